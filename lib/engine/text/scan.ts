/** The one look at every unit of a draft. */
import { once } from '../once';
import { classOfAstral, hard, letterBits, mark, sign } from './classes';
import { flagsAt, ghost, half, letterAt, units } from './units';
import { wordFlag } from './word-flag';

/** Units that are read in one go: a place among them has twelve bits. */
export const mostUnits = 4095;
/** Where a separator stands, from the beginning of the draft or of the piece that is read. */
export const placeBits = 0xfff;

/**
 * What is between two separators: the hash of its letters, and in one number the place of the separator behind it,
 * the unit of that separator and what its own units have in common (see `units.ts`).
 */
export interface Tokens {
  readonly hashes: Int32Array;
  readonly bits: Int32Array;
}

/** The word in hand: its hash so far, its last letter, what its units have in common; how many tokens are before it. */
interface Hand {
  next: number;
  hash: number;
  last: number;
  any: number;
}

export interface Scanner {
  readonly tokens: Tokens;
  readonly hand: Hand;
  readonly scan: (draft: string, base: number, from: number, to: number) => number;
}

/**
 * The loop knows its arrays as constants, so V8 has their places at hand; it has no branch that a text could make
 * hard to foresee: a token is written at every unit and kept at a separator. Both halve the time. It runs over a
 * sample first, more than once since V8 notes nothing of the first time: compiled in the middle of a draft, with
 * branches that it has not seen, the loop would fall back and stay at half its speed for good.
 */
export const createScanner = once((): Scanner => {
  const tokens = { hashes: new Int32Array(mostUnits + 2), bits: new Int32Array(mostUnits + 2) };
  const hand = { next: 0, hash: 0, last: 0, any: 0 };
  const scanner = { tokens, hand, scan: scanInto(tokens, units(), hand) };
  for (let round = 0; round < rounds; round++) {
    hand.next = 0;
    readTokens(scanner, sample, 0, sample.length);
  }
  return scanner;
});

/** Something for every branch. */
const sample = 'a\u0301. \u{1F600}'.repeat(20);
const rounds = 8;

function scanInto({ hashes, bits }: Tokens, table: Int32Array, hand: Hand) {
  // A name of a module is looked up at every turn, once it is bundled; these are constants to the loop as well.
  const [anyGhost, anyHalf, letterFrom] = [ghost, half, letterAt];
  /** Reads `[from, to)`, counted from `base`; answers where it stopped, which is `to` or half of a pair. */
  return (draft: string, base: number, from: number, to: number): number => {
    let { next, hash, last, any } = hand;
    let at = from;
    for (; at < to; at++) {
      const unit = table[draft.charCodeAt(base + at)] as number;
      if (unit & anyGhost) {
        if (unit === anyHalf) break;
        any |= unit;
        continue;
      }
      const letter = unit >>> letterFrom;
      const inWord = -letter >> 31;
      hashes[next] = hash;
      bits[next] = any | unit | at;
      next += inWord + 1;
      if (letter !== last) hash = (Math.imul(hash, 31) + letter) | 0;
      hash &= inWord;
      any = (any | unit) & inWord;
      last = letter;
    }
    hand.next = next;
    hand.hash = hash;
    hand.last = last;
    hand.any = any;
    return at;
  };
}

/**
 * Reads `[from, to)` of a draft into tokens, whose places are counted from `from`; answers where it stopped, which may
 * be in the middle of a word and behind `to` by half a pair.
 */
export function readTokens(scanner: Scanner, draft: string, from: number, to: number): number {
  const length = to - from;
  let at = scanner.scan(draft, from, 0, length);
  while (at < length) at = scanner.scan(draft, from, readPair(draft, from, at, scanner), length);
  return from + at;
}

/** A character beyond the BMP; half of one alone is no letter. */
function readPair(draft: string, base: number, at: number, scanner: Scanner): number {
  const { hand } = scanner;
  const code = draft.codePointAt(base + at) as number;
  const width = code > 0xffff ? 2 : 1;
  const kind = width === 2 ? classOfAstral(code) : hard;
  if (kind < sign) {
    const letter = kind & letterBits;
    if (letter !== hand.last) hand.hash = (Math.imul(hand.hash, 31) + letter) | 0;
    hand.last = letter;
    hand.any |= letter << letterAt;
  } else if (kind >= mark) hand.any |= ghost;
  else for (let unit = 0; unit < width; unit++) endWord(scanner, at + unit);
  return at + width;
}

const anySign = (wordFlag.apart | wordFlag.glued) << flagsAt;

/** Ends the word in hand as a sign at that place would. */
export function endWord({ hand, tokens }: Scanner, at: number): void {
  tokens.hashes[hand.next] = hand.hash;
  tokens.bits[hand.next] = hand.any | anySign | at;
  hand.next++;
  hand.hash = hand.last = hand.any = 0;
}
