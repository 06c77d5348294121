/**
 * What the pass has to know of a UTF-16 unit, so that it looks at each unit once. From the top of the number:
 *
 *     letter (6)   as in `classes.ts`, 32 and more are digits; 0 where there is none
 *     marks (9)    of a letter, or of a ghost: a combining or zero-width mark, in a word and no letter of it
 *     ghost (1)
 *     behind (4)   of a separator: flags of the word behind it
 *     place (12)   left to the pass
 */
import { once } from '../once';
import {
  accent,
  classes,
  mark,
  newline,
  sign,
  soft,
  surrogate,
  vietnameseMark,
  vietnameseMarks,
} from './classes';
import { marksShift, wordFlag } from './word-flag';

/** Where the flags of a word begin. */
export const flagsAt = 12;
export const letterAt = 26;
export const ghost = 1 << 16;
/** A surrogate: the class is that of the pair. */
export const half = -1;
/** One bit for each mark in the order of `vietnameseMarks`, then the stroke of đ. */
const marksAt = flagsAt + marksShift;
const stroke = 1 << (marksAt + vietnameseMarks.length);

export const units = once(() => {
  const table = new Int32Array(65_536);
  for (const [unit, kind] of classes().entries()) table[unit] = unitOf(unit, kind);
  return table;
});

function unitOf(unit: number, kind: number): number {
  if (kind < sign) return ((kind & ~accent) << letterAt) | (mayBeMarked(unit) ? marksOf(unit, kind) : 0);
  if (kind === surrogate) return half;
  if (kind >= mark) return ghost | (kind === vietnameseMark ? marksOf(unit, kind) : 0);
  return flagsBehind(unit, kind) << flagsAt;
}

/** Latin, Greek, Cyrillic: of letters of other scripts no rule asks for the marks. */
function mayBeMarked(unit: number): boolean {
  return (unit >= 0xc0 && unit < 0x530) || (unit >= 0x1e00 && unit < 0x2000);
}

function marksOf(unit: number, kind: number): number {
  let bits = 0;
  for (const part of String.fromCharCode(unit).normalize('NFKD')) {
    const at = vietnameseMarks.indexOf(part);
    if (at >= 0) bits |= 1 << (marksAt + at);
  }
  return bits === 0 && kind === strokedD ? stroke : bits;
}

const strokedD = 4 + accent;

/** A sign, unlike a space or a line break, may hold two words together that are one. */
function flagsBehind(unit: number, kind: number): number {
  if (kind === soft) return 0;
  if (kind === newline || unit < 0x21) return wordFlag.apart;
  const which = unit === 0x2e ? wordFlag.dot : unit === 0x40 ? wordFlag.at : 0;
  return wordFlag.apart | wordFlag.glued | which;
}
