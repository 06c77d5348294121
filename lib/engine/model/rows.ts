/** The weights of a learned model, a row for each feature that it knows; whose row it is, a byte of the feature's hash tells. */
import type { LearnedModel } from '../types';

/** Behind that byte stands the weight of each class, and last that of a harmless text. */
export function rowWidth({ classes }: Pick<LearnedModel, 'classes'>): number {
  return classes.length + 2;
}

/** Tells features of different kinds apart. */
export function featureHash(feature: number, kind: number): number {
  return Math.imul(feature ^ Math.imul(kind + 1, 0x2545f491), 0x9e3779b1);
}

/** The row in which a feature has its place, if it has any. */
export function slotOf(hash: number, slots: number): number {
  return ((hash >>> 16) * slots) >>> 16;
}

/** Never 0, which stands in an empty row. */
export function tagOf(hash: number): number {
  return ((hash & 0xff || 1) << 24) >> 24;
}

/** Reads base64; what is none of its letters ends it. */
export function readRows(base64: string): Int8Array {
  const values = new Uint8Array(128).fill(64);
  for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value;
  const rows = new Int8Array((base64.length * 3) >> 2);
  let next = 0;
  for (let at = 0, held = 0, bits = 0; at < base64.length; at++) {
    const value = values[base64.charCodeAt(at)] ?? 64;
    if (value === 64) break;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    rows[next++] = held >> bits;
  }
  return rows.subarray(0, next);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
