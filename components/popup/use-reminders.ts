import { useStore } from 'zustand';
import type { ReminderStore } from '../../lib/reminders/store';
import type { Reminder } from '../../lib/reminders/wording';

export function useReminders(store: ReminderStore): readonly Reminder[] {
  return useStore(store, ({ reminders }) => reminders);
}
