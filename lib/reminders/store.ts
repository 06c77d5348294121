/** What the author is shown of the draft in hand: one store per page, drawn by the card. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Finding, type Severity, type SiteName, severities } from '../engine/types';
import type { NotChecked } from '../parts/part-port';
import type { WriteOutcome } from '../sites/write';
import type { Reminder } from './wording';

export type View =
  /** Nothing of ours is on the page. */
  | 'hidden'
  | 'pill'
  | 'card'
  /** A press was held: the one question before posting. */
  | 'question'
  /** The site did not take our press: its button has the focus, the next press passes unasked. */
  | 'press-again'
  /** A box with a post control that is not recognised. */
  | 'unreadable';

export interface ReminderState {
  readonly view: View;
  readonly reminders: readonly Reminder[];
  /** All that is found, also what is too slight for a reminder: what a textarea has to have drawn over it. */
  readonly findings: readonly Finding[];
  readonly unchecked: NotChecked | null;
  /** The box that pill and card stand beside. */
  readonly anchor: HTMLElement | null;
  readonly site: SiteName;
  readonly language: 'vi' | 'en';
  /** How often a key asked for the card since a pointer did: each time it takes the focus. */
  readonly takesFocus: number;
  /** The site's word on its button, while a question is asked. */
  readonly verb: string;
  /** What the last dismissal can be taken back by. */
  readonly undo: (() => void) | null;
  /** What came of covering a number in the draft. */
  readonly masking: Masking | null;
}

export interface Masking {
  readonly outcome: WriteOutcome | 'working';
  /** What was to be written, for the author to take along where it could not be. */
  readonly text: string;
}

export type ReminderStore = StoreApi<ReminderState>;

export function createReminderStore(site: SiteName): ReminderStore {
  return createStore<ReminderState>(() => ({
    view: 'hidden',
    reminders: [],
    findings: [],
    unchecked: null,
    anchor: null,
    site,
    language: 'vi',
    takesFocus: 0,
    verb: '',
    undo: null,
    masking: null,
  }));
}

/** Worth a pill, as the author has set it; what lies below is only underlined. */
export function isShown({ severity }: Pick<Finding, 'severity'>, from: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(from);
}
