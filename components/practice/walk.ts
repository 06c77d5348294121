import type { ReminderState } from '../../lib/reminders/store';

/** What an author sees in this order, and the last: the press that goes through. */
export const walkSteps = ['written', 'seen', 'opened', 'asked', 'posted'] as const;

export type WalkStep = (typeof walkSteps)[number];

/** How far the reminders of a box have come. */
export function stepsOf({ view, reminders }: Pick<ReminderState, 'view' | 'reminders'>): readonly WalkStep[] {
  return [
    ...(reminders.length > 0 ? (['written', 'seen'] as const) : []),
    ...(view === 'card' ? (['opened'] as const) : []),
    ...(view === 'question' ? (['asked'] as const) : []),
  ];
}
