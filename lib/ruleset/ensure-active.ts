/**
 * Some ruleset is always active: the one that was installed, else the last good one, else the one of the package.
 * Tabs can write `storage.local`, so the string is compared with what install recorded.
 */
import { browser } from 'wxt/browser';
import { type Policy, readPolicy } from '../policy/policy';
import { readStored } from '../storage';
import { type Active, parseActive } from './active';
import { database } from './database';
import { sha256 } from './hash';
import { install, madeOfBundled, madeOfSigned } from './install';
import type { LayerFile } from './judge-set';
import { beginTrust } from './trust';
import { changeState, emptyState, type KnownSet, raised, readState, type UpdateState } from './update-state';

/**
 * Makes sure that a usable ruleset is active: after an installation or an update, at a browser start,
 * when the stored one or what the agency takes out has changed, and when a tab could not read it.
 */
export function ensureActive(now: number): Promise<void> {
  return inTurn(() => ensure(now));
}

/** One writer after the other: a second look between a row and its write would take the new row for tampering. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.catch(() => {}).then(work);
  last = turn;
  return turn;
}

let last: Promise<unknown> = Promise.resolve();

async function ensure(now: number): Promise<void> {
  const stored = await readStored('active');
  const active = typeof stored === 'string' ? parseActive(stored) : null;
  const known = await readState().catch(() => null);
  const state = known && isLost(known, active) ? await rescueFloors(active) : (known ?? emptyState);
  const policy = await readPolicy();
  const json = await readBundled();
  const isIntact = active !== null && (await isAsInstalled(String(stored), active, state));
  // A database that lost its row gets it back by another installation; one that cannot be read has to be done without.
  const madeOf = known ? state.madeOf : madeOfBundled(active?.ruleset.version ?? '', []);
  if (isIntact && madeOf === wantedOf(state, policy, json)) return;
  if (await comesBack(state, policy, now)) return;
  const setAside = stored !== undefined && !isIntact;
  await install({ json, origin: 'bundled', setAside }, { now, disabled: policy.disabledRules });
}

function wantedOf(state: UpdateState, { disabledRules }: Policy, json: unknown): string {
  const off = [...disabledRules, ...state.disabled];
  const [set] = usable(state);
  if (set) return madeOfSigned(set, state.rootHash, off);
  return madeOfBundled((json as { readonly version: string }).version, off);
}

/** The sets that are kept and were not taken back, the best first. */
function usable(state: UpdateState): readonly KnownSet[] {
  const sets = [state.active, state.previous, state.lastGood];
  return sets.flatMap((set) => (set && !isRevoked(set, state) ? [set] : []));
}

/** Without its row only a bundled ruleset is believed: no signature of any other can be checked again. */
async function isAsInstalled(
  stored: string,
  { signed }: Active,
  { activeHash }: UpdateState,
): Promise<boolean> {
  return activeHash === undefined ? signed === undefined : activeHash === (await sha256(stored));
}

const isLost = (state: UpdateState, active: Active | null): boolean =>
  active?.signed !== undefined && state.activeHash === undefined;

/** The database was wiped: the numbers seen stand in the active string too. */
async function rescueFloors(active: Active | null): Promise<UpdateState> {
  const floors = active?.signed?.floors ?? emptyState.floors;
  return changeState((state) => ({ ...state, floors: raised(state.floors, floors) }));
}

/** Tries the sets that are kept, by the door that they came through; one that does not pass any more is forgotten. */
async function comesBack(state: UpdateState, policy: Policy, now: number): Promise<boolean> {
  for (const set of usable(state)) if (await reinstall(set, state, policy, now)) return true;
  await changeState(({ active: _, previous: __, lastGood: ___, ...rest }) => rest).catch(() => {});
  return false;
}

/** Whether the publisher, trouble in tabs or the author has taken a release of this set back. */
function isRevoked({ layers }: KnownSet, { revoked, rejected }: UpdateState): boolean {
  return layers.some(({ sha256 }) => revoked.includes(sha256) || rejected[sha256]?.until === 'ever');
}

async function reinstall(set: KnownSet, state: UpdateState, policy: Policy, now: number): Promise<boolean> {
  const [anchor] = state.roots;
  const trust = anchor ? await beginTrust(anchor, state) : null;
  const layers = await storedLayers(set);
  if (!trust?.ok || !layers) return false;
  const { origin, since } = set;
  const attempt = await install(
    { origin, trust: trust.value, channel: set, layers, since },
    { now, disabled: policy.disabledRules },
  ).catch(() => null);
  return attempt?.ok ?? false;
}

/** The files of a set; null where one is missing. */
async function storedLayers({ layers }: KnownSet): Promise<readonly LayerFile[] | null> {
  const rows = await database().releases.bulkGet(layers.map(({ sha256 }) => sha256));
  const files = layers.flatMap((pin, index) => {
    const file = rows[index]?.file;
    return file ? [{ pin, file }] : [];
  });
  return files.length === layers.length ? files : null;
}

async function readBundled(): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL('/ruleset.json' as '/'));
  return response.json();
}
