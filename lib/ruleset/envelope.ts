/**
 * A signed file: DSSE, https://github.com/secure-systems-lab/dsse/blob/master/protocol.md.
 * What is signed is the kind of the file and its bytes, so no file can stand in the place of another kind,
 * and nobody has to agree on a canonical form before a signature can be checked.
 */
import * as z from 'zod';
import { fromBase64, toBase64 } from './base64';
import { mostSignatures } from './limits';

z.config({ jitless: true });

export const envelopeKinds = ['root', 'channel', 'release'] as const;

export type EnvelopeKind = (typeof envelopeKinds)[number];

const payloadTypes: Readonly<Record<EnvelopeKind, string>> = {
  root: 'application/vnd.doclai.root+json;v=1',
  channel: 'application/vnd.doclai.channel+json;v=1',
  release: 'application/vnd.doclai.release+json;v=1',
};

/** As it stands in a file and in a pack. A signature's key id is a hint that nothing is decided by. */
export const envelopeFile = z.object({
  payloadType: z.string().max(100),
  payload: z.string().min(1),
  signatures: z.array(z.object({ keyid: z.string().max(100), sig: z.string().max(200) })).max(mostSignatures),
});

export type EnvelopeFile = z.infer<typeof envelopeFile>;

export interface Envelope {
  /** Null: a kind that this version does not know. */
  readonly kind: EnvelopeKind | null;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly signatures: readonly Uint8Array<ArrayBuffer>[];
}

/** Reads an envelope from parsed JSON; null where it is none. */
export function readEnvelope(json: unknown): Envelope | null {
  const file = envelopeFile.safeParse(json);
  if (!file.success) return null;
  const body = fromBase64(file.data.payload);
  if (!body) return null;
  return {
    kind: envelopeKinds.find((kind) => payloadTypes[kind] === file.data.payloadType) ?? null,
    body,
    signatures: file.data.signatures.flatMap(({ sig }) => fromBase64(sig) ?? []),
  };
}

/** The file of a body that nobody has signed yet. */
export function unsigned(kind: EnvelopeKind, body: Uint8Array): EnvelopeFile {
  return { payloadType: payloadTypes[kind], payload: toBase64(body), signatures: [] };
}

/** What a signature of this body signs: DSSE's pre-authentication encoding. */
export function signedMessage(kind: EnvelopeKind, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const type = payloadTypes[kind];
  const head = new TextEncoder().encode(`DSSEv1 ${type.length} ${type} ${body.length} `);
  const message = new Uint8Array(head.length + body.length);
  message.set(head);
  message.set(body, head.length);
  return message;
}
