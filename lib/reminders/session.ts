/**
 * One draft after another: a change becomes a reading, a check, an underline and reminders.
 * At any moment one composer is in hand: the one the author wrote in last.
 */
import { check } from '../engine/check';
import type { CompiledRuleset } from '../engine/compile';
import type { Finding } from '../engine/types';
import type { Composer } from '../sites/composer';
import { type Reading, read } from '../sites/read';
import { watchDraft } from '../sites/watch';
import type { Dismissals } from './dismissals';
import { createTypingPause } from './pause-in-typing';
import { remap } from './remap';
import { isShown, type ReminderState, type ReminderStore, type View } from './store';
import { createUnderline } from './underline';
import type { Reminder, Word } from './wording';

export interface Knowledge {
  readonly compiled: CompiledRuleset;
  readonly word: Word;
}

export interface SessionParts {
  readonly knowledge: () => Knowledge | null;
  readonly dismissals: Dismissals;
  readonly store: ReminderStore;
  readonly isComposing: () => boolean;
  /** Called whenever there are reminders to show. */
  readonly onReminders: () => void;
}

export interface Session {
  open(composer: Composer): void;
  close(): void;
  composer(): Composer | null;
  /** Reads and checks the draft in hand now: at a press to post, after a dismissal, with another ruleset. */
  refresh(): readonly Finding[];
  quoteOf(finding: Finding): string;
  reading(): Reading;
}

/** Long enough for a syllable's tone mark to arrive; short enough to be seen before the next sentence. */
const pauseMs = 400;

export function createSession(parts: SessionParts): Session {
  const underline = createUnderline();
  let current: { readonly composer: Composer; readonly end: AbortController } | null = null;
  let reading: Reading = emptyReading;
  let findings: readonly Finding[] = [];

  const show = (): void => {
    underline.draw(findings, reading);
    const knowledge = parts.knowledge();
    const reminders = knowledge ? findings.filter(isShown).map(knowledge.word) : [];
    showReminders(parts.store, reminders, current?.composer.box ?? null);
    if (reminders.length > 0) parts.onReminders();
  };
  const checkCurrent = (): readonly Finding[] => {
    if (!current) return [];
    findings = findingsIn(current.composer);
    show();
    return findings;
  };
  const pause = createTypingPause(pauseMs, parts.isComposing, checkCurrent);

  const findingsIn = ({ box }: Composer): readonly Finding[] => {
    reading = read(box);
    const knowledge = parts.knowledge();
    if (!knowledge) return [];
    return check(reading.text, knowledge.compiled).filter(
      (finding) => !parts.dismissals.covers(finding, quoteOf(finding), box),
    );
  };
  const quoteOf = ({ start, end }: Finding): string => reading.text.slice(start, end);
  const onChange = (): void => {
    pause.typed();
    const { undo } = parts.store.getState();
    if (!current || (findings.length === 0 && !undo)) return;
    // Editors rewrite the nodes that the ranges stand in: keep the underlines where they are until the check.
    const now = read(current.composer.box);
    if (now.text !== reading.text) {
      findings = remap(findings, reading.text, now.text);
      parts.store.setState({ undo: null });
    }
    reading = now;
    show();
  };
  const close = (): void => {
    pause.cancel();
    current?.end.abort();
    current = null;
    findings = [];
    reading = emptyReading;
    underline.clear();
    showReminders(parts.store, [], null);
  };

  return {
    open(composer) {
      if (current?.composer.box === composer.box) return;
      close();
      const end = new AbortController();
      current = { composer, end };
      watchDraft(composer.box, end.signal, { onChange, onGone: close });
      pause.typed();
    },
    close,
    composer: () => current?.composer ?? null,
    refresh: checkCurrent,
    quoteOf,
    reading: () => reading,
  };
}

const emptyReading: Reading = { text: '', pieces: [] };

function showReminders(
  store: ReminderStore,
  reminders: readonly Reminder[],
  anchor: HTMLElement | null,
): void {
  store.setState((state) => ({ reminders, anchor, view: nextView(state, reminders) }));
}

/** What the author opened stays open while it has something to say, also to take the last dismissal back. */
function nextView({ view, undo }: ReminderState, reminders: readonly Reminder[]): View {
  if (reminders.length === 0) return view === 'card' && undo ? 'card' : 'hidden';
  if (view === 'question' && !reminders.some(({ finding }) => finding.severity === 'serious')) return 'pill';
  return view === 'card' || view === 'question' || view === 'press-again' ? view : 'pill';
}
