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
  // Where the page believes the focus to be: its own last news of it.
  let believed: EventTarget | null = document.activeElement;
  const keep = (event: Event): void => {
    // Every key in a draft comes by here.
    if (!card) {
      believe(event);
      return;
    }
    const isOurs = event.target === card.host || isKnownMove(event, card.host);
    const isRelease = down !== '' && event.type === 'keyup' && (event as KeyboardEvent).key === down;
    if (isRelease) down = '';
    if (!isOurs && !isRelease) {
      believe(event);
      return;
    }
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    down = (event as KeyboardEvent).key;
    card.onKey(event as KeyboardEvent);
  };
  const believe = ({ type, target }: Event): void => {
    if (type === 'focusin') believed = target;
    else if (type === 'focusout') believed = null;
  };
  /**
   * Out of the draft into the card and back again is no news for the page. What comes from the card into a box that
   * the page believes to be left has to be: an editor that missed its focus writes where it was before (Draft.js).
   */
  const isKnownMove = (event: Event, host: Element): boolean => {
    if ((event as FocusEvent).relatedTarget !== host) return false;
    return event.type === 'blur' || event.type === 'focusout' || event.target === believed;
  };
  for (const type of types) hear(type, keep);
  return (drawn) => {
    card = drawn;
  };
}
