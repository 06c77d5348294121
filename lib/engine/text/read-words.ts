/** The words of a draft: where they are, a hash of each, what is known of them. All else is worked out if asked for. */
import { once } from '../once';
import { classes, ignorable, mark } from './classes';
import { dressedHash } from './dressed';
import { spread } from './fold-hash';
import { createScanner, endWord, mostUnits, placeBits, readTokens, type Scanner } from './scan';
import { flagsAt, ghost, half, units } from './units';
import { dressedMarks, marksShift, wordFlag } from './word-flag';

export { mostUnits } from './scan';

/** Indexed by word; offsets are UTF-16 units of the draft. */
export interface WordPlaces {
  readonly draft: string;
  readonly count: number;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** See `wordFlag`. */
  readonly flags: ArrayLike<number>;
}

export interface Words extends Rows {
  readonly draft: string;
  readonly count: number;
}

/** The words `[from, to)`, which make up the block `[start, end)` of their draft. */
export interface WordsOfBlock {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

interface Rows {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Int32Array;
  /** Of the word folded: no case, no accents, repeated letters once. Equal words have equal hashes. */
  readonly hashes: Int32Array;
}

/**
 * Reads `[from, to)`, no more than `mostUnits`, as if nothing stood around it. The answer is good until the next call:
 * new rows for each would cost as much as the pass.
 */
export function readWords(draft: string, from: number, to: number): Words {
  const { rows, gap, scanner, addWords } = reader();
  gap.start = from;
  gap.flags = 0;
  scanner.hand.next = 0;
  readTokens(scanner, draft, from, to);
  endWord(scanner, to - from);
  const count = addWords(draft, from, 0);
  return { draft, count, starts: rows.starts, ends: rows.ends, flags: rows.flags, hashes: rows.hashes };
}

/** Reads a text of any length; the answer is its own, and that of `readWords` stays good. */
export function wordsOf(draft: string): Words {
  const { rows, gap, scanner, addWords } = reader();
  const all = createRows(places(draft.length));
  let count = 0;
  gap.start = 0;
  gap.flags = 0;
  rows.flags.fill(0, aside - 2, aside);
  for (let at = 0; at < draft.length; ) {
    const from = at;
    scanner.hand.next = 0;
    at = readTokens(scanner, draft, from, Math.min(draft.length, from + mostUnits));
    if (at >= draft.length) endWord(scanner, at - from);
    const end = addWords(draft, from, aside);
    for (const name of ['starts', 'ends', 'hashes', 'flags'] as const) {
      all[name].set(rows[name].subarray(aside, end), count);
    }
    count += end - aside;
    // Single letters are counted over the end of a piece.
    rows.flags.copyWithin(aside - 2, end - 2, end);
  }
  return { draft, count, ...all };
}

function createRows(words: number): Rows {
  const row = () => new Int32Array(words);
  return { starts: row(), ends: row(), hashes: row(), flags: row() };
}

/** Words that can be in so many units, and one: what turns out to be none is written there, and then over. */
function places(units: number): number {
  return (units >> 1) + 2;
}

/** Where `wordsOf` works, behind the words of `readWords` and the two that stand before a piece. */
const aside = places(mostUnits) + 2;

const reader = once(() => {
  const scanner = createScanner();
  const rows = createRows(aside + places(mostUnits));
  const gap = { start: 0, flags: 0 };
  return { scanner, rows, gap, addWords: addInto(rows, scanner, gap) };
});

/** Where the next word can begin, and the flags of what stands before it. */
interface Gap {
  start: number;
  flags: number;
}

function addInto(rows: Rows, { tokens, hand }: Scanner, gap: Gap) {
  const { starts, ends, hashes, flags } = rows;
  const { apart, single } = wordFlag;
  const [factor, place, flagsFrom] = [spread, placeBits, flagsAt];
  const [lettersPart, gapPart, few] = [inCommon, beforeWord, wantsMore];
  /**
   * The words among the tokens: between two separators in a row there is none. They stand from `first` on, and the
   * places of the tokens are counted from `base`; answers where the words end.
   */
  return (draft: string, base: number, first: number): number => {
    const { next } = hand;
    let count = first;
    let { start, flags: before } = gap;
    for (let at = 0; at < next; at++) {
      const bits = tokens.bits[at] as number;
      const end = base + (bits & place);
      const behind = (bits >>> flagsFrom) & gapPart;
      let isWord = end > start;
      if (isWord) {
        const flag = ((bits >>> flagsFrom) & lettersPart) | (((end - start - 2) >>> 31) * single) | before;
        starts[count] = start;
        ends[count] = end;
        hashes[count] = Math.imul(tokens.hashes[at] as number, factor);
        flags[count] = flag;
        if (flag & few) isWord = complete(draft, rows, count);
      }
      if (isWord) {
        count++;
        before = behind;
      } else before = (before | behind) & apart;
      start = end + 1;
    }
    gap.start = start;
    gap.flags = before;
    return count;
  };
}

/** A mark or a zero-width sign is among the units of the word; gone once the word is complete. */
const haunted = ghost >>> flagsAt;
const inCommon = haunted | wordFlag.digit | wordFlag.accent;
const beforeWord = wordFlag.apart | wordFlag.glued | wordFlag.dot | wordFlag.at;
const wantsMore = haunted | wordFlag.digit | wordFlag.single | wordFlag.glued;

/** Adds what few words need; false where it turns out to be none. */
function complete(draft: string, rows: Rows, word: number): boolean {
  const { flags, hashes } = rows;
  let flag = flags[word] as number;
  if (flag & haunted) {
    flag = trim(draft, rows, word, flag);
    if (rows.starts[word] === rows.ends[word]) return false;
  }
  if (flag & wordFlag.digit) {
    flag &= ~wordFlag.single;
    const hash = dressedHash(draft, rows.starts[word] as number, rows.ends[word] as number);
    if (hash !== undefined) {
      hashes[word] = hash;
      flag = (flag & ~wordFlag.accent) | (dressedMarks << marksShift);
    }
  }
  flags[word] = isSeparated(flag, flags, word) ? flag | wordFlag.separated : flag;
  return true;
}

/** Marks before a word and zero-width ones behind it are no part of it; answers its flags anew. */
function trim(draft: string, { starts, ends }: Rows, word: number, flag: number): number {
  const table = classes();
  let [start, end] = [starts[word] as number, ends[word] as number];
  while (start < end && isMark(table[draft.charCodeAt(start)] as number)) start++;
  while (start < end && table[draft.charCodeAt(end - 1)] === ignorable) end--;
  starts[word] = start;
  ends[word] = end;
  let marks = 0;
  for (let at = start; at < end; at++) marks |= marksAt(draft, at);
  const single = end - start === 1 ? wordFlag.single : 0;
  return (flag & ~(haunted | wordFlag.accent | wordFlag.single)) | marks | single;
}

function isMark(kind: number): boolean {
  return kind >= mark && kind <= ignorable;
}

/** Of one unit, as flags have them. */
function marksAt(draft: string, at: number): number {
  const unit = units()[draft.charCodeAt(at)] as number;
  return unit === half ? 0 : (unit >>> flagsAt) & wordFlag.accent;
}

function isSeparated(flag: number, flags: Int32Array, word: number): boolean {
  const before = word > 0 ? (flags[word - 1] as number) : 0;
  if (flag & wordFlag.glued) return ((flag | before) & wordFlag.single) !== 0;
  const third = word > 1 ? (flags[word - 2] as number) : 0;
  return (flag & before & third & wordFlag.single) !== 0;
}
