// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createShield } from '../../lib/reminders/shield';
import { hearOnWindow } from '../../lib/sites/ears';

let end: AbortController;
let seen: string[];
let box: HTMLElement;
let button: HTMLElement;
let host: HTMLElement;

beforeEach(() => {
  end = new AbortController();
  seen = [];
  [box, button, host] = [element('box'), element('button'), element('host')];
  const shield = createShield(hearOnWindow(end.signal));
  shield({ host, onKey: () => {} });
  for (const type of ['focusin', 'focusout']) {
    const note = (event: Event) => seen.push(`${type} ${(event.target as Element).id}`);
    document.addEventListener(type, note, { signal: end.signal });
  }
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

function element(id: string): HTMLElement {
  const made = document.createElement('div');
  made.id = id;
  document.body.append(made);
  return made;
}

/** As a browser tells of it. */
function move(from: HTMLElement | null, to: HTMLElement): void {
  from?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: to }));
  to.dispatchEvent(new FocusEvent('focusin', { bubbles: true, relatedTarget: from }));
}

it('from the draft into the card and back the page hears nothing', () => {
  move(null, box);
  seen.length = 0;
  move(box, host);
  move(host, box);
  expect(seen).toEqual([]);
});

// Draft.js in Firefox wrote at its old place, and one Ctrl+Z brought that back.
it('a box that the page believes to be left hears of the focus that comes to it out of the card', () => {
  move(null, box);
  move(box, button);
  seen.length = 0;
  move(button, host);
  move(host, box);
  expect(seen).toEqual(['focusin box']);
});
