/** The one look at every unit of a draft. */
import { once } from '../once';
import { classOfAstral, hard, letterBits, mark, sign } from './classes';
import { ghost, half, separator, stroke, units } from './units';
import { wordFlag } from './word-flag';

/**
 * Hash of the letters before a separator, where the separator stands, and the bits of both: what the letters
 * have in common in the upper sixteen, the unit of the separator in the lower.
 */
export const tokenWidth = 3;
/** Units that are read in one go. */
export const mostUnits = 8192;

/**
 * The loop knows its arrays as constants, so V8 has their places at hand; it has no branch that a text could make
 * hard to foresee: a token is written at every unit and kept at a separator. Both halve the time. It runs over a
 * sample first, more than once since V8 notes nothing of the first time: compiled in the middle of a draft, with
 * branches that it has not seen, the loop would fall back and stay at half its speed for good.
 */
export const createScanner = once(() => {
  const tokens = new Int32Array((mostUnits + 2) * tokenWidth);
  const word = { next: 0, hash: 0, last: 0, any: 0 };
  const scan = scanInto(tokens, units(), word);
  const scanner = { tokens, word, scan };
  for (let round = 0; round < rounds; round++) {
    word.next = 0;
    readTokens(scanner, sample, 0, sample.length);
  }
  return scanner;
});

/** Something for every branch. */
const sample = 'a\u0301. \u{1F600}'.repeat(20);
const rounds = 8;

interface Scanner {
  readonly tokens: Int32Array;
  readonly word: Word;
  readonly scan: (draft: string, from: number, to: number) => number;
}

/** The word in hand: where its token will stand, its hash so far, its last letter, what its units have in common. */
interface Word {
  next: number;
  hash: number;
  last: number;
  any: number;
}

function scanInto(tokens: Int32Array, table: Uint16Array, word: Word) {
  /** Reads `[from, to)`; answers where it stopped, which is `to` or half of a pair. */
  return (draft: string, from: number, to: number): number => {
    let { next, hash, last, any } = word;
    // A name of a module is looked up at every turn, once it is bundled.
    const [leastGhost, anyHalf, notStroke] = [ghost, half, ~stroke];
    let at = from;
    for (; at < to; at++) {
      const unit = table[draft.charCodeAt(at)] as number;
      if (unit >= leastGhost) {
        if (unit === anyHalf) break;
        any |= unit & notStroke;
        continue;
      }
      const inWord = (unit >>> 15) - 1;
      tokens[next] = hash;
      tokens[next + 1] = at;
      tokens[next + 2] = (any << 16) | unit;
      next += tokenWidth & ~inWord;
      const letter = unit & letterBits;
      if (letter !== last) hash = Math.imul(hash, 31) + letter;
      hash &= inWord;
      any = (any | unit) & inWord;
      last = letter;
    }
    word.next = next;
    word.hash = hash;
    word.last = last;
    word.any = any;
    return at;
  };
}

/** Reads `[from, to)` of a draft into tokens; answers where it stopped, which may be in the middle of a word. */
export function readTokens(scanner: Scanner, draft: string, from: number, to: number): number {
  let at = scanner.scan(draft, from, to);
  while (at < to) at = scanner.scan(draft, readPair(draft, at, scanner), to);
  return at;
}

/** A character beyond the BMP; half of one alone is no letter. */
function readPair(draft: string, at: number, scanner: Scanner): number {
  const { word } = scanner;
  const code = draft.codePointAt(at) as number;
  const width = code > 0xffff ? 2 : 1;
  const kind = width === 2 ? classOfAstral(code) : hard;
  if (kind < sign) {
    const letter = kind & letterBits;
    if (letter !== word.last) word.hash = (Math.imul(word.hash, 31) + letter) | 0;
    word.last = letter;
    word.any |= letter;
  } else if (kind >= mark) word.any |= separator;
  else for (let unit = 0; unit < width; unit++) endWord(scanner, at + unit);
  return at + width;
}

/** Ends the word in hand as a sign would. */
export function endWord({ word, tokens }: Scanner, at: number): void {
  tokens[word.next] = word.hash;
  tokens[word.next + 1] = at;
  tokens[word.next + 2] = (word.any << 16) | separator | wordFlag.apart | wordFlag.glued;
  word.next += tokenWidth;
  word.hash = word.last = word.any = 0;
}
