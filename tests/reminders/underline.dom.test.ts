// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../lib/engine/types';
import { createUnderline } from '../../lib/reminders/underline';
import { read } from '../../lib/sites/read';

const highlights = new Map<string, unknown>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  // The environment has no registry of highlights.
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', class {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  highlights.clear();
});

function drawn() {
  const box = document.createElement('div');
  box.textContent = 'đồ ngu';
  document.body.append(box);
  const underline = createUnderline();
  underline.draw([{ start: 3, end: 6, severity: 'caution' } as Finding], read(box));
  return underline;
}

describe('highlights that a page throws away', () => {
  it('come back with one move, at once or soon after the look before', () => {
    const underline = drawn();
    highlights.clear();
    underline.restoreSoon();
    expect(highlights.size).toBe(1);
    highlights.clear();
    underline.restoreSoon();
    expect(highlights.size).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(highlights.size).toBe(1);
  });

  it('come back at once when the draft is looked at anew, and are looked for no more afterwards', () => {
    const underline = drawn();
    underline.restoreSoon();
    highlights.clear();
    underline.restoreSoon();
    underline.restore();
    expect(highlights.size).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are looked for once after many moves, and no timer runs afterwards', () => {
    const underline = drawn();
    const look = vi.spyOn(highlights, 'has');
    for (let move = 0; move < 50; move += 1) underline.restoreSoon();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(5000);
    expect(look).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are not looked for where none are drawn, nor after they were taken away', () => {
    const underline = drawn();
    underline.restoreSoon();
    underline.restoreSoon();
    underline.clear();
    expect(vi.getTimerCount()).toBe(0);
    underline.restoreSoon();
    underline.restoreSoon();
    expect(vi.getTimerCount()).toBe(0);
    expect(highlights.size).toBe(0);
  });
});
