/**
 * The whole of what happens on a site, in a box of a page of ours: underline, reminders, question.
 * What is written there stays in that page's memory; no dismissal is kept.
 */
import type { Finding, Ruleset, Severity } from '../engine/types';
import { createAsking } from '../reminders/ask';
import { createCardActions } from '../reminders/card-actions';
import type { CardActions } from '../reminders/card-port';
import type { Dismissals } from '../reminders/dismissals';
import { createSession } from '../reminders/session';
import { createReminderStore, type ReminderStore } from '../reminders/store';
import { watchCaret } from '../sites/caret';
import type { Composer } from '../sites/composer';
import { hearOnWindow } from '../sites/ears';
import { watchPresses } from '../sites/press';
import { watchComposition } from '../sites/watch';
import { know } from './know';

export interface Trial {
  readonly store: ReminderStore;
  readonly actions: CardActions;
}

export interface TrialOptions {
  readonly ruleset: Ruleset;
  readonly language: 'vi' | 'en';
  /** The least severity that is shown as a reminder. */
  readonly from: Severity;
}

/** Starts in a box of the page until the signal ends. A button marked `data-post` beside it posts. */
export async function startTrial(
  box: HTMLElement,
  { ruleset, language, from }: TrialOptions,
  signal: AbortSignal,
): Promise<Trial> {
  const store = createReminderStore('facebook');
  store.setState({ language });
  const knowledge = await know(ruleset);
  const dismissals = createPassing();
  const hear = hearOnWindow(signal);
  const isComposing = watchComposition(hear);
  const session = createSession({
    knowledge: () => knowledge,
    dismissals,
    store,
    isComposing,
    cardFrom: () => from,
    onReminders: () => {},
    onGone: () => {},
  });
  const asking = createAsking({ session, store, showCard: async () => true });
  const caret = watchCaret(hear, () => box);
  const composer = composerOf(box);
  watchPresses(hear, { composers: () => [composer], decide: asking.decide });
  signal.addEventListener('abort', () => session.close());
  if (!signal.aborted) session.open(composer);
  return { store, actions: createCardActions({ session, store, dismissals, asking, caret, isComposing }) };
}

function composerOf(box: HTMLElement): Composer {
  return {
    box,
    kind: 'post',
    hint: { kind: 'post', box: [], labels: [], submit: ['[data-post]'], submitLabels: [], key: 'mod-enter' },
    adapter: { blursBeforePost: false },
    scope: [],
  };
}

/** Whatever the scope, it lasts as long as the page. */
function createPassing(): Dismissals {
  const passed = new Set<string>();
  const keyOf = (finding: Finding, quote: string): string => `${finding.rule}\n${quote}`;
  return {
    covers: (finding, quote) => passed.has(keyOf(finding, quote)),
    add(_scope, finding, quote) {
      const key = keyOf(finding, quote);
      passed.add(key);
      return () => void passed.delete(key);
    },
  };
}
