/** What the author is shown of the draft in hand: one store per page, drawn by the card. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Finding, type Severity, type SiteName, severities } from '../engine/types';
import type { NotChecked } from './draft-check';
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
  readonly unchecked: NotChecked | null;
  /** The box that pill and card stand beside. */
  readonly anchor: HTMLElement | null;
  readonly site: SiteName;
  readonly language: 'vi' | 'en';
  /** The card was opened by a key and takes the focus. */
  readonly takesFocus: boolean;
  /** The site's word on its button, while a question is asked. */
  readonly verb: string;
  /** What the last dismissal can be taken back by. */
  readonly undo: (() => void) | null;
}

export type ReminderStore = StoreApi<ReminderState>;

export function createReminderStore(site: SiteName): ReminderStore {
  return createStore<ReminderState>(() => ({
    view: 'hidden',
    reminders: [],
    unchecked: null,
    anchor: null,
    site,
    language: 'vi',
    takesFocus: false,
    verb: '',
    undo: null,
  }));
}

/** Worth a pill, as the author has set it; what lies below is only underlined. */
export function isShown({ severity }: Pick<Finding, 'severity'>, from: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(from);
}
