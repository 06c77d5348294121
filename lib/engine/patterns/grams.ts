/**
 * Which characters, and which three in a row, a block holds, so that a pattern that needs certain words is passed
 * over for the price of a few looks. The answer may be "perhaps" wrongly and is never "no" wrongly.
 * Digits are all alike here.
 */

/** A mark at each hash of three characters in a row, then one at the lower half of each code, then one always. */
export type Grams = Uint8Array;

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
  return new Uint8Array(always + 1);
}

/** Writes what a text holds over whatever the grams held before. */
export function fillGrams(grams: Grams, text: string): void {
  grams.fill(0);
  grams[always] = 1;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = alike(text.charCodeAt(at));
    hash = (hash << shift) ^ Math.imul(code, spread);
    grams[hash >>> unused] = 1;
    grams[threes + (code & 255)] = 1;
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
export function hasAll(grams: Grams, marks: Marks): boolean {
  for (let mark = 0; mark < marks.length; mark++) if (grams[marks[mark] as number] === 0) return false;
  return true;
}

function alike(code: number): number {
  return (code - digitZero) >>> 0 < 10 ? digitZero : code;
}
