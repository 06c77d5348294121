/**
 * From a shelf of signed files to the active ruleset, step by step: chain of roots, pointer, what it takes out,
 * releases, the door. The same for a download and for a pack.
 */
import { type Channel, type Pin, setFor } from './channel';
import { database } from './database';
import type { Download } from './download';
import { checkSignature } from './ed25519';
import { inTurn } from './ensure-active';
import { sha256 } from './hash';
import { install, isSameSet } from './install';
import type { LayerFile } from './judge-set';
import { engineVersion, mostRootSteps } from './limits';
import type { Attempt, Refusal } from './outcome';
import type { Shelf } from './shelf';
import { extendTrust, type Trust } from './trust';
import { changeState, readState, type UpdateState } from './update-state';
import { verifyChannel, verifyRelease } from './verify';

/** What is wanted from a shelf. */
export interface Wanted {
  readonly channel: string;
  /** Layers of organisations, besides the base. */
  readonly layers: readonly string[];
  readonly now: number;
  /** Rules that the agency has taken out. */
  readonly disabled: readonly string[];
}

/** Of a failure also whether the door has noted it already. */
export type Taken = Attempt & { readonly isNoted?: boolean };

export async function takeIn(shelf: Shelf, start: Trust, wanted: Wanted): Promise<Taken> {
  const climbed = await climb(shelf, start);
  if ('outcome' in climbed) return climbed;
  const pointer = await readPointer(shelf, climbed, wanted);
  if ('outcome' in pointer) return pointer;
  const trust = { ...climbed, floors: (await notePointer(pointer, climbed, wanted.now)).floors };
  const pins = pinsFor(pointer, wanted.layers);
  if ('outcome' in pins) return pins;
  const state = await readState();
  const barred = barredBy(pins, pointer, state);
  if (barred) return barred;
  if (state.active && isSameSet(state.active, pins) && (await areKept(pins))) {
    await changeState((before) => ({
      ...before,
      ...(before.active ? { active: { ...before.active, ...pointerFacts(pointer) } } : {}),
    }));
    return { ok: true, outcome: 'same' };
  }
  const layers = await gather(shelf, pins, trust);
  if ('outcome' in layers) return layers;
  const { origin } = shelf;
  const attempt = await inTurn(() => install({ origin, trust, channel: pointer, layers }, wanted));
  if (!attempt.ok) await reject(attempt, layers, pointer);
  return { ...attempt, isNoted: true };
}

type Failure = Extract<Taken, { readonly ok: false }>;

const fail = (outcome: Refusal, where?: string): Failure =>
  where === undefined ? { ok: false, outcome } : { ok: false, outcome, where };

const failed = ({ reason, where }: { readonly reason: Refusal; readonly where?: string }): Failure =>
  fail(reason, where);

/** Up the chain of roots as far as it goes; each step is kept. */
async function climb(shelf: Shelf, start: Trust): Promise<Trust | Failure> {
  let trust = start;
  for (let step = 0; step < mostRootSteps; step += 1) {
    const got = await shelf.root(trust.root.version + 1);
    if (got === null) break;
    if (!got.ok) return failed(got);
    const next = await extendTrust(trust, got.bytes);
    if (!next.ok) return failed(next);
    trust = next.value;
  }
  const { files: roots, floors, root } = trust;
  const rootHash = await sha256(Uint8Array.from(roots.at(-1) ?? []));
  await changeState((state) => ({ ...state, roots, floors, rootHash, rootExpires: root.expires }));
  return trust;
}

async function readPointer(shelf: Shelf, trust: Trust, { channel }: Wanted): Promise<Channel | Failure> {
  const got = await shelf.channel();
  if (!got.ok) return failed(got);
  await noteClock(got);
  const floor = trust.floors.channels[channel] ?? 0;
  const verified = await verifyChannel(got.bytes, trust.root, { channel, floor }, checkSignature);
  return verified.ok ? verified.value : failed(verified);
}

