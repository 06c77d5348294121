/** How each attempt to bring in a ruleset ended; for background, popup and options, never for a tab. */
import { liveQuery } from 'dexie';
import type { RulesetOrigin } from './active';
import { database } from './database';
import type { RulesetNews } from './news';
import type { Outcome } from './outcome';

export interface HistoryRow {
  readonly id?: number;
  /** ms since 1970; of several in a row that ended the same way, the last. */
  readonly at: number;
  readonly origin: RulesetOrigin;
  readonly outcome: Outcome;
  /** The place at fault: a rule, a layer, the status of an answer. */
  readonly where?: string;
  readonly version?: string;
  /** SHA-256 of the active string, in hex; only of an installed ruleset. */
  readonly sha256?: string;
  /** Where a ruleset came in place of one of another version. */
  readonly news?: RulesetNews;
}

/** Enough to see a few weeks of looks that fail every hour. */
const mostRows = 200;

/** Notes an outcome. A database that cannot be written costs the note, never the ruleset. */
export async function record(row: HistoryRow): Promise<void> {
  try {
    await addRow(row);
  } catch {
    // The ruleset is in `storage.local`; without its row it counts as installed.
  }
}

/** The same inside a transaction of the caller; throws where it cannot be written. */
export async function addRow(row: HistoryRow): Promise<void> {
  const { history } = database();
  const last = await history.orderBy('id').last();
  const isAgain = last?.id !== undefined && sameEnd(last, row);
  if (isAgain) await history.update(last.id, { at: row.at });
  else await history.add({ ...row });
  const surplus = (await history.count()) - mostRows;
  if (surplus > 0) await history.bulkDelete(await history.orderBy('id').limit(surplus).primaryKeys());
}

/** A server that is away all night is one line and not twelve. */
function sameEnd(a: HistoryRow, b: HistoryRow): boolean {
  const end = ({ origin, outcome, where, version }: HistoryRow) =>
    [origin, outcome, where, version].join('\n');
  return b.outcome !== 'installed' && end(a) === end(b);
}

/** The latest outcomes, newest first. */
export async function readHistory(most: number): Promise<readonly HistoryRow[]> {
  return database().history.orderBy('id').reverse().limit(most).toArray();
}

/** What the version in use has changed; null where it is the first one, or was brought in long ago. */
export async function readNews(version: string): Promise<RulesetNews | null> {
  const { history } = database();
  const brought = history
    .orderBy('id')
    .reverse()
    .filter((row) => row.news !== undefined);
  const last = await brought.first();
  return last?.version === version ? (last.news ?? null) : null;
}

/** Calls back when a context of ours has written an outcome; ends with the signal. */
export function watchHistory(signal: AbortSignal, onChange: () => void): void {
  const latest = liveQuery(() => database().history.orderBy('id').last());
  const watch = latest.subscribe({ next: onChange, error: () => {} });
  signal.addEventListener('abort', () => watch.unsubscribe());
}
