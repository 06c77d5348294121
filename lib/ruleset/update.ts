/**
 * Looks for a new ruleset at the update address, and takes in one that comes by the managed settings or from a file.
 * Whatever happens here, some ruleset stays active: expiry and clocks change only what is said of it.
 */
import type { Understanding } from '../policy/understand';
import { readSettings } from '../settings';
import { ensureActive } from './ensure-active';
import { sha256 } from './hash';
import { record } from './history';
import type { Attempt, Refusal } from './outcome';
import { readPack } from './pack';
import { promote } from './probation';
import { firstLook, nextLook } from './schedule';
import { addressShelf, claimOf, packShelf, type Shelf } from './shelf';
import { type Source, sourceOf } from './source';
import { type Taken, takeIn, type Wanted } from './take-in';
import { beginTrust } from './trust';
import { hasAccess } from './update-access';
import { changeState, type KnownSet, readState, type UpdateState } from './update-state';
import { open } from './verify';

/** `wake`: an alarm, a start of the worker, a popup; `asked`: a person pressed "Tìm bản mới". */
export type Occasion = 'wake' | 'asked';

/** A look that was begun and not ended stands in the way of the next one for this long. */
const leaseMs = 60_000;

/** Looks for a new ruleset if it is time to, or if a person asks. */
export async function look(occasion: Occasion, known: Understanding, now: number): Promise<Attempt> {
  const source = sourceOf(known.policy, known.files, await readSettings());
  await promote(now);
  await followSource(source, known, now);
  const packed = await takePack(source, known, now);
  const obstacle = await obstacleOf(source, known);
  if (obstacle) return packed ?? { ok: false, outcome: obstacle };
  const isDue = ((await readState()).due ?? 0) <= now;
  if (!isDue && occasion === 'wake') return packed ?? { ok: true, outcome: 'same' };
  if (!(await takeLease(now))) return { ok: false, outcome: 'busy' };
  const attempt = await lookEverywhere(source, known, now);
  await noteLook(attempt, source, now);
  await ensureActive(now);
  return withoutNote(attempt);
}

/** Judges a pack that the author chose. `accepted` is the fingerprint of a root that the author compared. */
export async function importPack(
  text: string,
  known: Understanding,
  now: number,
  accepted?: string,
): Promise<Attempt> {
  const source = sourceOf(known.policy, known.files, await readSettings());
  const attempt = await takeFile(text, source, known, now, accepted);
  await noteFailure(attempt, 'import', now);
  await ensureActive(now);
  return withoutNote(attempt);
}

async function takeFile(
  text: string,
  source: Source,
  known: Understanding,
  now: number,
  accepted?: string,
): Promise<Taken> {
  if (!known.policy.allowFileImport) return { ok: false, outcome: 'import-not-allowed' };
  const pack = readPack(text);
  if (!pack) return { ok: false, outcome: 'not-a-pack' };
  const own = (await readState()).roots[0];
  const first = pack.roots[0];
  const fingerprint = first ? await fingerprintOf(first) : '';
  const anchor = source.anchor ?? own ?? (accepted === fingerprint ? first : undefined);
  if (!anchor) return { ok: false, outcome: 'no-root', where: fingerprint };
  const isManaged = source.urls.length > 0 || known.files.packJson !== undefined;
  const channel = isManaged ? source.channel : (claimOf(pack.channel, 'channel')?.channel ?? source.channel);
  return takeFrom(packShelf('import', pack), anchor, wantedOf({ ...source, channel }, known, now));
}

/** What is read out by phone and compared: the hash of a root's body. */
async function fingerprintOf(root: Uint8Array): Promise<string> {
  const opened = open(root, 'root');
  return opened.ok ? sha256(opened.value.body) : '';
}

/** A pack of the managed settings is judged once, not at each look. */
async function takePack(source: Source, known: Understanding, now: number): Promise<Attempt | null> {
  const { packJson } = known.files;
  if (packJson === undefined) return null;
  const { anchor } = source;
  const hash = await sha256(JSON.stringify([known.files, source.channel, source.layers]));
  if ((await readState()).pack === hash) return null;
  const pack = readPack(packJson);
  const attempt: Taken = !pack
    ? { ok: false, outcome: 'not-a-pack' }
    : !anchor
      ? { ok: false, outcome: 'no-root' }
      : await takeFrom(packShelf('policy', pack), anchor, wantedOf(source, known, now));
  await changeState((state) => ({ ...state, pack: hash }));
  await noteFailure(attempt, 'policy', now);
  await ensureActive(now);
  return withoutNote(attempt);
}

