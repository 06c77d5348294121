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
}

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
  };
}

/** Whether a text of that many units has room. */
export function fits(units: number, { kinds }: Room): boolean {
  return units < kinds.length;
}

/** Reads `[from, to)` as if nothing stood around it; the answer lies in the room that is given. */
export function readWords(draft: string, from: number, to: number, room: Room): Words {
  const { kinds } = room;
  const table = classes();
  for (let at = from; at < to; at++) kinds[at - from] = table[draft.charCodeAt(at)] as number;
  kinds[to - from] = hard;
  return completed(wordsIn(draft, from, to, room));
}

/**
 * The words in a row of classes. Two loops on purpose: one over the string and one over bytes are faster than one
 * that does both, and all that is rare is left to others.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: every unit of every draft goes through here
function wordsIn(draft: string, from: number, to: number, room: Room): Words {
  const { starts, ends, hashes, flags, kinds } = room;
  const length = to - from;
  let count = 0;
  let at = 0;
  for (;;) {
    let kind = kinds[at] as number;
    let isApart = 0;
    while (kind >= sign) {
      if (kind !== soft) {
        if (at >= length) return { draft, count, starts, ends, hashes, flags };
        if (kind < mark) isApart = wordFlag.apart;
        else if (kind === surrogate) {
          kind = astralAt(draft, from + at);
          if (kind < sign) break;
          if (kind < mark) isApart = wordFlag.apart;
          at += widthAt(draft, from + at) - 1;
        }
      }
      kind = kinds[++at] as number;
    }
    const start = at;
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
      kind = kinds[++at] as number;
    } while (kind < sign);

    starts[count] = from + start;
    ends[count] = from + at;
    hashes[count] = hash;
    flags[count] = (any & (firstDigit | accent)) | isApart | (at - start === 1 ? wordFlag.single : 0);
    // A first letter beyond the BMP ends before its second unit, which no letter is.
    if (kind >= mark) at = readOddWord(draft, from + start, to, room, count) - from;
    count++;
  }
}

/** A word with marks, zero-width characters or letters beyond the BMP among its letters; answers where it ends. */
function readOddWord(draft: string, start: number, to: number, room: Room, count: number): number {
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
  const { ends, hashes, flags } = room;
  ends[count] = withoutTail(draft, at, table);
  hashes[count] = hash;
  flags[count] = (any & (firstDigit | accent)) | ((flags[count] as number) & wordFlag.apart);
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

/** What few words need: those with digits, with a sign before them, and single letters. */
function completed(words: Words): Words {
  const { count, flags, hashes } = words;
  const few = wordFlag.apart | wordFlag.single | wordFlag.digit;
  for (let word = 0; word < count; word++) {
    const flag = flags[word] as number;
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
