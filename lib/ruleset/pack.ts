/** A channel in one file, for a stick, a mail or the managed settings: the same envelopes, judged the same way. */
import * as z from 'zod';
import { envelopeFile } from './envelope';
import { longest, mostRootSteps } from './limits';

const pack = z.strictObject({
  type: z.literal('doclai-pack'),
  spec: z.literal(1),
  /** By version, one after the other. */
  roots: z.array(envelopeFile).min(1).max(mostRootSteps).readonly(),
  channel: envelopeFile,
  releases: z.array(envelopeFile).min(1).max(8).readonly(),
});

/** The files of a channel as bytes, as a web server would give them. */
export interface Pack {
  readonly roots: readonly Uint8Array[];
  readonly channel: Uint8Array;
  readonly releases: readonly Uint8Array[];
}

/** Opens a pack; null where the text is none. What is in it has yet to be verified. */
export function readPack(text: string): Pack | null {
  if (text.length > longest.pack) return null;
  const parsed = pack.safeParse(parse(text));
  if (!parsed.success) return null;
  const { roots, channel, releases } = parsed.data;
  const bytes = (file: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(file));
  return { roots: roots.map(bytes), channel: bytes(channel), releases: releases.map(bytes) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