async function takeFrom(shelf: Shelf, anchor: Uint8Array, wanted: Wanted): Promise<Taken> {
  const trust = await beginTrust(anchor, await readState());
  if (!trust.ok) return { ok: false, outcome: trust.reason, where: 'root' };
  return takeIn(shelf, trust.value, wanted).catch(() => ({ ok: false, outcome: 'not-stored' }) as const);
}

/** One address after the other, in an order of chance, until one has what holds; a bad one says nothing of the next. */
async function lookEverywhere(source: Source, known: Understanding, now: number): Promise<Taken> {
  const anchor = source.anchor ?? (await readState()).roots[0];
  if (!anchor) return { ok: false, outcome: 'no-root' };
  let first: Taken | null = null;
  for (const url of shuffled(source.urls)) {
    const shelf = addressShelf(url, source.channel);
    const taken = await takeFrom(shelf, anchor, wantedOf(source, known, now));
    if (taken.ok) return taken;
    first ??= taken;
  }
  return first ?? { ok: false, outcome: 'no-address' };
}

async function obstacleOf({ urls }: Source, { policy }: Understanding): Promise<Refusal | null> {
  if (urls.length === 0) return 'no-address';
  if (!policy.updatesEnabled) return 'off';
  return (await hasAccess(urls)) ? null : 'no-permission';
}

const wantedOf = ({ channel, layers }: Source, { policy }: Understanding, now: number): Wanted => ({
  channel,
  layers,
  now,
  disabled: policy.disabledRules,
});

/** Where the agency or the author has turned to another place, what came from the old one goes. */
async function followSource(source: Source, { files }: Understanding, now: number): Promise<void> {
  const name = JSON.stringify([source.urls, source.channel, source.layers]);
  const state = await readState();
  const isStale = state.active !== undefined && !isWanted(state.active, source, files);
  if (state.source === name && !isStale) return;
  const due = firstLook(now, undefined, Math.random());
  await changeState(({ pack: _, ...before }) => ({
    ...(isStale ? withoutSets(before) : before),
    source: name,
    ...(state.source === name ? {} : { due }),
  }));
  await ensureActive(now);
}

function withoutSets(state: UpdateState): UpdateState {
  const { active: _, previous: __, lastGood: ___, ...rest } = state;
  return { ...rest, disabled: [], revoked: [], isSetBack: false };
}

function isWanted({ origin }: KnownSet, { urls }: Source, { packJson }: Understanding['files']): boolean {
  if (origin === 'download') return urls.length > 0;
  return origin === 'import' || packJson !== undefined;
}

async function takeLease(now: number): Promise<boolean> {
  let taken = false;
  await changeState((state) => {
    taken = (state.lease ?? 0) <= now || (state.lease ?? 0) > now + leaseMs;
    return taken ? { ...state, lease: now + leaseMs } : state;
  });
  return taken;
}

async function noteLook(attempt: Taken, { intervalMinutes }: Source, now: number): Promise<void> {
  await noteFailure(attempt, 'download', now);
  await changeState(({ lease: _, ...state }) => {
    const failures = attempt.ok ? 0 : state.failures + 1;
    const rhythm = { intervalMinutes, minCheckMinutes: state.minCheckMinutes, failures };
    return { ...state, failures, lastCheck: now, due: nextLook(now, rhythm, Math.random()) };
  });
}

async function noteFailure(attempt: Taken, origin: KnownSet['origin'], at: number): Promise<void> {
  if (attempt.ok || attempt.isNoted) return;
  const { outcome, where } = attempt;
  await record({ at, origin, outcome, ...(where ? { where } : {}) });
}

const withoutNote = ({ isNoted: _, ...attempt }: Taken): Attempt => attempt;

function shuffled<T>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => [Math.random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}
