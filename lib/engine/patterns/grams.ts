/**
 * Which characters, and which three in a row, a block holds, so that a pattern that needs certain words is passed
 * over for the price of a few looks. The answer may be "perhaps" wrongly and is never "no" wrongly.
 * Digits are all alike here.
 */

/** A mark at each hash of three characters in a row, then one at the lower half of each code. */
export type Grams = Uint8Array;

const threes = 2048;
const ones = 256;
/** Shifted three times, a character has left the hash. */
const shift = 11;
/** 2^32 over the golden ratio: spreads neighbouring codes. */
const spread = 0x9e3779b1;
const digitZero = 48;

export function createGrams(): Grams {
  return new Uint8Array(threes + ones);
}

/** Writes what a text holds over whatever the grams held before. */
export function fillGrams(grams: Grams, text: string): void {
  grams.fill(0);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = alike(text.charCodeAt(at));
    hash = (hash << shift) ^ Math.imul(code, spread);
    grams[hash >>> (32 - shift)] = 1;
    grams[threes + (code & 255)] = 1;
  }
}

/** What is marked in the grams of every block that holds this text. */
export function marksOf(text: string): readonly number[] {
  const codes = Array.from({ length: text.length }, (_, at) => alike(text.charCodeAt(at)));
  if (codes.length < 3) return codes.map((code) => threes + (code & 255));
  let hash = 0;
  const hashes = codes.map((code) => {
    hash = (hash << shift) ^ Math.imul(code, spread);
    return hash >>> (32 - shift);
  });
  return hashes.slice(2);
}

/** Whether all marks of one of the texts are there. */
export function mayHoldOneOf(grams: Grams, texts: readonly (readonly number[])[]): boolean {
  for (let text = 0; text < texts.length; text++)
    if (hasAll(grams, texts[text] as readonly number[])) return true;
  return false;
}

function hasAll(grams: Grams, marks: readonly number[]): boolean {
  for (let mark = 0; mark < marks.length; mark++) if (grams[marks[mark] as number] === 0) return false;
  return true;
}

function alike(code: number): number {
  return (code - digitZero) >>> 0 < 10 ? digitZero : code;
}
