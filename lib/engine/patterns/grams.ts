/**
 * Which characters, and which three in a row, a block holds, so that a pattern that needs certain words is passed
 * over for the price of a few looks. The answer may be "perhaps" wrongly and is never "no" wrongly.
 * Digits are all alike here.
 */

import { once } from '../once';
import { lower } from './lower';

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

/** Marked for any text, behind all others. */
const always = 8192 + 256;
const digitZero = 48;

// The numbers below stand where they are used: a name of a module would be looked up at every character.

/** The hash of three characters in a row goes on: shifted three times, a character has left it. */
function goOn(hash: number, code: number): number {
  return (hash << 11) ^ Math.imul(code, 0x9e3779b1);
}

function placeOfThree(hash: number): number {
  return hash >>> 19;
}

function placeOfOne(code: number): number {
  return 8192 + (code & 255);
}

export function createGrams(): Grams {
  return { stamps: new Uint8Array(always + 1), stamp: 0 };
}

const lastStamp = 255;

/**
 * Writes what a text holds over whatever the grams held before. A text that is not composed and in lower case yet
 * (`isReady`) is read as if it were; false where it has units of which that cannot be told one by one.
 */
export function fillGrams(grams: Grams, text: string, isReady: boolean): boolean {
  const { stamps } = grams;
  if (grams.stamp === lastStamp) {
    stamps.fill(0);
    grams.stamp = 0;
  }
  const stamp = ++grams.stamp;
  stamps[always] = stamp;
  const table = smallUnits();
  const end = text.length;
  let hash = 0;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    let code = unit <= 0x206f ? (table[unit] as number) : 0;
    if (code === 0) {
      if (!isReady && !isOfEmoji(unit)) return false;
      code = unit;
    }
    hash = goOn(hash, code);
    stamps[placeOfThree(hash)] = stamp;
    stamps[placeOfOne(code)] = stamp;
  }
  return true;
}

/** What is marked in the grams of every block. */
export const marksOfAny: Marks = [always];

/** What is marked in the grams of every block that holds this text, what tells most first. */
export function marksOf(text: string): Marks {
  const alikes = text.replace(/\d/g, '0');
  const signs = alikes.replace(/[\p{L}\p{M}\s0]/gu, '');
  const single = alikes.length < 3 ? alikes : signs;
  const marks = Array.from({ length: single.length }, (_, at) => placeOfOne(single.charCodeAt(at)));
  const rest: number[] = [];
  let hash = 0;
  for (let at = 0; at < alikes.length; at++) {
    hash = goOn(hash, alikes.charCodeAt(at));
    if (at < 2) continue;
    const isPlain = /^[\p{L}\p{M}\s]+$/u.test(alikes.slice(at - 2, at + 1));
    (isPlain ? rest : marks).push(placeOfThree(hash));
  }
  return [...new Set([...marks, ...rest])];
}

/** Whether all of the marks are there. */
export function hasAll({ stamps, stamp }: Grams, marks: Marks): boolean {
  for (let mark = 0; mark < marks.length; mark++) if (stamps[marks[mark] as number] !== stamp) return false;
  return true;
}

/** Marks are composed with what stands before them; scripts other than these four are not looked into. */
const told = /[\0-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2000-\u206f]/;

/**
 * By unit, what it is composed and in lower case, digits all alike; 0 where it cannot be told. Beyond stand other
 * scripts, pairs and signs that few drafts hold.
 */
const smallUnits = once(() =>
  Uint16Array.from({ length: 0x206f + 1 }, (_, unit) => {
    const char = String.fromCharCode(unit);
    const small = told.test(char) ? lower(char.normalize()) : '';
    if (small.length !== 1) return 0;
    return /\d/.test(small) ? digitZero : small.charCodeAt(0);
  }),
);

/** Half of an emoji: the first halves of these, and any second one. */
function isOfEmoji(unit: number): boolean {
  return (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0xdc00 && unit <= 0xdfff);
}
