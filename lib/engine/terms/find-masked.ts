/**
 * Words of abuse with signs for some of their letters, "đ*t", "f*ck", "đ.t": each sign is one letter. The draft is read
 * once more with what they may stand for in their place, so that only what is listed comes of it. Nobody masks other
 * words. Where only the first letter is left ("c**"), and where the sign is one of the usual ones, another word of the
 * phrase has to be written out.
 */
import { classes, mark, sign as noLetter } from '../text/classes';
import { firstFrom } from '../text/first-from';
import { type Words, type WordsOfBlock, wordsOf } from '../text/read-words';
import type { Span } from '../types';
import { findTerms, type TermHit } from './find-terms';
import { isMaskable, maskableWords } from './maskable-words';
import type { TermTable } from './term-table';

/** A word with stars in it; `readings` are as long as it is. */
interface Masked extends Span {
  readonly readings: readonly string[];
  /** More than its first letter is written. */
  readonly isClear: boolean;
}

/** The signs, and how a word looks that has them: a single star behind a word leads to a note, dots and dashes are seldom one. */
const signs: readonly (readonly [sign: string, shape: RegExp])[] = [
  ['*', /^\p{L}[\p{L}\p{M}]*(?:\*+[\p{L}\p{M}]+)*(?:\*\*+)?$/u],
  ['.', /^(?:\p{L}\.[\p{L}\p{M}]+|\p{L}[\p{L}\p{M}]*\.\p{L})$/u],
  ['-', /^(?:\p{L}-[\p{L}\p{M}]+|\p{L}[\p{L}\p{M}]*-\p{L})$/u],
];
/** Signs and letters of one word. */
const longest = 16;
const none: readonly TermHit[] = [];
/** The draft is read no more often than that. */
const mostReadings = 16;

/** The hits in a block that have masked words in them. */
export function findMasked(
  { words, from, to, start, end }: WordsOfBlock,
  table: TermTable,
): readonly TermHit[] {
  const block = words.draft.slice(start, end);
  const masked = maskedIn(block, table);
  if (masked.length === 0) return none;
  const rounds = Math.min(mostReadings, Math.max(...masked.map(({ readings }) => readings.length)));
  const found = new Map<string, TermHit>();
  for (let round = 0; round < rounds; round++) {
    for (const hit of findRead(block, masked, round, table)) {
      const span = hit.span as Span;
      const first = firstFrom(words.starts, start + span.start, from, to);
      const last = firstFrom(words.starts, start + span.end, first, to) - 1;
      found.set(`${hit.term} ${span.start}`, { ...hit, first: first - from, last: last - from });
    }
  }
  return [...found.values()];
}

/** In their order, none overlapping. */
function maskedIn(block: string, table: TermTable): readonly Masked[] {
  const all = signs.flatMap(([sign, shape]) => maskedBy(sign, shape, block, table));
  let free = 0;
  return all
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start >= free;
      if (isFree) free = end;
      return isFree;
    });
}

function maskedBy(sign: string, shape: RegExp, block: string, table: TermTable): readonly Masked[] {
  const found: Masked[] = [];
  for (let at = block.indexOf(sign), next = 0; at >= 0; at = block.indexOf(sign, next)) {
    next = at + 1;
    if (!mayMask(block, at, sign)) continue;
    const [start, end] = wordAround(block, at, sign);
    next = Math.max(end, next);
    const word = block.slice(start, end);
    if (word.length > longest || !shape.test(word)) continue;
    const letters = [...word.normalize('NFC').toLowerCase()].map((letter) =>
      letter === sign ? '*' : letter,
    );
    const readings = maskableWords(table)(letters);
    if (readings.length === 0) continue;
    const isClear = sign === '*' && letters.filter((letter) => letter !== '*').length > 1;
    found.push({ start, end, isClear, readings: readings.map((one) => one.padEnd(word.length, '\u200B')) });
  }
  return found;
}

/** A few looks, for most signs: letters on both sides of a dot or dash, a single one on one of them. */
function mayMask(block: string, at: number, sign: string): boolean {
  if (!isInside(block, at - 1, sign)) return false;
  if (sign === '*') return true;
  if (!isInside(block, at + 1, sign)) return false;
  return !isInside(block, at - 2, sign) || !isInside(block, at + 2, sign);
}

/** The letters around a sign, with more of it among them, as far as one word goes; a full stop is none of it. */
function wordAround(block: string, at: number, sign: string): readonly [start: number, end: number] {
  let start = at;
  let end = at + 1;
  while (start > 0 && at - start < longest && isInside(block, start - 1, sign)) start--;
  while (end < block.length && end - start <= longest && isInside(block, end, sign)) end++;
  return [start, block[end - 1] === '.' && block[end - 2] !== '.' ? end - 1 : end];
}

/** The sign, or whatever belongs to a word. */
function isInside(text: string, at: number, sign: string): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = classes()[text.charCodeAt(at)] as number;
  return text[at] === sign || kind < noLetter || kind >= mark;
}

/** The hits in the block where each masked word is read in this way; their words are those of that text. */
function findRead(
  block: string,
  masked: readonly Masked[],
  round: number,
  table: TermTable,
): readonly TermHit[] {
  let text = '';
  let next = 0;
  for (const { start, end, readings } of masked) {
    text += block.slice(next, start) + readings[round % readings.length];
    next = end;
  }
  const read = wordsOf(text + block.slice(next));
  const hits: TermHit[] = [];
  findTerms(read, table, hits);
  const standing = byWord(masked, read);
  return hits.flatMap((hit) => {
    const inside = standing.slice(hit.first, hit.last + 1).filter((one) => one !== undefined);
    const isHeld = inside.some(({ isClear }) => isClear) || inside.length <= hit.last - hit.first;
    if (inside.length === 0 || !isHeld || !isMaskable(hit.term, table)) return [];
    const end = Math.max(read.ends[hit.last] as number, (inside.at(-1) as Masked).end);
    return { ...hit, span: { start: read.starts[hit.first] as number, end } };
  });
}

/** The masked words, each in the place of the word that it is read as. */
function byWord(masked: readonly Masked[], { starts, count }: Words): readonly (Masked | undefined)[] {
  let next = 0;
  return Array.from({ length: count }, (_, word) =>
    masked[next]?.start === starts[word] ? masked[next++] : undefined,
  );
}
