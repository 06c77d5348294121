import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGrowingWord } from '../../lib/reminders/growing-word';
import { diff } from '../../lib/reminders/remap';

let focused: boolean;
let finished: number;

beforeEach(() => {
  vi.useFakeTimers();
  focused = true;
  finished = 0;
});
afterEach(() => vi.useRealTimers());

/** What is shown of a word when the draft has become `text`. */
function write(text: string, word: string, before = '') {
  const growing = createGrowingWord(
    () => focused,
    () => {
      finished += 1;
    },
  );
  growing.typed();
  growing.changed(diff(before, text));
  const found = { start: text.indexOf(word), end: text.indexOf(word) + word.length };
  return { growing, shown: () => growing.settled([found], text).length === 1 };
}

describe('a finding in the word that is being written', () => {
  it.each([
    ['the word under the caret', 'bị đụ', 'đụ', ''],
    ['the last word of a phrase', 'đồ ngu', 'đồ ngu', ''],
    ['a word with the mark of a keyboard behind it', 'bị đụ\u202f', 'đụ', ''],
    ['a word in the middle of the draft', 'bị lồn thì', 'lồn', 'bị lồ thì'],
    ['a number', 'gọi 0912345678', '0912345678', ''],
  ])('waits: %s', (_, text, word, before) => {
    expect(write(text, word, before).shown()).toBe(false);
  });

  it.each([
    ['a word with a space behind it', 'bị đụ ', 'đụ', ''],
    ['a word with a full stop behind it', 'bị đụ.', 'đụ', ''],
    ['a word on the line before', 'bị đụ\nxe', 'đụ', ''],
    ['another word than the one that is changed', 'xem bị đụ', 'đụ', 'xe bị đụ'],
  ])('does not wait: %s', (_, text, word, before) => {
    expect(write(text, word, before).shown()).toBe(true);
  });

  it('is shown three seconds after the last key, by one call and no timer more', () => {
    const { growing, shown } = write('bị đụ', 'đụ');
    vi.advanceTimersByTime(2900);
    growing.typed();
    expect(shown()).toBe(false);
    vi.advanceTimersByTime(2900);
    expect([finished, shown()]).toEqual([0, false]);
    vi.advanceTimersByTime(200);
    expect([finished, shown(), vi.getTimerCount()]).toEqual([1, true, 0]);
  });

  it('is shown as soon as the author leaves the box, and never waits outside it', () => {
    const { growing, shown } = write('bị đụ', 'đụ');
    expect(shown()).toBe(false);
    focused = false;
    growing.leave();
    vi.advanceTimersByTime(1);
    expect([finished, shown(), vi.getTimerCount()]).toEqual([1, true, 0]);
  });

  it('is there at once when the author has finished', () => {
    const { growing, shown } = write('bị đụ', 'đụ');
    expect(shown()).toBe(false);
    growing.finish();
    expect([shown(), vi.getTimerCount(), finished]).toEqual([true, 0, 0]);
  });

  it('costs no timer where there is none', () => {
    const { growing } = write('xin chào', 'xin');
    expect(growing.settled([], 'xin chào')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
