/**
 * What a learned model sees of a word: four numbers, made of what the pass knows of it already. The trainer
 * (cli/model) reads drafts by this very function, so that a weight means here what it meant there.
 */
import type { Words } from '../text/read-words';
import { marksOf, wordFlag } from '../text/word-flag';

/** Features of one word; 0 stands for none. */
export const featuresPerWord = 4;

/** Longest part of a text that is judged in one go, in words. */
export const longestPart = 60;

/** The word without accents, with them, behind the one before it; and whether two capitals stand in a row. */
export function readFeatures(words: Words, from: number, to: number, into: Int32Array): void {
  const { draft, starts, ends, hashes, flags } = words;
  let before = 0;
  let wasCapital = false;
  for (let word = from, at = 0; word < to; word++, at += featuresPerWord) {
    const start = starts[word] as number;
    const flag = flags[word] as number;
    const hash = flag & wordFlag.digit ? shape((ends[word] as number) - start) : (hashes[word] as number);
    const isCapital = isName(draft, start);
    into[at] = hash;
    into[at + 1] = joined(hash, 1 + marksOf(flag));
    into[at + 2] = word > from ? joined(before, hash) : 0;
    into[at + 3] = isCapital && wasCapital && !(flag & wordFlag.apart) ? capitals : 0;
    before = hash;
    wasCapital = isCapital;
  }
}

/** Of its own, so that the terms may change their keys and the weights stay. */
function joined(first: number, second: number): number {
  return (Math.imul(first, 0x85ebca6b) + Math.imul(second, 0xc2b2ae35)) | 0;
}

/** A number, a time, a plate: how long it is, and not which. */
function shape(units: number): number {
  return digits + Math.min(units, 12);
}

const digits = 7919;
const capitals = 1;

/** A capital and then none: in a heading all in capitals they say nothing. */
function isName(draft: string, start: number): boolean {
  return isCapitalUnit(draft.charCodeAt(start)) && !isCapitalUnit(draft.charCodeAt(start + 1));
}

/** Of ASCII, Latin-1, Đ, and the letters of Vietnamese, of which every second is a capital. */
function isCapitalUnit(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (unit < 0x1ea0) return (unit >= 0xc0 && unit < 0xdf) || unit === 0x110;
  return unit < 0x1efa && (unit & 1) === 0;
}

/** Where a part that begins at `from` gives way to the next: at a sign between words, if there is one. */
export function partEnd({ flags }: Words, from: number, to: number): number {
  const most = from + longestPart;
  if (to <= most) return to;
  for (let word = most; word > from; word--) if ((flags[word] as number) & wordFlag.apart) return word;
  return most;
}