async function noteClock({ serverTime }: Extract<Download, { readonly ok: true }>): Promise<void> {
  if (serverTime !== undefined) await changeState((state) => ({ ...state, skew: serverTime - Date.now() }));
}

/** What a pointer takes out holds at once, whatever becomes of the releases that it names. */
async function notePointer(pointer: Channel, { floors }: Trust, now: number): Promise<UpdateState> {
  const channels = { ...floors.channels, [pointer.channel]: pointer.sequence };
  return changeState((state) => ({
    ...state,
    floors: { ...floors, channels },
    disabled: pointer.disableRules.map(({ id }) => id),
    revoked: pointer.revoked,
    minCheckMinutes: pointer.minCheckMinutes,
    pointerExpires: pointer.expires,
    signedUntil: Math.max(state.signedUntil ?? 0, Date.parse(pointer.issuedAt)),
    lastSuccess: now,
  }));
}

function pinsFor(pointer: Channel, layers: readonly string[]): readonly Pin[] | Failure {
  const set = setFor(pointer, engineVersion);
  if (!set) return fail('no-set');
  const missing = layers.find((name) => !set.some(({ layer }) => layer === name));
  if (missing !== undefined) return fail('no-layer', missing);
  return set.filter(({ layer }) => layer === 'base' || layers.includes(layer));
}

/** Until the publisher points anew, or this extension understands more. */
const untilNext = ({ channel, sequence }: Channel): string => `${channel} ${sequence} ${engineVersion}`;

function barredBy(pins: readonly Pin[], pointer: Channel, { rejected }: UpdateState): Failure | null {
  for (const { sha256, layer } of pins) {
    if (pointer.revoked.includes(sha256)) return fail('revoked', layer);
    const until = rejected[sha256]?.until;
    if (until === 'ever' || until === untilNext(pointer)) return fail('rejected-before', layer);
  }
  return null;
}

function pointerFacts({ sequence, issuedAt, expires }: Channel) {
  return { sequence, issuedAt, expires };
}

/** From what is kept where it still holds, else from the shelf. */
async function gather(
  shelf: Shelf,
  pins: readonly Pin[],
  trust: Trust,
): Promise<readonly LayerFile[] | Failure> {
  const layers: LayerFile[] = [];
  for (const pin of pins) {
    const kept = await keptFile(pin, trust);
    const got = kept ? { ok: true as const, bytes: kept } : await shelf.release(pin);
    if (!got.ok) return failed(got);
    layers.push({ pin, file: got.bytes });
  }
  return layers;
}

async function keptFile(pin: Pin, { root }: Trust): Promise<Uint8Array | null> {
  const row = await database().releases.get(pin.sha256);
  if (!row) return null;
  const verified = await verifyRelease(row.file, root, { pin, floor: pin.sequence }, checkSignature);
  return verified.ok ? row.file : null;
}

/** Without its files an active set could not come back from damage. */
async function areKept(pins: readonly Pin[]): Promise<boolean> {
  const hashes = pins.map(({ sha256 }) => sha256);
  return (await database().releases.where('sha256').anyOf(hashes).count()) === pins.length;
}

/** Faults of a release that no other file and no later hour would mend. */
async function reject(
  { outcome, where }: Failure,
  layers: readonly LayerFile[],
  pointer: Channel,
): Promise<void> {
  if (mayPass.has(outcome)) return;
  const at = layers.find(({ pin }) => pin.layer === where) ?? layers[0];
  if (!at) return;
  const entry = [at.pin.sha256, { outcome, until: untilNext(pointer) }] as const;
  await changeState((state) => ({
    ...state,
    rejected: Object.fromEntries([...Object.entries(state.rejected).slice(-20), entry]),
  }));
}

/** Another file, another pointer or another try may mend these. */
const mayPass: ReadonlySet<Refusal> = new Set([
  'not-stored',
  'bad-signature',
  'not-an-envelope',
  'wrong-kind',
  'wrong-bytes',
  'too-large',
  // The machine may have been busy.
  'samples-slow',
]);
