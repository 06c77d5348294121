/**
 * What the pass has to know of a UTF-16 unit, in sixteen bits, so that it looks at each unit once:
 *
 *     letter     0 | marks (9) | letter (6)     as in `classes.ts`, 32 and more are digits
 *     separator  1 | 0 | 0 (4) | flags of the word behind it (4) | 0 (6)
 *     ghost      1 | 1 | marks (8) | 0 (6)      combining and zero-width marks: in a word, and no letter of it
 *     half       all ones                       a surrogate: the class is that of the pair
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
import { wordFlag } from './word-flag';

export const separator = 0x8000;
export const ghost = 0xc000;
export const half = 0xffff;
/** Where the marks of a letter begin: one bit each in the order of `vietnameseMarks`, then the stroke of đ. */
const marksAt = 6;
/** Of a letter; in a ghost it means something else. */
export const stroke = 0x4000;

export const units = once(() => {
  const table = new Uint16Array(65_536);
  for (const [unit, kind] of classes().entries()) table[unit] = unitOf(unit, kind);
  return table;
});

function unitOf(unit: number, kind: number): number {
  if (kind < sign) return (kind & ~accent) | (mayBeMarked(unit) ? marksOf(unit, kind) : 0);
  if (kind === surrogate) return half;
  if (kind >= mark) return ghost | (kind === vietnameseMark ? marksOf(unit, kind) : 0);
  return separator | flagsBehind(unit, kind);
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
