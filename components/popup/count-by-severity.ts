import { type Severity, severities } from '../../lib/engine/types';
import type { ReminderCount } from '../../lib/messages';

export interface SeverityCount {
  readonly severity: Severity;
  /** Places in the draft, over all rules of this severity; never 0. */
  readonly count: number;
  readonly reminders: readonly ReminderCount[];
}

/** The most serious first; a severity without a reminder is left out, since a zero would read as approval. */
export function countBySeverity(reminders: readonly ReminderCount[]): readonly SeverityCount[] {
  return severities
    .toReversed()
    .map((severity) => {
      const ofSeverity = reminders.filter((reminder) => reminder.severity === severity && reminder.count > 0);
      const count = ofSeverity.reduce((sum, reminder) => sum + reminder.count, 0);
      return { severity, count, reminders: ofSeverity };
    })
    .filter(({ count }) => count > 0);
}
