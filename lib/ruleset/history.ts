/** What was installed and how each attempt ended; for background, popup and options, never for a tab. */
import Dexie, { type EntityTable, liveQuery } from 'dexie';
import type { RulesetOrigin } from './active';
import type { RefusalReason } from './read';

export type Outcome = 'installed' | 'set-aside' | RefusalReason;

export interface HistoryRow {
  readonly id?: number;
  /** ms since 1970. */
  readonly at: number;
  readonly origin: RulesetOrigin;
  readonly outcome: Outcome;
  readonly version?: string;
  /** SHA-256 of the active string, in hex; only of an installed ruleset. */
  readonly sha256?: string;
}

// Opened at the first use: a database that cannot be opened must not keep the background from starting.
let database: (Dexie & { readonly history: EntityTable<HistoryRow, 'id'> }) | null = null;

function history(): EntityTable<HistoryRow, 'id'> {
  if (!database) {
    const opened = new Dexie('doclai') as Dexie & { readonly history: EntityTable<HistoryRow, 'id'> };
    opened.version(1).stores({ history: '++id, outcome' });
    database = opened;
  }
  return database.history;
}

/** Notes an outcome. A database that cannot be written costs the note, never the ruleset. */
export async function record(row: HistoryRow): Promise<void> {
  try {
    await history().add({ ...row });
  } catch {
    // The ruleset is in `storage.local`; without its row it counts as installed.
  }
}

/** The row of the ruleset that was installed last, if any. */
export async function lastInstalled(): Promise<HistoryRow | undefined> {
  return history().where('outcome').equals('installed').last();
}

/** The latest outcomes, newest first. */
export async function readHistory(most: number): Promise<readonly HistoryRow[]> {
  return history().orderBy('id').reverse().limit(most).toArray();
}

/** Calls back when a context of ours has written an outcome; ends with the signal. */
export function watchHistory(signal: AbortSignal, onChange: () => void): void {
  const latest = liveQuery(() => lastId());
  const watch = latest.subscribe({ next: onChange, error: () => {} });
  signal.addEventListener('abort', () => watch.unsubscribe());
}

async function lastId(): Promise<number | undefined> {
  return (await history().orderBy('id').last())?.id;
}
