import { useStore } from 'zustand';
import type { ReminderState, ReminderStore } from '../../lib/reminders/store';
import { locales, type Texts } from '../../locales';
import { Card } from './card';
import type { DrawnActions } from './part';
import { Pill } from './pill';
import { PressAgain } from './press-again';
import { Question } from './question';
import { themeAround } from './theme';

export interface RemindersProps {
  readonly store: ReminderStore;
  readonly actions: DrawnActions;
}

/** One of pill, card and question, or nothing. */
export function Reminders({ store, actions }: RemindersProps) {
  const state = useStore(store);
  const { view, anchor, language } = state;
  if (view === 'hidden' || !anchor) return null;
  const texts = locales[language];
  const common = { state, actions, texts };
  return (
    <div lang={language} data-theme={themeAround(anchor)}>
      {view === 'pill' && <Pill label={pillLabel(state, texts)} {...common} />}
      {view === 'unreadable' && <Pill label={texts.reminders.unreadable} {...common} />}
      {view === 'card' && <Card {...common} />}
      {view === 'question' && <Question {...common} />}
      {view === 'press-again' && <PressAgain {...common} />}
    </div>
  );
}

function pillLabel({ reminders, unchecked }: ReminderState, { reminders: texts }: Texts): string {
  if (unchecked !== 'legacy-encoding') return texts.pill(reminders.length);
  return reminders.length > 0 ? texts.pillAndUnread(reminders.length) : texts.unchecked[unchecked];
}
