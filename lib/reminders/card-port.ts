/**
 * Where the always-on script and the card meet: the card is a script of its own, put into the same
 * isolated world at the first finding. Page scripts cannot see this global.
 */
import type { Basis } from '../engine/basis';
import type { Caret } from '../sites/caret';
import type { Box } from '../sites/editable';
import type { DismissalScope } from './dismissals';
import type { ReminderStore } from './store';
import type { Reminder } from './wording';

export interface CardActions {
  /** Selects the words of a reminder in the draft. */
  select(reminder: Reminder): void;
  dismiss(reminder: Reminder, scope: DismissalScope): void;
  openBasis(basis: Basis): void;
  /** Opened by a key, the card takes the focus; opened by a pointer, the caret stays where it is. */
  openCard(byKey: boolean): void;
  closeCard(): void;
  /** The draft as the reminders were found in it; null where there is none. */
  inHand(): DraftInHand | null;
  /** Where the author was in the draft, to bring the focus back to; null where there is no draft. */
  takeCaret(): Caret | null;
  /** "Xem lại": back to the draft, byte for byte as it was. */
  reviewAgain(): void;
  /** "Đăng luôn": the site's own button. */
  postAnyway(): void;
}

export interface DraftInHand {
  readonly box: Box;
  readonly draft: string;
  readonly isComposing: () => boolean;
}

/** What the always-on script has to know to keep the page's own listeners from the card's keys. */
export interface Shielded {
  readonly host: Element;
  onKey(event: KeyboardEvent): void;
}

export interface CardPort {
  readonly store: ReminderStore;
  readonly actions: CardActions;
  /** Ends the card together with the script that made the port. */
  readonly signal: AbortSignal;
  /** The card is on the page and draws. */
  onMounted(card: Shielded): void;
}

const key = Symbol.for('doclai.card');

export function offerPort(port: CardPort): void {
  (globalThis as { [key]?: CardPort })[key] = port;
}

export function takePort(): CardPort | undefined {
  return (globalThis as { [key]?: CardPort })[key];
}
