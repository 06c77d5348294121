/** What is kept of releases and of how they came: for background, popup and options, never for a tab. */
import Dexie, { type EntityTable } from 'dexie';
import type { HistoryRow } from './history';
import type { StateRow } from './update-state';

/** A signed release as it came. */
export interface ReleaseRow {
  /** Of its body. */
  readonly sha256: string;
  readonly file: Uint8Array;
}

export interface Database extends Dexie {
  readonly history: EntityTable<HistoryRow, 'id'>;
  readonly releases: EntityTable<ReleaseRow, 'sha256'>;
  readonly state: EntityTable<StateRow, 'id'>;
}

// Opened at the first use: a database that cannot be opened must not keep the background from starting.
let opened: Database | null = null;

export function database(): Database {
  if (!opened) {
    const created = new Dexie('doclai') as Database;
    created.version(1).stores({ history: '++id, outcome' });
    created.version(2).stores({ history: '++id, outcome', releases: 'sha256', state: 'id' });
    opened = created;
  }
  return opened;
}
