// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noteEarly } from '../../lib/sites/early';
import { type Ears, openEars } from '../../lib/sites/ears';

let ears: Ears;
let earliest: (event: Event) => void;
let heard: string[];
let end: AbortController;

beforeEach(() => {
  earliest = () => {};
  ears = openEars((event) => earliest(event));
  heard = [];
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  ears.end();
  document.body.replaceChildren();
});

const say = (words: string) => () => void heard.push(words);
const press = (target: EventTarget, type: string, init: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent(type, { bubbles: true, ...init }));

it('who joins in late is heard before the page, and in the order of joining', () => {
  window.addEventListener('keydown', say('page'), { capture: true, signal: end.signal });
  ears.hear('keydown', say('first'));
  ears.hear('keydown', say('second'));
  press(document.body, 'keydown');
  expect(heard).toEqual(['first', 'second', 'page']);
});

it('what has to be heard from the start is heard before all who join in', () => {
  earliest = say('earliest');
  for (const type of ['click', 'keydown', 'input'] as const) {
    ears.hear(type, say(type));
    press(document.body, type);
  }
  expect(heard).toEqual(['earliest', 'click', 'earliest', 'keydown', 'earliest', 'input']);
});

it('a fault of one keeps the event from nobody, and is reported', () => {
  const later: (() => void)[] = [];
  vi.stubGlobal('queueMicrotask', (run: () => void) => later.push(run));
  ears.hear('click', () => {
    throw new Error('ours');
  });
  ears.hear('click', say('second'));
  press(document.body, 'click');
  vi.unstubAllGlobals();
  expect(heard).toEqual(['second']);
  expect(later[0]).toThrow('ours');
});

it('hears no more when it has ended, whatever was joined', () => {
  earliest = say('earliest');
  ears.hear('input', say('input'));
  ears.hear('keydown', say('keydown'));
  ears.end();
  const first = ['click', 'submit', 'keydown', 'keypress', 'keyup', 'focus', 'blur', 'focusin', 'focusout'];
  for (const type of ['input', ...first]) press(document.body, type);
  expect(heard).toEqual([]);
});

it('notes the box that is written in and the presses over a draft, and forgets them when it is told to', () => {
  const early = noteEarly(say('writing'));
  earliest = early.hear;
  const box = document.createElement('textarea');
  document.body.append(box);
  press(document.body, 'click');
  press(box, 'focusin');
  expect([early.box, early.isTyped, heard]).toEqual([box, false, ['writing']]);
  // An empty box posts nothing.
  press(box, 'keydown', { key: 'Enter' });
  box.value = 'một bản nháp';
  for (const key of ['a', 'Enter']) press(box, 'keydown', { key });
  for (const type of ['keypress', 'keyup']) press(box, type, { key: 'Enter' });
  press(document.body, 'click');
  expect(early.isTyped).toBe(true);
  expect(early.presses.map(({ event }) => event.type)).toEqual(['keydown', 'click']);
  early.forget();
  expect([early.box, early.presses]).toEqual([null, []]);
});
