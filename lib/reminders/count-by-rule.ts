/** What the popup may know of a draft: rules, severities and counts, and none of its words. */
import type { Finding } from '../engine/types';
import type { ReminderCount } from '../messages';

export function countByRule(findings: readonly Finding[]): readonly ReminderCount[] {
  const counts = new Map<string, ReminderCount>();
  for (const { rule, severity } of findings) {
    counts.set(rule, { rule, severity, count: (counts.get(rule)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
