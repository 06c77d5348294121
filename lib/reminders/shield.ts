/**
 * Keys and focus in the card are none of the page's. Its shortcuts and its dialogs' focus traps listen on the window
 * and the document, capturing too: only a listener that was there before the page's own can keep them out.
 */
import type { Shielded } from './card-port';

const types = ['keydown', 'keypress', 'keyup', 'focus', 'blur', 'focusin', 'focusout'];

/** Listens from the start of the page; the card is told of by calling what this returns. */
export function createShield(signal: AbortSignal): (card: Shielded) => void {
  let card: Shielded | null = null;
  const keep = (event: Event): void => {
    const host = card?.host;
    if (!host || (event.target !== host && (event as FocusEvent).relatedTarget !== host)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') card?.onKey(event as KeyboardEvent);
  };
  for (const type of types) window.addEventListener(type, keep, { capture: true, signal });
  return (drawn) => {
    card = drawn;
  };
}
