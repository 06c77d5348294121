/**
 * The pointer: which releases are current. Its key has little power: it picks among signed releases, takes out at
 * most twenty rules for a reason of a closed list, and revokes. There is no field for a word of its own.
 */
import * as z from 'zod';
import { mostDisabled, mostRevoked } from './limits';
import { layerName, sequence } from './root';

z.config({ jitless: true });

export const disableReasons = ['false-alarm', 'wrong-wording', 'outdated', 'slow', 'breaks-page'] as const;

export type DisableReason = (typeof disableReasons)[number];

export const channelName = z.string().regex(/^[a-z][a-z0-9-]{0,19}$/, 'small Latin letters, as stable');

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 in hex');

/** From which to which version of the rule language. */
export const engineRange = z.strictObject({ min: sequence, max: sequence });

export const pin = z.strictObject({
  layer: layerName,
  sequence,
  /** Of the release's body, so that it stays the same while signatures are added. */
  sha256: hash,
  /** Length of the body. */
  bytes: z.int().min(1),
  /** Fewer rules than this are refused: an emptied ruleset looks like a quiet one. */
  minRules: z.int().min(1),
});

/** One layer of a set: the exact release that belongs there. */
export type Pin = z.infer<typeof pin>;

export const channel = z.strictObject({
  type: z.literal('channel'),
  spec: z.literal(1),
  channel: channelName,
  sequence,
  issuedAt: z.iso.datetime(),
  expires: z.iso.datetime(),
  minCheckMinutes: z.int().min(60).max(10_080),
  /** One set of layers for each range of the rule language, "base" first. */
  sets: z
    .array(z.strictObject({ engine: engineRange, layers: z.array(pin).min(1).max(8).readonly() }))
    .min(1)
    .max(4)
    .readonly(),
  disableRules: z
    .array(
      z.strictObject({
        id: z
          .string()
          .max(80)
          .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/),
        reason: z.enum(disableReasons),
      }),
    )
    .max(mostDisabled)
    .readonly(),
  revoked: z.array(hash).max(mostRevoked).readonly(),
});

export type Channel = z.infer<typeof channel>;

/** The layers for a version of the rule language; null where the publisher has none for it. */
export function setFor({ sets }: Channel, engine: number): readonly Pin[] | null {
  return sets.find(({ engine: { min, max } }) => min <= engine && engine <= max)?.layers ?? null;
}

/** Whether its time is over: that changes what is said of it, never what is used. `now` in ms since 1970. */
export function isExpired({ expires }: { readonly expires: string }, now: number): boolean {
  return Date.parse(expires) <= now;
}
