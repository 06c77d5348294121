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
export type Room = Pick<Words, 'starts' | 'ends' | 'hashes' | 'flags'>;

/** Room for the words of a text of that many units. */
export function createRoom(units: number): Room {
  const most = (units >> 1) + 1;
  const int = () => new Int32Array(most);
  return { starts: int(), ends: int(), hashes: int(), flags: new Uint8Array(most) };
}

/** Beside the classes that a word is made of. */
const hasIgnorable = 256;

/**
 * Reads `[from, to)` as if nothing stood around it; the answer lies in the room that is given.
 * Its shape is measured: one function, the next class always at hand, and all that is rare called from elsewhere.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: every unit of every draft goes through here
export function readWords(draft: string, from: number, to: number, room: Room): Words {
  const { starts, ends, hashes, flags } = room;
  const table = classes();
  let count = 0;
  let at = from;
  let kind = from < to ? (table[draft.charCodeAt(from)] as number) : hard;
  for (;;) {
    const gap = at;
    let isApart = 0;
    let beyond = 0;
    while (kind >= sign) {
      if (kind !== soft) {
        if (kind === surrogate) {
          kind = astralAt(draft, at);
          at += beyond = widthAt(draft, at) - 1;
          if (kind < sign) break;
          beyond = 0;
        }
        if (kind < mark) isApart = 1;
      }
      if (++at >= to) return { draft, count, starts, ends, hashes, flags };
      kind = table[draft.charCodeAt(at)] as number;
    }

    const start = at - beyond;
    let hash = 0;
    let last = 0;
    let any = 0;
    do {
      any |= kind;
      const letter = kind & letterBits;
      if (letter !== last) {
        hash = (Math.imul(hash, 31) + letter) | 0;
        last = letter;
      }
      kind = ++at < to ? (table[draft.charCodeAt(at)] as number) : hard;
    } while (kind < sign);

    if (kind >= mark) {
      const odd = { at, hash, last, any };
      readOdd(draft, to, table, odd);
      at = odd.at;
      hash = odd.hash;
      any = odd.any;
      kind = at < to ? (table[draft.charCodeAt(at)] as number) : hard;
    }
    starts[count] = start;
    ends[count] = any & hasIgnorable ? withoutTail(draft, at, table) : at;
    hashes[count] = any & firstDigit ? digitHash(draft, start, at, hash) : hash;
    let flag = any & (firstDigit | accent);
    if (isApart) flag |= count === 0 ? wordFlag.apart : apartFlags(draft, gap, start, flags, count);
    if (at - start === 1) flag |= singleFlags(flag, flags, count);
    flags[count] = flag;
    count++;
    if (at >= to) return { draft, count, starts, ends, hashes, flags };
  }
}

/** A word from its first unit on that is no plain letter. */
interface OddWord {
  at: number;
  hash: number;
  last: number;
  any: number;
}

/** Reads such a word on to its end: marks, zero-width characters, letters beyond the BMP among its letters. */
function readOdd(draft: string, to: number, table: Uint8Array, word: OddWord): void {
  while (word.at < to) {
    let kind = table[draft.charCodeAt(word.at)] as number;
    let width = 1;
    if (kind === surrogate) {
      kind = astralAt(draft, word.at);
      width = widthAt(draft, word.at);
    }
    if (kind >= sign && kind < mark) return;
    if (kind < sign) addLetter(word, kind);
    else if (kind === vietnameseMark) word.any |= accent;
    else if (kind === ignorable) word.any |= hasIgnorable;
    word.at += width;
  }
}

function addLetter(word: OddWord, kind: number): void {
  const letter = kind & letterBits;
  word.any |= kind;
  if (letter === word.last) return;
  word.hash = (Math.imul(word.hash, 31) + letter) | 0;
  word.last = letter;
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

/** A lone sign tells what the words on both sides may be: a host, a mailbox, letters with stars between. */
function apartFlags(draft: string, from: number, to: number, flags: Uint8Array, count: number): number {
  const unit = draft.charCodeAt(from);
  if (to - from !== 1 || unit < 0x21) return wordFlag.apart;
  const kind = unit === 0x2e ? wordFlag.dot : unit === 0x40 ? wordFlag.at : 0;
  const isSeparated = (flags[count - 1] as number) & wordFlag.single;
  return wordFlag.apart | wordFlag.glued | kind | (isSeparated ? wordFlag.separated : 0);
}

function singleFlags(flag: number, flags: Uint8Array, count: number): number {
  if (flag & wordFlag.digit) return 0;
  const before = count > 1 ? (flags[count - 1] as number) & (flags[count - 2] as number) : 0;
  const isSeparated = flag & wordFlag.glued || before & wordFlag.single;
  return wordFlag.single | (isSeparated ? wordFlag.separated : 0);
}

/** Zero-width marks behind a word are no part of it. */
function withoutTail(draft: string, end: number, table: Uint8Array): number {
  let last = end;
  while (table[draft.charCodeAt(last - 1)] === ignorable) last--;
  return last;
}
