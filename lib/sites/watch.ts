/** Which box the author writes in, and when its text has changed; everything ends with its signal. */
import { type Box, boxOfEvent } from './editable';

export interface BoxWatch {
  /** An editable has the focus, or something is typed in it. */
  onBox(box: Box, isTyped: boolean): void;
}

/** Watches for editables that take the focus, from the start of the page on. */
export function watchBoxes(signal: AbortSignal, { onBox }: BoxWatch): void {
  const listener = (event: Event): void => {
    const box = boxOfEvent(event);
    if (box) onBox(box, event.type !== 'focusin');
  };
  // A page restored with the focus in its box fires no focusin for us. Editors that write the text themselves
  // let no `input` come; what writes without a key of the author's has no `beforeinput`.
  for (const type of ['focusin', 'beforeinput', 'input']) {
    window.addEventListener(type, listener, { capture: true, signal });
  }
}

export interface DraftWatch {
  onChange(): void;
  /** The box has left the page or is no longer shown. */
  onGone(): void;
}

/**
 * Watches one box. Lexical cancels deletions, so Backspace changes the DOM without an `input` event;
 * a textarea changes without a mutation: both are heard.
 */
export function watchDraft(box: Box, signal: AbortSignal, { onChange, onGone }: DraftWatch): void {
  const mutations = new MutationObserver(onChange);
  mutations.observe(box, { subtree: true, childList: true, characterData: true });
  box.addEventListener('input', onChange, { signal });
  box.addEventListener('compositionend', onChange, { signal });
  // A box that leaves the page shrinks to nothing: the one sign that needs no watch over the whole page.
  const size = new ResizeObserver(() => {
    if (!box.isConnected) onGone();
  });
  size.observe(box);
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    size.disconnect();
  });
}

/** Whether an input method is in the middle of a syllable; read live, since a copy would go stale. */
export function watchComposition(signal: AbortSignal): () => boolean {
  let composing = false;
  const options = { capture: true, signal };
  window.addEventListener('compositionstart', () => (composing = true), options);
  window.addEventListener('compositionend', () => (composing = false), options);
  return () => composing;
}
