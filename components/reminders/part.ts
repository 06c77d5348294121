import type { CardActions } from '../../lib/reminders/card-port';
import type { MaskDraft } from '../../lib/reminders/mask-draft';
import type { ReminderState } from '../../lib/reminders/store';
import type { Texts } from '../../locales';

export interface DrawnActions extends CardActions {
  /** "Che số này", after the author has seen what it makes of the draft. */
  readonly mask: MaskDraft;
}

/** What every part of the drawing is given. */
export interface PartProps {
  readonly state: ReminderState;
  readonly actions: DrawnActions;
  readonly texts: Texts;
}
