/** The one pass over a draft: where its words are and a hash of each. All else is worked out where it is asked for. */
import {
  accent,
  classes,
  classOfAstral,
  firstDigit,
  hard,
  ignorable,
  letterBits,
  mark,
  sign,
  soft,
  surrogate,
  vietnameseMark,
} from './classes';
import { digitHash } from './dressed';

/** Indexed by word; offsets are UTF-16 units of the draft. */
export interface WordPlaces {
  readonly draft: string;
  readonly count: number;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** The bits of `wordFlag`. */
  readonly flags: ArrayLike<number>;
}

export interface Words extends WordPlaces {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Uint8Array;
  /** Of the word folded: no case, no accents, repeated letters once. Equal words have equal hashes. */
  readonly hashes: Int32Array;
}

export const wordFlag = {
  /** Something that no phrase crosses stands before the word. */
  apart: 1,
  /** One letter. */
  single: 2,
  /** Nothing but one sign, and no space, stands between the word before and this one. */
  glued: 4,
  /** That sign is a dot, an at sign. */
  dot: 8,
  at: 16,
  /** May be the letters of one word held apart: the third single letter in a row, or one with a sign on a side. */
  separated: 128,
  /** A digit, or a letter of another script. As in the classes, and so is the next. */
  digit: firstDigit,
  /** A letter with a Vietnamese mark. */
  accent,
} as const;

/** What the pass writes into; used again, since new room for each draft would cost as much as the pass. */
export interface Room extends Pick<Words, 'starts' | 'ends' | 'hashes' | 'flags'> {
  /** Class of each unit, and `hard` behind the last. */
  readonly kinds: Uint8Array;
  /** Start, end, hash and flags of each word in a row: a loop that writes to one array keeps it at hand. */
  readonly rows: Int32Array;
}

const rowWidth = 4;

/** Room for the words of a text of that many units. */
export function createRoom(units: number): Room {
  const most = (units >> 1) + 1;
  const int = () => new Int32Array(most);
  return {
    starts: int(),
    ends: int(),
    hashes: int(),
    flags: new Uint8Array(most),
    kinds: new Uint8Array(units + 1),
    rows: new Int32Array(most * rowWidth),
  };
}

/** Whether a text of that many units has room. */
export function fits(units: number, { kinds }: Room): boolean {
  return units < kinds.length;
}

/** Reads `[from, to)` as if nothing stood around it; the answer lies in the room that is given. */
export function readWords(draft: string, from: number, to: number, room: Room): Words {
  const { starts, ends, hashes, flags } = room;
  fillKinds(draft, from, to, room.kinds, classes());
  const count = fillRows(draft, from, to, room);
  return complete({ draft, count, starts, ends, hashes, flags }, room.rows);
}

/*
 * The loops below go over every unit of every draft. Each stands alone, and nothing stands behind it: V8 compiles a
 * long loop while it runs for the first time, knows nothing yet of what stands behind, and then falls back to slow
 * code there each time (measured: every second process took twice as long).
 */

function fillKinds(draft: string, from: number, to: number, kinds: Uint8Array, table: Uint8Array): void {
  kinds[to - from] = hard;
  for (let at = from; at < to; at++) kinds[at - from] = table[draft.charCodeAt(at)] as number;
}

/** Where `scan` goes on, and the row that it fills next. */
const cursor = { at: 0, next: 0, isApart: 0 };

/** The words in a row of classes; answers their number. */
function fillRows(draft: string, from: number, to: number, { kinds, rows }: Room): number {
  cursor.at = 0;
  cursor.next = 0;
  cursor.isApart = 0;
  while (scan(kinds, rows, from, to - from)) readRare(draft, from, to, kinds, rows);
  return cursor.next / rowWidth;
}

