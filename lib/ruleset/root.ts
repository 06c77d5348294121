/** Who may sign: the keys, and how many of them each kind of file needs. */
import * as z from 'zod';
import { fromBase64 } from './base64';
import { highestSequence, leastSignatures, mostKeys } from './limits';

z.config({ jitless: true });

const moment = z.iso.datetime();
const keyId = z.string().regex(/^[0-9a-f]{16}$/, 'sixteen characters of hex');
export const sequence = z.int().min(1).max(highestSequence);

/** "base", or "org." and the name of an organisation in Latin letters. */
export const layerName = z.string().regex(/^(?:base|org\.[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'base or org.name');

const role = z.strictObject({
  keys: z.array(keyId).min(1).max(mostKeys).readonly(),
  threshold: z.int().min(1).max(mostKeys),
});

const roleName = z
  .string()
  .regex(/^(?:root|channel|release:(?:base|org\.\*|org\.[a-z0-9-]+))$/, 'root, channel or release:layer');

export const root = z.strictObject({
  type: z.literal('root'),
  spec: z.literal(1),
  version: sequence,
  issuedAt: moment,
  expires: moment,
  keys: z.record(
    keyId,
    z.strictObject({
      /** Decided here and never in an envelope; a key of a kind that is not known here does not count. */
      alg: z.string().max(20),
      /** 32 bytes in base64. */
      pub: z.string().max(200),
      /** Whose it is, for the people who read a root. */
      owner: z.string().min(1).max(80),
    }),
  ),
  roles: z.record(roleName, role),
});

export type Root = z.infer<typeof root>;

export interface Signers {
  /** Public keys, each once. */
  readonly keys: readonly Uint8Array<ArrayBuffer>[];
  readonly threshold: number;
}

export type Role = 'root' | 'channel' | `release:${string}`;

/** The keys that may sign for a role, and how many of them have to. */
export function signersOf({ keys, roles }: Root, name: Role): Signers {
  const found = roles[name] ?? (name.startsWith('release:org.') ? roles['release:org.*'] : undefined);
  const kind = name.startsWith('release:') ? 'release' : (name as 'root' | 'channel');
  // By the key itself: one key under two ids is one key.
  const pubs = new Set(
    (found?.keys ?? []).flatMap((id) => (keys[id]?.alg === 'Ed25519' ? keys[id].pub : [])),
  );
  return {
    keys: [...pubs].flatMap((pub) => fromBase64(pub) ?? []),
    threshold: Math.max(found?.threshold ?? 1, leastSignatures[kind]),
  };
}

/** The roles whose keys or number differ: their sequences start anew, so that a thief's huge number is undone. */
export function changedRoles(before: Root, after: Root): readonly string[] {
  const names = new Set([...Object.keys(before.roles), ...Object.keys(after.roles)]);
  const written = (one: Root, name: string): string => {
    const { keys = [], threshold } = one.roles[name] ?? {};
    return JSON.stringify([threshold, keys.map((id) => one.keys[id]?.pub).toSorted()]);
  };
  return [...names].filter((name) => written(before, name) !== written(after, name));
}
