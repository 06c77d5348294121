/** Whether the site has taken a draft, told by what is left in the box. */
import type { SiteHints } from '../engine/types';
import type { EarlyPress } from './early';
import { type Box, boxOfEvent } from './editable';
import { read } from './read';
import { controlOfEvent, isDisabled, isNamed } from './submit';

/** After this a draft that still stands in its box was not taken. */
export const takenMs = 1000;

/**
 * How much a press looks like posting. `named`: Enter in the box, its form, or a control that is called as one that
 * posts; after it a draft that has gone was posted. `other`: any control; closing a box would look the same, so
 * only a box that stays in sight and is empty tells.
 */
type Likeness = 'named' | 'other';

/** Calls back when a press has made the site take the draft of a box; `hints` null: none are known yet. */
export function whenTaken(event: Event, box: Box, hints: SiteHints | null, onTaken: () => void): void {
  const likeness = likenessOf(event, box, hints);
  if (!likeness || !box.isConnected || isEmpty(box)) return;
  const control = controlOfEvent(event);
  if (!control || !isDisabled(control)) lookLater(box, likeness, takenMs, onTaken);
}

/** The same of a press that is over: a draft stood in the box then. */
export function whenTakenEarly({ event, box }: EarlyPress, onTaken: () => void): void {
  const likeness = likenessOf(event, box, null);
  const left = Math.max(0, takenMs - (performance.now() - event.timeStamp));
  if (likeness) lookLater(box, likeness, left, onTaken);
}

function lookLater(box: Box, likeness: Likeness, ms: number, onTaken: () => void): void {
  setTimeout(() => {
    const isShown = box.isConnected && box.getClientRects().length > 0;
    if (isShown ? isEmpty(box) : likeness === 'named') onTaken();
  }, ms);
}

function likenessOf(event: Event, box: Box, hints: SiteHints | null): Likeness | null {
  if (event.type === 'submit') return (event.target as Node).contains(box) ? 'named' : null;
  if (event instanceof KeyboardEvent && event.type === 'keydown') {
    const isEnter = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    return isEnter && boxOfEvent(event) === box ? 'named' : null;
  }
  const control = controlOfEvent(event);
  if (!control) return null;
  return hints?.composers.some((hint) => isNamed(control, hint)) ? 'named' : 'other';
}

function isEmpty(box: Box): boolean {
  return read(box).text.trim() === '';
}
