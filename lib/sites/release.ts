/** Lets a held press go: with the site's own button, or with the same key where the site shows no button. */
import type { Composer } from './composer';
import { findSubmit, isDisabled } from './submit';

// Our own click or key on the way out has to pass our own listeners.
let releasing = false;

export function isReleasing(): boolean {
  return releasing;
}

export async function release(composer: Composer, again: (composer: Composer) => void): Promise<void> {
  if (composer.adapter.blursBeforePost) {
    // The question has the focus by now: a blur needs a focus before it.
    composer.box.focus({ preventScroll: true });
    composer.box.blur();
    await new Promise((done) => setTimeout(done, blurMs));
  }
  releasing = true;
  try {
    // The page may have drawn its button anew meanwhile; a click on the old one would be lost.
    const control = findSubmit(composer.box, composer.hint, composer.scope);
    if (control && !isDisabled(control)) control.click();
    else again(composer);
  } finally {
    releasing = false;
  }
}

/** X takes 250 ms to take a part of a thread over after its box has lost the focus. */
const blurMs = 300;

/** The key that posts from inside the box, again; only ever a key that the site takes as "post". */
export function repeatKey(
  box: HTMLElement,
  { key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
): void {
  box.focus({ preventScroll: true });
  const flags = { bubbles: true, cancelable: true, composed: true };
  const init = { key, code, ctrlKey, metaKey, shiftKey, altKey, ...flags };
  // `keyCode` is what older editors read; browsers take it over from the init.
  box.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: 13, which: 13 } as KeyboardEventInit));
}
