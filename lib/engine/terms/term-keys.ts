/** Keys of one, two or three words, and where a key has its place in the filter and among the chains. */

/** The key of two words, or of a key and one word more. */
export function pairKey(first: number, second: number): number {
  return (Math.imul(first, 0x85ebca6b) + Math.imul(second, 0xc2b2ae35)) | 0;
}

export function addToFilter(filter: Int32Array, key: number): void {
  const product = Math.imul(key, spread);
  const place = product >>> shiftFor(filter.length);
  filter[place] = (filter[place] as number) | bitsOf(product);
}

/** Whether a term may begin with this key. `shift` is that of the filter, see `shiftFor`. */
export function mayBegin(filter: Int32Array, shift: number, key: number): boolean {
  const product = Math.imul(key, spread);
  const bits = bitsOf(product);
  return ((filter[product >>> shift] as number) & bits) === bits;
}

/** Two bits of the thirty-two: one alone would let six times as many words pass. */
function bitsOf(product: number): number {
  return (1 << (product >>> 5)) | (1 << (product >>> 10));
}

/** Where the chain of a key begins. */
export function bucketOf(key: number, heads: Int32Array): number {
  return Math.imul(key ^ (key >>> 15), spread) >>> shiftFor(heads.length);
}

/** 2^32 over the golden ratio: its product has the key's bits spread over the upper ones. */
const spread = 0x9e3779b1;

/** Leaves as many upper bits of a product as number that many places, a power of two. */
export function shiftFor(places: number): number {
  return Math.clz32(places) + 1;
}
