/**
 * Judges signed files. Pure: bytes, trust and the numbers seen so far are arguments, and so is the way a
 * signature is checked. Nothing of a body is read before enough different keys have signed exactly these bytes.
 */
import { type BodyReason, readBody } from './body';
import { type Channel, channel as channelSchema, type Pin } from './channel';
import { type Envelope, type EnvelopeKind, readEnvelope, signedMessage } from './envelope';
import { sha256 } from './hash';
import { longest, longestJump } from './limits';
import { type Release, release as releaseSchema } from './release';
import { type Root, root as rootSchema, type Signers, signersOf } from './root';

/** Says whether a key made a signature of a message; false too for a key or a signature that is none. */
export type SignatureCheck = (
  publicKey: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
) => Promise<boolean>;

/** Why a signed file is refused; the list is closed. */
export const verifyReasons = [
  'too-large',
  'not-an-envelope',
  'wrong-kind',
  'bad-signature',
  'bad-body',
  'newer-format',
  'not-next-root',
  'wrong-channel',
  'older',
  'sequence-jump',
  'wrong-bytes',
  'wrong-layer',
  'wrong-sequence',
] as const satisfies readonly (BodyReason | string)[];

export type VerifyReason = (typeof verifyReasons)[number];

export type Verified<T> =
  | { readonly ok: true; readonly value: T }
  /** `where` names the place in a body, where there is one. */
  | { readonly ok: false; readonly reason: VerifyReason; readonly where?: string };

/** The first root that one trusts: pinned by build or policy; it has to be signed by its own keys. */
export async function verifyFirstRoot(file: Uint8Array, check: SignatureCheck): Promise<Verified<Root>> {
  const opened = open(file, 'root');
  if (!opened.ok) return opened;
  // Who may sign it stands in it: read first, believed only if these keys have signed it.
  const reading = readBody(opened.value.body, 'root', rootSchema);
  if (!reading.ok) return reading;
  return (await isSigned(opened.value, 'root', signersOf(reading.value, 'root'), check))
    ? reading
    : refuse('bad-signature');
}

/** The root after this one: version one higher, signed by enough keys of both. */
export async function verifyNextRoot(
  current: Root,
  file: Uint8Array,
  check: SignatureCheck,
): Promise<Verified<Root>> {
  const opened = open(file, 'root');
  if (!opened.ok) return opened;
  if (!(await isSigned(opened.value, 'root', signersOf(current, 'root'), check))) {
    return refuse('bad-signature');
  }
  const next = await verifyFirstRoot(file, check);
  return next.ok && next.value.version !== current.version + 1 ? refuse('not-next-root') : next;
}

/** The pointer of a channel; `floor` is the highest sequence seen, 0 for none. The same again is fine. */
export async function verifyChannel(
  file: Uint8Array,
  trust: Root,
  expected: { readonly channel: string; readonly floor: number },
  check: SignatureCheck,
): Promise<Verified<Channel>> {
  const body = await openSigned(file, 'channel', signersOf(trust, 'channel'), check);
  if (!body.ok) return body;
  const reading = readBody(body.value, 'channel', channelSchema);
  if (!reading.ok) return reading;
  if (reading.value.channel !== expected.channel) return refuse('wrong-channel');
  const fault = sequenceFault(reading.value.sequence, expected.floor);
  return fault ? refuse(fault) : reading;
}

/** The release that a pointer names; `floor` is the highest sequence of its layer seen, 0 for none. */
export async function verifyRelease(
  file: Uint8Array,
  trust: Root,
  expected: { readonly pin: Pin; readonly floor: number },
  check: SignatureCheck,
): Promise<Verified<Release>> {
  const { pin, floor } = expected;
  const body = await openSigned(file, 'release', signersOf(trust, `release:${pin.layer}`), check);
  if (!body.ok) return body;
  if (body.value.length !== pin.bytes || (await sha256(body.value)) !== pin.sha256) {
    return refuse('wrong-bytes');
  }
  const reading = readRelease(body.value);
  if (!reading.ok) return reading;
  if (reading.value.layer !== pin.layer) return refuse('wrong-layer');
  if (reading.value.sequence !== pin.sequence) return refuse('wrong-sequence');
  const fault = sequenceFault(pin.sequence, floor);
  return fault ? refuse(fault) : reading;
}

/** The body of a release, signed or not: for those who are to sign it. */
export function readRelease(body: Uint8Array): Verified<Release> {
  const reading = readBody(body, 'release', releaseSchema);
  return reading.ok ? { ok: true, value: reading.value as Release } : reading;
}

/** Opens the envelope of a file without looking at its signatures. */
export function open(file: Uint8Array, kind: EnvelopeKind): Verified<Envelope> {
  if (file.length > longest[kind]) return refuse('too-large');
  const envelope = readEnvelope(parse(file));
  if (!envelope) return refuse('not-an-envelope');
  return envelope.kind === kind ? { ok: true, value: envelope } : refuse('wrong-kind');
}

/** How many different keys have signed a body, counted up to `enough`; the ids in the envelope are not asked. */
export async function countSigners(
  { body, signatures }: Envelope,
  kind: EnvelopeKind,
  { keys, enough }: { readonly keys: Signers['keys']; readonly enough: number },
  check: SignatureCheck,
): Promise<number> {
  const message = signedMessage(kind, body);
  const left = new Set(signatures);
  const hasSigned = async (key: Uint8Array<ArrayBuffer>): Promise<boolean> => {
    for (const signature of left) {
      // A signature holds for one key; those that follow need not try it.
      if (await check(key, message, signature)) return left.delete(signature);
    }
    return false;
  };
  let signed = 0;
  for (const key of keys) {
    if (signed >= enough) break;
    if (await hasSigned(key)) signed += 1;
  }
  return signed;
}

async function openSigned(
  file: Uint8Array,
  kind: EnvelopeKind,
  signers: Signers,
  check: SignatureCheck,
): Promise<Verified<Uint8Array<ArrayBuffer>>> {
  const opened = open(file, kind);
  if (!opened.ok) return opened;
  const { body } = opened.value;
  return (await isSigned(opened.value, kind, signers, check))
    ? { ok: true, value: body }
    : refuse('bad-signature');
}

async function isSigned(
  envelope: Envelope,
  kind: EnvelopeKind,
  { keys, threshold }: Signers,
  check: SignatureCheck,
): Promise<boolean> {
  return (await countSigners(envelope, kind, { keys, enough: threshold }, check)) >= threshold;
}

function sequenceFault(sequence: number, floor: number): 'older' | 'sequence-jump' | null {
  if (sequence < floor) return 'older';
  // A number that comes first may be any: a channel need not begin where this browser begins to look.
  return floor > 0 && sequence > floor + longestJump ? 'sequence-jump' : null;
}

function parse(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch {
    return undefined;
  }
}

const refuse = (reason: VerifyReason) => ({ ok: false, reason }) as const;
