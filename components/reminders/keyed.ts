import type { CardActions } from '../../lib/reminders/card-port';
import type { Reminder } from '../../lib/reminders/wording';

/**
 * Reminders with names that last while the author writes before them: what stands in the card and is open there stays
 * as it is. Places change at every key; taking elements away and putting them back would also end the group of letters
 * that the browser undoes together.
 */
export function keyed(
  reminders: readonly Reminder[],
  { inHand }: Pick<CardActions, 'inHand'>,
): readonly (readonly [key: string, reminder: Reminder])[] {
  const draft = inHand()?.draft ?? '';
  const counts = new Map<string, number>();
  return reminders.map((reminder) => {
    const { rule, start, end } = reminder.finding;
    const name = `${rule}:${draft.slice(start, end)}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return [`${name}:${count}`, reminder];
  });
}
