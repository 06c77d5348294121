/** The JSON inside an envelope, read only after its signatures hold. */
import type * as z from 'zod';
import type { EnvelopeKind } from './envelope';

export type BodyReason = 'bad-body' | 'newer-format';

export type BodyReading<T> =
  | { readonly ok: true; readonly value: T }
  /** `where` names the place in the body, where there is one. */
  | { readonly ok: false; readonly reason: BodyReason; readonly where: string };

/** Reads bytes that are to be a body of this kind. */
export function readBody<T>(bytes: Uint8Array, kind: EnvelopeKind, schema: z.ZodType<T>): BodyReading<T> {
  const json = parseExactly(bytes);
  const { type, spec } = (json ?? {}) as { readonly type?: unknown; readonly spec?: unknown };
  if (type !== kind) return { ok: false, reason: 'bad-body', where: 'type' };
  if (spec !== 1) return { ok: false, reason: 'newer-format', where: 'spec' };
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, reason: 'bad-body', where: parsed.error.issues[0]?.path.join('.') ?? '' };
}

/** The bytes of a body: JSON without a blank, so that reading it back gives the same bytes. */
export function writeBody(body: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(body));
}

/**
 * Parsers differ on a key given twice, on numbers beyond 2^53 and on a byte order mark; what is not written back
 * the same was not written by our command line, and no two readers need agree on it.
 */
function parseExactly(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const json: unknown = JSON.parse(text);
    return JSON.stringify(json) === text ? json : undefined;
  } catch {
    return undefined;
  }
}
