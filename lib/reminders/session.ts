/**
 * One draft after another: a change becomes a reading, a check, an underline and reminders.
 * At any moment one composer is in hand: the one the author wrote in last.
 */
import type { CompiledRuleset } from '../engine/compile-with';
import type { Finding, Severity } from '../engine/types';
import type { DraftCheck, NotChecked } from '../parts/part-port';
import type { Composer } from '../sites/composer';
import { forget, type KnownBlocks, type Reading, read } from '../sites/read';
import { watchDraft } from '../sites/watch';
import type { Dismissals } from './dismissals';
import { createGrowingWord } from './growing-word';
import { nextView, restingView } from './next-view';
import { createTypingPause } from './pause-in-typing';
import { diff, type Edit, remap } from './remap';
import { isShown, type ReminderStore } from './store';
import { createUnderline } from './underline';
import type { Reminder, Word } from './wording';

export interface Knowledge {
  readonly compiled: CompiledRuleset;
  readonly word: Word;
  readonly createDraftCheck: () => DraftCheck;
}

export interface SessionParts {
  readonly knowledge: () => Knowledge | null;
  readonly dismissals: Dismissals;
  readonly store: ReminderStore;
  /** What is left of a finding on the page that is open; absent: all of it. */
  readonly leftHere?: (finding: Finding) => readonly Finding[];
  readonly isComposing: () => boolean;
  /** The least severity that is shown beside the box. */
  readonly cardFrom: () => Severity;
  /** Called whenever there is something to show beside the box. */
  readonly onReminders: () => void;
  /** The composer has left the page with this draft in it. */
  readonly onGone: (composer: Composer, draft: string) => void;
}

export interface Session {
  open(composer: Composer): void;
  close(): void;
  composer(): Composer | null;
  /** Reads and checks the draft in hand now: after a dismissal, with another ruleset. */
  refresh(): readonly Finding[];
  /** The author has finished writing: the same, with the word under the caret shown too. */
  finish(): readonly Finding[];
  /** The author moves: a page that has thrown all highlights away told nobody, now ours come back. */
  moved(): void;
  quoteOf(finding: Finding): string;
  reading(): Reading;
}

/** Long enough for a syllable's tone mark to arrive; short enough to be seen before the next sentence. */
const pauseMs = 400;

interface Open {
  readonly composer: Composer;
  /** Made when there is something to know. */
  checkDraft?: DraftCheck;
  readonly end: AbortController;
}

