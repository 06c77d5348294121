/**
 * Which characters, and which three in a row, a block holds, so that a pattern that needs certain words is passed
 * over for the price of a few looks. The answer may be "perhaps" wrongly and is never "no" wrongly.
 * Digits are all alike here.
 */

/**
 * A place for each hash of three characters in a row, then one for the lower half of each code, then one for any text.
 * Those of the text at hand bear its stamp: wiping them for every line would cost more than reading it.
 */
export interface Grams {
  readonly stamps: Uint8Array;
  stamp: number;
}

/** Places of marks. */
export type Marks = readonly number[];

const threes = 8192;
const ones = 256;
const always = threes + ones;
/** Shifted three times, a character has left the hash. */
const shift = 11;
/** Bits of the hash that are left out, so that its values are as many as the marks. */
const unused = 19;
/** 2^32 over the golden ratio: spreads neighbouring codes. */
const spread = 0x9e3779b1;
const digitZero = 48;

export function createGrams(): Grams {
  return { stamps: new Uint8Array(always + 1), stamp: 0 };
}

const lastStamp = 255;

/** Writes what a text holds over whatever the grams held before. */
export function fillGrams(grams: Grams, text: string): void {
  const { stamps } = grams;
  if (grams.stamp === lastStamp) {
    stamps.fill(0);
    grams.stamp = 0;
  }
  const stamp = ++grams.stamp;
  stamps[always] = stamp;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = alike(text.charCodeAt(at));
    hash = (hash << shift) ^ Math.imul(code, spread);
    stamps[hash >>> unused] = stamp;
    stamps[threes + (code & 255)] = stamp;
  }
}

/** What is marked in the grams of every block. */
export const marksOfAny: Marks = [always];

/** What is marked in the grams of every block that holds this text, what tells most first. */
export function marksOf(text: string): Marks {
  const alikes = text.replace(/\d/g, '0');
  const signs = alikes.replace(/[\p{L}\p{M}\s0]/gu, '');
  const single = alikes.length < 3 ? alikes : signs;
  const marks = Array.from({ length: single.length }, (_, at) => threes + (single.charCodeAt(at) & 255));
  const rest: number[] = [];
  let hash = 0;
  for (let at = 0; at < alikes.length; at++) {
    hash = (hash << shift) ^ Math.imul(alikes.charCodeAt(at), spread);
    if (at < 2) continue;
    const isPlain = /^[\p{L}\p{M}\s]+$/u.test(alikes.slice(at - 2, at + 1));
    (isPlain ? rest : marks).push(hash >>> unused);
  }
  return [...new Set([...marks, ...rest])];
}

/** Whether all of the marks are there. */
export function hasAll({ stamps, stamp }: Grams, marks: Marks): boolean {
  for (let mark = 0; mark < marks.length; mark++) if (stamps[marks[mark] as number] !== stamp) return false;
  return true;
}

function alike(code: number): number {
  return (code - digitZero) >>> 0 < 10 ? digitZero : code;
}
