/** Adding one's signature to a file; the same for the command line and the options page. */
import { toBase64 } from './base64';
import { checkSignature, sign } from './ed25519';
import {
  type Envelope,
  type EnvelopeFile,
  type EnvelopeKind,
  envelopeFile,
  readEnvelope,
  signedMessage,
  unsigned,
} from './envelope';
import type { PrivateKey } from './key-file';
import { longest, mostSignatures } from './limits';
import { type Role, type Root, signersOf } from './root';
import { countSigners, type VerifyReason } from './verify';

export const signReasons = ['key-not-in-root', 'already-signed', 'too-many-signatures'] as const;

export type SignReason = (typeof signReasons)[number];

export interface Signable {
  readonly kind: EnvelopeKind;
  readonly file: EnvelopeFile;
  readonly body: Uint8Array<ArrayBuffer>;
}

type Opened =
  | { readonly ok: true; readonly value: Signable }
  | { readonly ok: false; readonly reason: VerifyReason };

/** Opens what is to be signed: an envelope, or the bare body that `rules build` writes. */
export function openSignable(bytes: Uint8Array<ArrayBuffer>): Opened {
  if (bytes.length > longest.release) return { ok: false, reason: 'too-large' };
  const json = parse(bytes);
  const envelope = envelopeFile.safeParse(json);
  const opened = envelope.success ? readEnvelope(json) : null;
  if (envelope.success && opened) {
    const { kind, body } = opened;
    return kind
      ? { ok: true, value: { kind, body, file: envelope.data } }
      : { ok: false, reason: 'wrong-kind' };
  }
  if (json?.type !== 'release') return { ok: false, reason: 'not-an-envelope' };
  return { ok: true, value: { kind: 'release', body: bytes, file: unsigned('release', bytes) } };
}

/** Signs with one key more. With a root, a key that it does not name for this role is refused. */
export async function addSignature(
  { kind, file, body }: Signable,
  key: PrivateKey,
  trust?: { readonly root: Root; readonly role: Role },
): Promise<
  { readonly ok: true; readonly value: EnvelopeFile } | { readonly ok: false; readonly reason: SignReason }
> {
  if (trust && !namesKey(trust.root, trust.role, key)) return { ok: false, reason: 'key-not-in-root' };
  if (file.signatures.some(({ keyid }) => keyid === key.id)) return { ok: false, reason: 'already-signed' };
  if (file.signatures.length >= mostSignatures) return { ok: false, reason: 'too-many-signatures' };
  const sig = toBase64(await sign(key.seed, signedMessage(kind, body)));
  return { ok: true, value: { ...file, signatures: [...file.signatures, { keyid: key.id, sig }] } };
}

/** Whose signatures of a role hold, by the names in the root. */
export async function signersIn(
  envelope: Envelope,
  kind: EnvelopeKind,
  root: Root,
  role: Role,
): Promise<readonly string[]> {
  const named = Object.values(root.keys);
  const keys = signersOf(root, role).keys;
  const signed = await Promise.all(
    keys.map(async (key) => {
      const pub = toBase64(key);
      const holds = (await countSigners(envelope, kind, { keys: [key], enough: 1 }, checkSignature)) === 1;
      return holds ? named.filter((one) => one.pub === pub).slice(0, 1) : [];
    }),
  );
  return signed.flat().map(({ owner }) => owner);
}

function namesKey(root: Root, role: Role, { pub }: PrivateKey): boolean {
  return signersOf(root, role).keys.some((key) => toBase64(key) === pub);
}

function parse(bytes: Uint8Array): { readonly type?: unknown } | null {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as { readonly type?: unknown };
  } catch {
    return null;
  }
}
