import { useState } from 'react';
import { useStore } from 'zustand';
import type { ReminderState, ReminderStore } from '../../lib/reminders/store';
import { locales, type Texts } from '../../locales';
import { Card } from './card';
import { createNews } from './news';
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
  const label = labelOf(state, locales[language]);
  const [isNews] = useState(createNews);
  if (view === 'hidden' || !anchor) {
    isNews(null, null);
    return null;
  }
  if (label === null) isNews(anchor, null);
  const texts = locales[language];
  const common = { state, actions, texts };
  return (
    <div lang={language} data-theme={themeAround(anchor)}>
      {label !== null && <Pill key={view} label={label} isNews={isNews(anchor, label)} {...common} />}
      {view === 'card' && <Card {...common} />}
      {view === 'question' && <Question {...common} />}
      {view === 'press-again' && <PressAgain {...common} />}
    </div>
  );
}

/** What the pill says, or null where there is none. */
function labelOf({ view, reminders, unchecked }: ReminderState, { reminders: texts }: Texts): string | null {
  if (view === 'unreadable') return texts.unreadable;
  if (view !== 'pill') return null;
  if (unchecked !== 'legacy-encoding') return texts.pill(reminders.length);
  return reminders.length > 0 ? texts.pillAndUnread(reminders.length) : texts.unchecked[unchecked];
}
