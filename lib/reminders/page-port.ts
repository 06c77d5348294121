/**
 * Where the always-on script and the reminders of a page meet: these are a script of their own, put into the same
 * isolated world when somebody writes. Page scripts cannot see this global.
 */
import type { SiteName } from '../engine/types';
import type { ReminderCount } from '../messages';
import type { Early } from '../sites/early';
import type { Ears } from '../sites/ears';
import type { Conditions } from './conditions';

export interface PagePort {
  readonly site: SiteName;
  readonly ears: Ears;
  readonly early: Early;
  readonly conditions: Conditions;
  readonly lifetime: AbortController;
  /** The state of the tab may be another one. */
  readonly say: () => void;
  /** Somebody reads and answers from now on. */
  take(page: Page): void;
}

/** The reminders as the always-on script knows them. */
export interface Page {
  /** What nothing was read of; null where that is nothing. */
  unread(): Unread | null;
  /** What the popup may know of the draft in hand. */
  reminders(): readonly ReminderCount[];
  /** The author pressed the shortcut. */
  openCard(): void;
  /** Settings, policy or a pause have changed. */
  onConditions(): void;
}

export interface Unread {
  /** A draft was posted without a look. */
  readonly posted: boolean;
}

const key = Symbol.for('doclai.page');

export function offerPage(port: PagePort): void {
  (globalThis as { [key]?: PagePort })[key] = port;
}

/** Found once: a script that comes twice has nothing to do. */
export function findPage(): PagePort | undefined {
  const world = globalThis as { [key]?: PagePort };
  const port = world[key];
  delete world[key];
  return port;
}
