/** Keys of one, two or three words, and where a key has its place in the filter and in the index. */
import { spread } from '../text/fold-hash';

/**
 * The key of a word alone: most words with the letters of a short term are others, and their marks tell. Only the
 * lower bits differ by the marks, so that all keys of a word have one place in the filter.
 */
export function wordKey(hash: number, marks: number): number {
  return hash ^ (Math.imul(marks, spread) & 0xffff);
}

/** In the place of marks: a term that is found whatever its marks. No word has these. */
export const anyMarks = 513;

/** The key of two words, or of a key and one word more. */
export function pairKey(first: number, second: number): number {
  return (Math.imul(first, 0x85ebca6b) + second) | 0;
}

/** A filter with three bits for each key, out of 24 that there are for one. */
export function createFilter(keys: number): Int32Array {
  return new Int32Array(Math.min(mostPlaces, powerOfTwo((keys * 24) / 32)));
}

const mostPlaces = 1 << 16;

export function addToFilter(filter: Int32Array, key: number): void {
  const place = key >>> shiftFor(filter.length);
  filter[place] = (filter[place] as number) | bitsOf(key);
}

/** Whether there may be terms of this key. `shift` is that of the filter, see `shiftFor`. */
export function mayBegin(filter: Int32Array, shift: number, key: number): boolean {
  const bits = bitsOf(key);
  return ((filter[key >>> shift] as number) & bits) === bits;
}

/** Three bits of the thirty-two: with two of them twice as many words would pass for nothing. */
function bitsOf(key: number): number {
  return (1 << key) | (1 << (key >>> 5)) | (1 << (key >>> 10));
}

/** Where the entries of a key stand among that many buckets. */
export function bucketOf(key: number, buckets: number): number {
  return Math.imul(key ^ (key >>> 15), spread) >>> shiftFor(buckets);
}

/** Leaves as many upper bits of a number as number that many places, a power of two. */
export function shiftFor(places: number): number {
  return Math.clz32(places) + 1;
}

export function powerOfTwo(least: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(least + 1)));
}
