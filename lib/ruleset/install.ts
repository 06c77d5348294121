/**
 * The one door: the only writer of the active ruleset, for the bundled one, a download, a pack of the agency and a
 * file alike. One transaction for all that is remembered, then one write; tabs switch on that write.
 */
import type { Ruleset } from '../engine/types';
import { linearEngine } from '../parts/linear-engine';
import { readStored, writeStored } from '../storage';
import { type Active, parseActive, type SignedFacts } from './active';
import type { Channel, Pin } from './channel';
import { database } from './database';
import { checkSignature } from './ed25519';
import { sha256 } from './hash';
import { addRow, type HistoryRow, record } from './history';
import { type JudgedSet, judgeSet, type LayerFile } from './judge-set';
import { withoutRules } from './layers';
import { newsOf } from './news';
import type { Attempt, Refusal } from './outcome';
import { readRuleset } from './read';
import { signedBy } from './signed-by';
import type { Trust } from './trust';
import { changeState, type KnownSet, raised, readState, type UpdateState } from './update-state';

/** The ruleset of the package, as parsed JSON. */
export interface BundledCandidate {
  readonly origin: 'bundled';
  readonly json: unknown;
  /** It stands in for a stored ruleset that could not be used. */
  readonly setAside?: boolean;
}

/** Signed files, of a pointer that was verified under the same trust. */
export interface SignedCandidate {
  readonly origin: KnownSet['origin'];
  readonly trust: Trust;
  readonly channel: Pick<Channel, 'channel' | 'sequence' | 'issuedAt' | 'expires'>;
  readonly layers: readonly LayerFile[];
  /** When it became active first; absent: now. */
  readonly since?: number;
}

export interface Moment {
  /** ms since 1970. */
  readonly now: number;
  /** Ids of rules that the agency has taken out. */
  readonly disabled: readonly string[];
}

/** Installs a ruleset, or says why not; what was active stays so. */
export async function install(
  candidate: BundledCandidate | SignedCandidate,
  moment: Moment,
): Promise<Attempt> {
  return candidate.origin === 'bundled'
    ? installBundled(candidate, moment)
    : installSigned(candidate, moment);
}

async function installBundled(
  { json, origin, setAside = false }: BundledCandidate,
  { now, disabled }: Moment,
): Promise<Attempt> {
  const reading = readRuleset(json);
  if (!reading.ok) return refused(now, origin, reading.reason, reading.where);
  const { version } = reading.ruleset;
  const state = await readState().catch(() => null);
  const off = [...disabled, ...(state?.disabled ?? [])];
  const ruleset = withoutRules(reading.ruleset, new Set(off));
  const text = JSON.stringify({ origin, setAside, ruleset } satisfies Active);
  const activeHash = await sha256(text);
  const madeOf = madeOfBundled(version, off);
  if (setAside) await record({ at: now, origin, version, outcome: 'set-aside' });
  const row = { at: now, origin, version, outcome: 'installed', sha256: activeHash } as const;
  await record({ ...row, ...(await newsSince(ruleset)) });
  // Without a database the string alone has to do.
  await changeState(({ active: _, ...rest }) => ({ ...rest, activeHash, madeOf })).catch(() => {});
  await write(text);
  return { ok: true, outcome: 'installed' };
}

/** What changes with a ruleset of another version than the one that is active still. */
async function newsSince(after: Ruleset): Promise<Pick<HistoryRow, 'news'>> {
  const stored = await readStored('active');
  const before = typeof stored === 'string' ? parseActive(stored)?.ruleset : undefined;
  return before && before.version !== after.version ? { news: newsOf(before, after) } : {};
}

/** Each write wakes every tab and calls us again. */
async function write(text: string): Promise<void> {
  if ((await readStored('active')) !== text) await writeStored('active', text);
}

async function installSigned(candidate: SignedCandidate, { now, disabled }: Moment): Promise<Attempt> {
  const { origin, trust, layers } = candidate;
  const state = await readState();
  const judged = await judgeSet(layers, {
    trust: trust.root,
    ...seenBefore(candidate, state),
    check: checkSignature,
    linear: linearEngine,
    clock: () => performance.now(),
  });
  if (!judged.ok) return refused(now, origin, judged.reason, judged.where);
  const since = candidate.since ?? now;
  const set = knownSet(candidate, judged.value, since);
  const off = [...disabled, ...state.disabled];
  const floors = raised(state.floors, floorsOf(set));
  const signed = await factsOf(judged.value, candidate, floors);
  const ruleset = withoutRules(judged.value.ruleset, new Set(off));
  const text = JSON.stringify({ origin, setAside: false, ruleset, signed } satisfies Active);
  const activeHash = await sha256(text);
  const row = {
    at: now,
    origin,
    version: ruleset.version,
    outcome: 'installed',
    sha256: activeHash,
    ...(await newsSince(ruleset)),
  } as const;
  const change = (before: UpdateState): UpdateState => ({
    ...before,
    ...turnedFrom(before.active, set),
    active: set,
    // One that was active before comes back for want of a better one.
    isSetBack: candidate.since !== undefined && before.isSetBack,
    floors,
    activeHash,
    madeOf: madeOfSigned(set, before.rootHash, off),
  });
  try {
    await remember(layers, change, row);
    await write(text);
  } catch {
    return refused(now, origin, 'not-stored');
  }
  return { ok: true, outcome: 'installed' };
}