export function createSession(parts: SessionParts): Session {
  const underline = createUnderline();
  let current: Open | null = null;
  let reading: Reading = emptyReading;
  /** Blocks of the draft as they were read last; every check reads all of them anew. */
  let known: KnownBlocks = new Map();
  let findings: readonly Finding[] = [];
  /** Without those in the word that is being written. */
  let settled: readonly Finding[] = [];
  let unchecked: NotChecked | null = null;
  /** Asked for, to follow a change before it is painted. */
  let frame = 0;
  /** Among the changes since then is the one write that the author pressed for. */
  let isOwnWrite = false;

  const show = (): void => {
    draw();
    underline.restore();
    tellSettled();
  };
  const draw = (): void => {
    settled = growing.settled(findings, reading.text);
    underline.draw(settled, reading);
  };
  const tellSettled = (): void => {
    const knowledge = parts.knowledge();
    const shown = settled.filter((finding) => isShown(finding, parts.cardFrom()));
    tell(knowledge ? shown.map(knowledge.word) : []);
    const isOverlaid = settled.length > 0 && current?.composer.box instanceof HTMLTextAreaElement;
    if (isOverlaid || restingView(parts.store.getState()) === 'pill') parts.onReminders();
  };
  const tell = (reminders: readonly Reminder[]): void => {
    const shown = { reminders, findings: settled, unchecked, anchor: current?.composer.box ?? null };
    parts.store.setState((state) => ({ ...shown, view: nextView(state, shown) }));
  };
  const checkCurrent = (): readonly Finding[] => {
    if (!current) return [];
    check(current);
    show();
    return findings;
  };
  const pause = createTypingPause(pauseMs, parts.isComposing, checkCurrent);
  const growing = createGrowingWord(
    () => current?.composer.box.matches(':focus-within') ?? false,
    () => show(),
  );
  const typed = (): void => {
    pause.typed();
    growing.typed();
  };
  const reread = (box: HTMLElement): Edit | null => {
    const before = reading.text;
    reading = read(box, known);
    if (reading.text === before) return null;
    const edit = diff(before, reading.text);
    growing.changed(edit);
    return edit;
  };
  const finish = (): readonly Finding[] => {
    growing.finish();
    return checkCurrent();
  };

  const check = (open: Open): void => {
    const { box } = open.composer;
    known = new Map();
    reread(box);
    const look = lookAt(open, reading.text);
    const found = parts.leftHere ? look.findings.flatMap(parts.leftHere) : look.findings;
    findings = found.filter((finding) => !parts.dismissals.covers(finding, quoteOf(finding), box));
    unchecked = look.unchecked;
    if (look.isUnfinished) pause.typed();
  };
  const lookAt = (open: Open, draft: string): ReturnType<DraftCheck> => {
    const knowledge = parts.knowledge();
    if (!knowledge) return nothing;
    open.checkDraft ??= knowledge.createDraftCheck();
    return open.checkDraft(draft, knowledge.compiled);
  };
  const quoteOf = ({ start, end }: Finding): string => reading.text.slice(start, end);
  const onChange = (records: readonly MutationRecord[]): void => {
    typed();
    if (!current) return;
    forget(known, current.composer.box, records);
    const { undo, masking } = parts.store.getState();
    if (findings.length === 0 && !undo && !masking) return;
    isOwnWrite ||= masking?.outcome === 'working';
    // One key is several changes for an editor: all of them are followed once, right before the page is painted.
    frame ||= requestAnimationFrame(follow);
  };
  /** Editors rewrite the nodes that the ranges stand in: keeps the underlines where they are until the check. */
  const follow = (): void => {
    frame = 0;
    if (!current) return;
    const edit = reread(current.composer.box);
    const told = settled;
    const { undo, masking } = parts.store.getState();
    if (edit) {
      findings = remap(findings, edit);
      if (undo || masking) parts.store.setState({ undo: null, ...(!isOwnWrite && { masking: null }) });
    }
    isOwnWrite = false;
    draw();
    // Behind the last finding a key changes nothing of what is said: drawing it anew would be felt.
    if (undo || masking || !isSame(told, settled)) tellSettled();
  };
  const close = (): void => {
    pause.cancel();
    growing.finish();
    cancelAnimationFrame(frame);
    frame = 0;
    current?.end.abort();
    current = null;
    findings = [];
    settled = [];
    unchecked = null;
    reading = emptyReading;
    known = new Map();
    underline.clear();
    tell([]);
  };

  return {
    open(composer) {
      if (current?.composer.box === composer.box) return;
      close();
      const end = new AbortController();
      current = { composer, end };
      watchDraft(composer.box, end.signal, {
        onChange,
        onGone() {
          const draft = reading.text;
          close();
          parts.onGone(composer, draft);
        },
      });
      document.addEventListener('pointermove', underline.restoreSoon, { signal: end.signal, passive: true });
      // Whoever leaves the box has finished the word.
      composer.box.addEventListener('focusout', growing.leave, { signal: end.signal });
      typed();
    },
    close,
    composer: () => current?.composer ?? null,
    refresh: checkCurrent,
    finish,
    moved: underline.restoreSoon,
    quoteOf,
    reading: () => reading,
  };
}

function isSame(some: readonly Finding[], others: readonly Finding[]): boolean {
  return some.length === others.length && some.every((finding, index) => finding === others[index]);
}

const emptyReading: Reading = { text: '', pieces: [] };
const nothing: ReturnType<DraftCheck> = { findings: [], unchecked: null, isUnfinished: false };
