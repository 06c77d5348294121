/**
 * A private key as a file, locked by a passphrase: PBKDF2 and AES-GCM, which Node and every browser have.
 * The same file is opened by the command line and by the options page.
 */
import * as z from 'zod';
import { fromBase64, toBase64 } from './base64';
import { publicKeyOf } from './ed25519';
import { sha256 } from './hash';
import { longest } from './limits';

z.config({ jitless: true });

/** As OWASP's cheat sheet on storing passwords asks for this function; a guess costs a machine a good part of a second. */
const rounds = 600_000;

/** Shorter ones are found by trying. */
const shortestPassphrase = 12;

const owner = z.string().trim().min(1).max(80);

const keyFile = z.strictObject({
  type: z.literal('doclai-private-key'),
  spec: z.literal(1),
  alg: z.literal('Ed25519'),
  owner,
  pub: z.string().max(100),
  lock: z.strictObject({
    kdf: z.literal('PBKDF2-SHA256'),
    rounds: z.int().min(100_000).max(10_000_000),
    salt: z.string().max(100),
    cipher: z.literal('AES-256-GCM'),
    iv: z.string().max(100),
  }),
  locked: z.string().max(200),
});

/** The half that everyone may have, and that a root is made of. */
const publicKeyFile = z.strictObject({
  type: z.literal('doclai-public-key'),
  spec: z.literal(1),
  alg: z.literal('Ed25519'),
  owner,
  pub: z.string().max(100),
});

export type KeyFile = z.infer<typeof keyFile>;
export type PublicKeyFile = z.infer<typeof publicKeyFile>;

export interface PrivateKey {
  /** First sixteen characters of the hash of the public half. */
  readonly id: string;
  readonly owner: string;
  readonly pub: string;
  readonly seed: Uint8Array;
}

export const keyReasons = ['not-a-key-file', 'key-kind', 'wrong-passphrase', 'short-passphrase'] as const;

export type KeyReason = (typeof keyReasons)[number];

type Key<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: KeyReason };

/** Makes a new key and locks it. */
export async function createKeyFile(ownerName: string, passphrase: string): Promise<Key<KeyFile>> {
  if ([...passphrase].length < shortestPassphrase) return { ok: false, reason: 'short-passphrase' };
  const seed = crypto.getRandomValues(new Uint8Array(32));
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await unlockingKey(passphrase, salt, rounds);
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, seed);
  const value: KeyFile = {
    type: 'doclai-private-key',
    spec: 1,
    alg: 'Ed25519',
    owner: ownerName,
    pub: toBase64(await publicKeyOf(seed)),
    lock: { kdf: 'PBKDF2-SHA256', rounds, salt: toBase64(salt), cipher: 'AES-256-GCM', iv: toBase64(iv) },
    locked: toBase64(new Uint8Array(locked)),
  };
  return { ok: true, value };
}

/** The public half of a private or public key file. */
export function readPublicKey(text: string): Key<PublicKeyFile> {
  const json = parseKey(text);
  if (!json.ok) return json;
  const found = publicKeyFile.safeParse(json.value);
  if (found.success) return { ok: true, value: found.data };
  const own = keyFile.safeParse(json.value);
  if (!own.success) return { ok: false, reason: 'not-a-key-file' };
  const { owner: name, pub } = own.data;
  return { ok: true, value: { type: 'doclai-public-key', spec: 1, alg: 'Ed25519', owner: name, pub } };
}

/** Opens a private key file with its passphrase. */
export async function openKeyFile(text: string, passphrase: string): Promise<Key<PrivateKey>> {
  const json = parseKey(text);
  if (!json.ok) return json;
  const file = keyFile.safeParse(json.value);
  if (!file.success) return { ok: false, reason: 'not-a-key-file' };
  const { lock, locked, owner: name, pub } = file.data;
  const [salt, iv, sealed] = [lock.salt, lock.iv, locked].map(fromBase64);
  if (!salt || !iv || !sealed) return { ok: false, reason: 'not-a-key-file' };
  try {
    const key = await unlockingKey(passphrase, salt, lock.rounds);
    const seed = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed));
    return { ok: true, value: { id: await keyIdOf(pub), owner: name, pub, seed } };
  } catch {
    return { ok: false, reason: 'wrong-passphrase' };
  }
}

/** The id of a key, from its public half in base64. */
export async function keyIdOf(pub: string): Promise<string> {
  return (await sha256(fromBase64(pub) ?? new Uint8Array())).slice(0, 16);
}

/** A passphrase is compared by its letters, however the keyboard composed them. */
async function unlockingKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const letters = new TextEncoder().encode(passphrase.normalize('NFC'));
  const typed = await crypto.subtle.importKey('raw', letters, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Files of other tools and tokens are told apart from mere noise: a person who has one can be told what to do. */
function parseKey(text: string): Key<unknown> {
  if (/-----BEGIN [A-Z0-9 ]+-----|^(?:ssh-|untrusted comment:)|\uFFFD/.test(text)) {
    return { ok: false, reason: 'key-kind' };
  }
  try {
    const value =
      text.length > longest.keyFile ? null : (JSON.parse(text) as { readonly alg?: unknown } | null);
    if (!value) return { ok: false, reason: 'not-a-key-file' };
    const isOther = 'kty' in value || (value.alg !== undefined && value.alg !== 'Ed25519');
    return isOther ? { ok: false, reason: 'key-kind' } : { ok: true, value };
  } catch {
    return { ok: false, reason: 'not-a-key-file' };
  }
}
