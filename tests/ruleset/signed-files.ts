/** Signed files for tests of `verify`, valid ones and what becomes of them by another hand. */
import { toBase64 } from '../../lib/ruleset/base64';
import { writeBody } from '../../lib/ruleset/body';
import { checkSignature } from '../../lib/ruleset/ed25519';
import { verifyChannel, verifyNextRoot, verifyRelease } from '../../lib/ruleset/verify';
import {
  channelBody,
  channelKeys,
  pinOf,
  releaseBody,
  releaseKeys,
  rootBody,
  type Signer,
  signed,
} from './publisher';

export const trust = rootBody();
export const two = releaseKeys.slice(0, 2);
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const release = async (file: Uint8Array, changes = {}, floor = 0) =>
  verifyRelease(file, trust, { pin: await pinOf(releaseBody(), changes), floor }, checkSignature);
export const pointer = (file: Uint8Array, floor = 0) =>
  verifyChannel(file, trust, { channel: 'stable', floor }, checkSignature);
export const nextRoot = (file: Uint8Array) => verifyNextRoot(trust, file, checkSignature);

export const validPointer = async (changes = {}, keys: readonly Signer[] = channelKeys) =>
  signed(channelBody([await pinOf(releaseBody())], changes), keys);

/** One byte of the signed text changed, the signatures left as they were. */
export function withFlippedBit(file: Uint8Array): Uint8Array {
  const envelope = JSON.parse(textOf(file));
  const body = Uint8Array.from(atob(envelope.payload), (character) => character.charCodeAt(0));
  body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
  return writeBody({ ...envelope, payload: toBase64(body) });
}

export function withEnvelope(
  file: Uint8Array,
  change: (envelope: Record<string, unknown>) => object,
): Uint8Array {
  return writeBody(change(JSON.parse(textOf(file))));
}
