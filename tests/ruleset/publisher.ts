/** A publisher for tests: real keys, real signatures, and every file that a browser would get from it. */
import { toBase64 } from '../../lib/ruleset/base64';
import { writeBody } from '../../lib/ruleset/body';
import type { Channel, Pin } from '../../lib/ruleset/channel';
import { publicKeyOf, sign } from '../../lib/ruleset/ed25519';
import { type EnvelopeKind, signedMessage, unsigned } from '../../lib/ruleset/envelope';
import { sha256 } from '../../lib/ruleset/hash';
import type { Release } from '../../lib/ruleset/release';
import type { Root } from '../../lib/ruleset/root';
import { sample } from './sample';

export interface Signer {
  readonly id: string;
  readonly seed: Uint8Array;
  readonly pub: Uint8Array<ArrayBuffer>;
}

/** The key of a number: the same on every run. */
async function signer(number: number): Promise<Signer> {
  const seed = new Uint8Array(32).fill(number);
  const pub = await publicKeyOf(seed);
  return { id: (await sha256(pub)).slice(0, 16), seed, pub };
}

/** Three for roots (1-3), three for releases (4-6), one for channels (7), one of nobody (8). */
const signers = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8].map(signer));

const pick = (...numbers: readonly number[]): Signer[] => numbers.flatMap((number) => signers[number] ?? []);

export const rootKeys = pick(1, 2, 3);
export const releaseKeys = pick(4, 5, 6);
export const channelKeys = pick(7);
export const strangers = pick(8);

export function rootBody(changes: Partial<Root> = {}): Root {
  const keys = [...rootKeys, ...releaseKeys, ...channelKeys];
  const ids = (list: readonly Signer[]) => list.map(({ id }) => id);
  return {
    type: 'root',
    spec: 1,
    version: 1,
    issuedAt: '2026-11-01T00:00:00Z',
    expires: '2028-11-01T00:00:00Z',
    keys: Object.fromEntries(
      keys.map(({ id, pub }) => [id, { alg: 'Ed25519', pub: toBase64(pub), owner: `Phòng ${id}` }]),
    ),
    roles: {
      root: { keys: ids(rootKeys), threshold: 2 },
      'release:base': { keys: ids(releaseKeys), threshold: 2 },
      'release:org.*': { keys: ids(releaseKeys), threshold: 1 },
      channel: { keys: ids(channelKeys), threshold: 1 },
    },
    ...changes,
  };
}

export function releaseBody(changes: Partial<Release> = {}): Release {
  return {
    type: 'release',
    spec: 1,
    layer: 'base',
    sequence: 1,
    issuedAt: '2026-11-25T02:00:00Z',
    engine: { min: 1, max: 1 },
    ruleset: sample,
    samples: [
      {
        rule: 'credentials.shared-account',
        flag: 'Cả phòng dùng chung tài khoản này nhé',
        pass: 'Chào cả nhà',
      },
    ],
    retired: [],
    notes: { vi: 'Bản đầu tiên', en: 'The first one' },
    allowShrink: false,
    ...changes,
  };
}

/** What a pointer says of a release. */
export async function pinOf(release: Release, changes: Partial<Pin> = {}): Promise<Pin> {
  const body = writeBody(release);
  const { layer, sequence } = release;
  return { layer, sequence, sha256: await sha256(body), bytes: body.length, minRules: 1, ...changes };
}

export function channelBody(layers: readonly Pin[], changes: Partial<Channel> = {}): Channel {
  return {
    type: 'channel',
    spec: 1,
    channel: 'stable',
    sequence: 1,
    issuedAt: '2026-11-25T03:00:00Z',
    expires: '2027-05-24T03:00:00Z',
    minCheckMinutes: 60,
    sets: [{ engine: { min: 1, max: 1 }, layers }],
    disableRules: [],
    revoked: [],
    ...changes,
  };
}

/** The file of a body, signed by each of the keys. */
export async function signed(
  body: object,
  keys: readonly Signer[],
  kind?: EnvelopeKind,
): Promise<Uint8Array> {
  const as = kind ?? (body as { readonly type: EnvelopeKind }).type;
  return signedBytes(writeBody(body), keys, as);
}

/** The same for bytes that no `writeBody` would write. */
export async function signedBytes(
  bytes: Uint8Array,
  keys: readonly Signer[],
  kind: EnvelopeKind,
): Promise<Uint8Array> {
  const message = signedMessage(kind, bytes);
  const signatures = await Promise.all(
    keys.map(async ({ id, seed }) => ({ keyid: id, sig: toBase64(await sign(seed, message)) })),
  );
  return writeBody({ ...unsigned(kind, bytes), signatures });
}