/**
 * Words of letters that are one unit each, by a loop over bytes that writes to one array. Answers whether it met
 * something else; the cursor then stands at the word in hand.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: see above
function scan(kinds: Uint8Array, rows: Int32Array, from: number, length: number): boolean {
  let { at, next, isApart } = cursor;
  let [start, hash, last, any] = [at, 0, 0, 0];
  for (; ; at++) {
    const kind = kinds[at] as number;
    if (kind < sign) {
      any |= kind;
      const letter = kind & letterBits;
      if (letter === last) continue;
      hash = (Math.imul(hash, 31) + letter) | 0;
      last = letter;
      continue;
    }
    if (at > start && kind < mark) {
      rows[next] = from + start;
      rows[next + 1] = from + at;
      rows[next + 2] = hash;
      rows[next + 3] = (any & (firstDigit | accent)) | isApart | (at - start === 1 ? wordFlag.single : 0);
      next += rowWidth;
      isApart = 0;
    }
    if (kind !== soft) {
      if (kind >= mark || at >= length) {
        cursor.at = start;
        cursor.next = next;
        cursor.isApart = isApart;
        return at < length;
      }
      isApart = wordFlag.apart;
    }
    hash = last = any = 0;
    start = at + 1;
  }
}

/** What `scan` met: a word that is not all letters of the BMP, or something rare between words. */
function readRare(draft: string, from: number, to: number, kinds: Uint8Array, rows: Int32Array): void {
  const at = from + cursor.at;
  const kind = kinds[cursor.at] as number;
  const first = kind === surrogate ? astralAt(draft, at) : kind;
  if (first < sign) {
    rows[cursor.next + 3] = cursor.isApart;
    cursor.at = readOddWord(draft, at, to, rows, cursor.next) - from;
    cursor.next += rowWidth;
    cursor.isApart = 0;
  } else {
    if (first < mark) cursor.isApart = wordFlag.apart;
    cursor.at += widthAt(draft, at);
  }
}

/** A word with marks, zero-width characters or letters beyond the BMP among its letters; answers where it ends. */
function readOddWord(draft: string, start: number, to: number, rows: Int32Array, next: number): number {
  const table = classes();
  let [at, hash, last, any] = [start, 0, 0, 0];
  while (at < to) {
    const unit = table[draft.charCodeAt(at)] as number;
    const kind = unit === surrogate ? astralAt(draft, at) : unit;
    if (kind >= sign && kind < mark) break;
    const letter = kind < sign ? kind & letterBits : last;
    if (kind < sign) any |= kind;
    if (kind === vietnameseMark) any |= accent;
    if (letter !== last) hash = (Math.imul(hash, 31) + letter) | 0;
    last = letter;
    at += widthAt(draft, at);
  }
  rows[next] = start;
  rows[next + 1] = withoutTail(draft, at, table);
  rows[next + 2] = hash;
  rows[next + 3] = (any & (firstDigit | accent)) | ((rows[next + 3] as number) & wordFlag.apart);
  return at;
}

/** A half of a pair alone is no letter. */
function astralAt(draft: string, at: number): number {
  const code = draft.codePointAt(at) as number;
  return code > 0xffff ? classOfAstral(code) : hard;
}

function widthAt(draft: string, at: number): number {
  return (draft.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

/** Reads a short text of its own. */
export function wordsOf(text: string): Words {
  return readWords(text, 0, text.length, createRoom(text.length));
}

/** Takes the rows apart, and adds what few words need: those with digits, with a sign before them, single letters. */
function complete(words: Words, rows: Int32Array): Words {
  const { count, starts, ends, hashes, flags } = words;
  const few = wordFlag.apart | wordFlag.single | wordFlag.digit;
  for (let word = 0, next = 0; word < count; word++, next += rowWidth) {
    const flag = rows[next + 3] as number;
    starts[word] = rows[next] as number;
    ends[word] = rows[next + 1] as number;
    hashes[word] = rows[next + 2] as number;
    flags[word] = flag;
    if ((flag & few) === 0) continue;
    flags[word] = allFlags(words, word, flag);
    if (flag & wordFlag.digit) hashes[word] = digitHash(words, word);
  }
  return words;
}

function allFlags(words: Words, word: number, flag: number): number {
  let all = flag & wordFlag.digit ? flag & ~wordFlag.single : flag;
  if (flag & wordFlag.apart && word > 0) all |= signFlags(words, word);
  const before = word > 0 ? (words.flags[word - 1] as number) : 0;
  const third = word > 1 ? (words.flags[word - 2] as number) & before & all : 0;
  const isSplit = all & wordFlag.glued && (all | before) & wordFlag.single;
  return isSplit || third & wordFlag.single ? all | wordFlag.separated : all;
}

/** A lone sign tells what the words on both sides may be: a host, a mailbox, letters with stars between. */
function signFlags({ draft, starts, ends }: Words, word: number): number {
  const at = ends[word - 1] as number;
  const unit = draft.charCodeAt(at);
  if ((starts[word] as number) - at !== 1 || unit < 0x21) return 0;
  const kind = unit === 0x2e ? wordFlag.dot : unit === 0x40 ? wordFlag.at : 0;
  return wordFlag.glued | kind;
}

/** Zero-width marks behind a word are no part of it. */
function withoutTail(draft: string, end: number, table: Uint8Array): number {
  let last = end;
  while (table[draft.charCodeAt(last - 1)] === ignorable) last--;
  return last;
}
