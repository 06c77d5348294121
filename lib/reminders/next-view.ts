/** What of ours stands on the page when the draft has changed. */
import type { ReminderState, View } from './store';

type Shown = Pick<ReminderState, 'reminders' | 'unchecked'>;

/** While the author has opened nothing. Text that could not be read is worth a pill, a lack of time is not. */
export function restingView({ reminders, unchecked }: Shown): 'pill' | 'hidden' {
  return reminders.length > 0 || unchecked === 'legacy-encoding' ? 'pill' : 'hidden';
}

/** What the author opened stays open while it has something to say, also of what was just done. */
export function nextView(
  { view, undo, masking }: Pick<ReminderState, 'view' | 'undo' | 'masking'>,
  shown: Shown,
): View {
  const resting = restingView(shown);
  if (view === 'card') return resting === 'pill' || undo || masking ? 'card' : 'hidden';
  if (view === 'question' && shown.reminders.some(isSerious)) return 'question';
  return view === 'press-again' && shown.reminders.length > 0 ? view : resting;
}

function isSerious({ finding }: ReminderState['reminders'][number]): boolean {
  return finding.severity === 'serious';
}
