/** What is known of updates: whom we trust, the numbers seen, the sets in use, when to look again. One row. */
import type { Pin } from './channel';
import { database } from './database';
import type { Outcome } from './outcome';

/** A set of signed releases that was active once, and the pointer that named it. */
export interface KnownSet {
  readonly origin: 'download' | 'policy' | 'import';
  readonly channel: string;
  readonly sequence: number;
  readonly issuedAt: string;
  readonly expires: string;
  readonly layers: readonly Pin[];
  /** Rules by layer. */
  readonly ruleCounts: Readonly<Record<string, number>>;
  /** When it became active, ms since 1970. */
  readonly since: number;
}

/** The highest sequences seen; they never go down except with a change of who may sign. */
export interface Floors {
  readonly channels: Readonly<Record<string, number>>;
  readonly layers: Readonly<Record<string, number>>;
}

export interface UpdateState {
  /** Signed files of the chain of roots; the first is the one that trust began with. */
  readonly roots: readonly Uint8Array[];
  readonly floors: Floors;
  readonly active?: KnownSet;
  readonly previous?: KnownSet;
  /** Was active for a day without trouble. */
  readonly lastGood?: KnownSet;
  /** What the pointer that was seen last takes out; it can only make things quieter. */
  readonly disabled: readonly string[];
  readonly revoked: readonly string[];
  /** Releases by hash that were judged and refused, or given back: not taken again while `until` is the case. */
  readonly rejected: Readonly<Record<string, { readonly outcome: Outcome; readonly until: string }>>;
  /** SHA-256 of the active string as install wrote it, and what it was made of. */
  readonly activeHash?: string;
  readonly madeOf?: string;
  /** ms since 1970. */
  readonly lastCheck?: number;
  readonly lastSuccess?: number;
  /** No look before this moment, unless a person asks. */
  readonly due?: number;
  /** Looks in a row that failed. */
  readonly failures: number;
  /** How often the publisher wants to be asked at most. */
  readonly minCheckMinutes: number;
  /** Expiry of the last root, and SHA-256 of its file. */
  readonly rootExpires?: string;
  readonly rootHash?: string;
  /** Expiry of the pointer that was seen last. */
  readonly pointerExpires?: string;
  /** The latest moment that a publisher has signed: the clock cannot be before it. */
  readonly signedUntil?: number;
  /** The clock of the server less ours, in ms, where it could be read. */
  readonly skew?: number;
  /** Faults that tabs had with the active set since it became active. */
  readonly troubles: number;
  /** The set that came last was given back; until the publisher's next. */
  readonly isSetBack: boolean;
  /** The addresses and the channel of the last look. */
  readonly source?: string;
  /** SHA-256 of the pack in the managed settings that was judged last. */
  readonly pack?: string;
  /** The flight that is under way ends by itself at this moment. */
  readonly lease?: number;
}

export interface StateRow extends UpdateState {
  readonly id: 'update';
}

export const emptyState: UpdateState = {
  roots: [],
  floors: { channels: {}, layers: {} },
  disabled: [],
  revoked: [],
  rejected: {},
  failures: 0,
  minCheckMinutes: 60,
  troubles: 0,
  isSetBack: false,
};

/** The row, or an empty one; throws where the database cannot be read. */
export async function readState(): Promise<UpdateState> {
  const { id: _, ...state } = (await database().state.get('update')) ?? { id: 'update', ...emptyState };
  return state;
}

/** Changes the row in one transaction, so that two who write do not undo each other. */
export async function changeState(change: (state: UpdateState) => UpdateState): Promise<UpdateState> {
  const { state } = database();
  return database().transaction('rw', state, async () => {
    const next = change(await readState());
    await state.put({ ...next, id: 'update' });
    return next;
  });
}

/** The higher of both, number by number. */
export function raised(a: Floors, b: Floors): Floors {
  return { channels: highest(a.channels, b.channels), layers: highest(a.layers, b.layers) };
}

type Numbers = Readonly<Record<string, number>>;

function highest(a: Numbers, b: Numbers): Numbers {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...names].map((name) => [name, Math.max(a[name] ?? 0, b[name] ?? 0)]));
}
