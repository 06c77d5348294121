/** Which box the author writes in, and when its text has changed; everything ends with its signal. */
import type { Hear } from './ears';
import { type Box, boxOfEvent } from './editable';

export interface BoxWatch {
  /** An editable has the focus, or something is typed in it. */
  onBox(box: Box, isTyped: boolean): void;
}

/** Watches for editables that take the focus, from the start of the page on. */
export function watchBoxes(hear: Hear, { onBox }: BoxWatch): void {
  let last: Box | null = null;
  const listener = (event: Event): void => {
    const isTyped = event.type !== 'focusin';
    // Asked at every key, the way up from a node to its box would be felt.
    const isLast = isTyped && last?.contains(event.target as Node);
    if (!isLast) last = boxOfEvent(event);
    if (last) onBox(last, isTyped);
  };
  // A page restored with the focus in its box fires no focusin for us. Editors that write the text themselves
  // let no `input` come; what writes without a key of the author's has no `beforeinput`.
  for (const type of ['focusin', 'beforeinput', 'input'] as const) hear(type, listener);
}

export interface DraftWatch {
  /** The text may have changed; `records` say where, if it was the page's tree that changed. */
  onChange(records: readonly MutationRecord[]): void;
  /** The box has left the page or is no longer shown. */
  onGone(): void;
}

/**
 * Watches one box. Lexical cancels deletions, so Backspace changes the DOM without an `input` event;
 * a textarea changes without a mutation: each is heard by its own sign.
 */
export function watchDraft(box: Box, signal: AbortSignal, { onChange, onGone }: DraftWatch): void {
  const mutations = new MutationObserver(onChange);
  mutations.observe(box, { subtree: true, childList: true, characterData: true });
  const heard = box instanceof HTMLTextAreaElement ? ['input', 'compositionend'] : ['compositionend'];
  for (const type of heard) box.addEventListener(type, () => onChange([]), { signal });
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
export function watchComposition(hear: Hear): () => boolean {
  let composing = false;
  const set = (now: boolean) => () => {
    composing = now;
  };
  hear('compositionstart', set(true));
  // A box that is taken away in the middle of a syllable says no end of it; no syllable outlives a change of focus.
  for (const type of ['compositionend', 'focusin'] as const) hear(type, set(false));
  return () => composing;
}
