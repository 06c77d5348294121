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
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const ready = unit < table.length ? (table[unit] as number) : unknown;
    if (ready === unknown && !isReady) return false;
    const code = ready === unknown ? unit : ready;
    hash = (hash << shift) ^ Math.imul(code, spread);
    stamps[hash >>> unused] = stamp;
    stamps[threes + (code & 255)] = stamp;
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

/** Beyond stand other scripts, pairs and signs that few drafts hold. */
const lastSmall = 0x206f;
/** Marks are composed with what stands before them; scripts other than these four are not looked into. */
const told = /[\0-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2000-\u206f]/;

/** By unit, what it is composed and in lower case; digits are all alike. */
const smallUnits = once(() =>
  Uint16Array.from({ length: lastSmall + 1 }, (_, unit) => {
    const char = String.fromCharCode(unit);
    const small = told.test(char) ? lower(char.normalize()) : '';
    if (small.length !== 1) return unknown;
    return /\d/.test(small) ? digitZero : small.charCodeAt(0);
  }),
);

/** The code of no text that is worth a look. */
const unknown = 0;
