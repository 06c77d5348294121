/**
 * Keys and focus in the card are none of the page's. Its shortcuts and its dialogs' focus traps listen on the window
 * and the document, capturing too: only a listener that was there before the page's own can keep them out.
 */
import type { Hear } from '../sites/ears';
import type { Shielded } from './card-port';

const types = ['keydown', 'keypress', 'keyup', 'focus', 'blur', 'focusin', 'focusout'] as const;

/** The card is told of by calling what this returns. */
export function createShield(hear: Hear): (card: Shielded) => void {
  let card: Shielded | null = null;
  // The key that went down in the card comes up in the draft, where the card has sent the focus.
  let down = '';
  const keep = (event: Event): void => {
    // Every key in a draft comes by here.
    if (!card) return;
    const isOurs = event.target === card.host || (event as FocusEvent).relatedTarget === card.host;
    const isRelease = down !== '' && event.type === 'keyup' && (event as KeyboardEvent).key === down;
    if (isRelease) down = '';
    if (!isOurs && !isRelease) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    down = (event as KeyboardEvent).key;
    card.onKey(event as KeyboardEvent);
  };
  for (const type of types) hear(type, keep);
  return (drawn) => {
    card = drawn;
  };
}
