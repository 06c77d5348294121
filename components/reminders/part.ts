import type { CardActions } from '../../lib/reminders/card-port';
import type { ReminderState } from '../../lib/reminders/store';
import type { Texts } from '../../locales';

/** What every part of the drawing is given. */
export interface PartProps {
  readonly state: ReminderState;
  readonly actions: CardActions;
  readonly texts: Texts;
}