/** All layers, the numbers and the row, or nothing of them; what no set needs any more goes. */
async function remember(
  layers: readonly LayerFile[],
  change: (state: UpdateState) => UpdateState,
  row: HistoryRow,
): Promise<void> {
  const { releases, state, history } = database();
  await database().transaction('rw', releases, state, history, async () => {
    await releases.bulkPut(layers.map(({ pin, file }) => ({ sha256: pin.sha256, file })));
    const { active, previous, lastGood } = await changeState(change);
    const kept = [active, previous, lastGood].flatMap((set) => set?.layers.map((pin) => pin.sha256) ?? []);
    await releases.where('sha256').noneOf(kept).delete();
    await addRow(row);
  });
}

async function refused(
  at: number,
  origin: HistoryRow['origin'],
  outcome: Refusal,
  where?: string,
): Promise<Attempt> {
  const place = where === undefined || where === '' ? {} : { where };
  await record({ at, origin, outcome, ...place });
  return { ok: false, outcome, ...place };
}

async function factsOf(
  { releases, orphans }: JudgedSet,
  { trust, channel, layers }: SignedCandidate,
  floors: SignedFacts['floors'],
): Promise<SignedFacts> {
  const base = layers.find(({ pin }) => pin.layer === 'base');
  const notes = releases.find(({ layer }) => layer === 'base')?.notes;
  return {
    channel: channel.channel,
    sequence: channel.sequence,
    issuedAt: channel.issuedAt,
    layers: releases.map(({ layer, sequence, issuedAt, ruleset }) => ({
      layer,
      sequence,
      issuedAt,
      rules: ruleset.rules.length,
    })),
    signedBy: base ? await signedBy(base.file, trust.root, checkSignature) : [],
    orphans,
    ...(notes ? { notes } : {}),
    floors,
  };
}

/** A set that was active before comes back whatever came after it. */
function seenBefore({ since, layers }: SignedCandidate, { active, floors }: UpdateState) {
  if (since === undefined) return { floors: floors.layers, ruleCounts: active?.ruleCounts ?? {} };
  return { floors: sequencesOf(layers.map(({ pin }) => pin)), ruleCounts: {} };
}

function knownSet({ origin, channel, layers }: SignedCandidate, { releases }: JudgedSet, since: number) {
  const { channel: name, sequence, issuedAt, expires } = channel;
  const ruleCounts = Object.fromEntries(releases.map(({ layer, ruleset }) => [layer, ruleset.rules.length]));
  const pins = layers.map(({ pin }) => pin);
  return {
    origin,
    channel: name,
    sequence,
    issuedAt,
    expires,
    layers: pins,
    ruleCounts,
    since,
  } satisfies KnownSet;
}

const sequencesOf = (layers: readonly Pin[]) =>
  Object.fromEntries(layers.map(({ layer, sequence }) => [layer, sequence]));

function floorsOf({ channel, sequence, layers }: KnownSet): UpdateState['floors'] {
  return { channels: { [channel]: sequence }, layers: sequencesOf(layers) };
}

/** A set that is made anew with fewer rules is the same set, on the same trial. */
function turnedFrom(active: KnownSet | undefined, set: KnownSet): Partial<UpdateState> {
  if (active && isSameSet(active, set.layers)) return {};
  return { troubles: 0, ...(active ? { previous: active } : {}) };
}

/** Whether a set consists of exactly these releases. */
export function isSameSet({ layers }: KnownSet, pins: readonly Pin[]): boolean {
  return hashesOf(layers) === hashesOf(pins);
}

const hashesOf = (pins: readonly Pin[]): string =>
  pins
    .map((pin) => pin.sha256)
    .toSorted()
    .join();

/** What an active string is made of: where it differs from what is wanted, it is made anew. */
export function madeOfBundled(version: string, disabled: readonly string[]): string {
  return JSON.stringify(['bundled', version, disabled.toSorted()]);
}

export function madeOfSigned(
  { layers }: KnownSet,
  rootHash: string | undefined,
  disabled: readonly string[],
): string {
  return JSON.stringify([hashesOf(layers), rootHash, disabled.toSorted()]);
}
