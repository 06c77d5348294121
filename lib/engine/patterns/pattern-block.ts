/** A block of a draft as patterns see it: composed, in lower case as well, with the way back to what was typed. */
import { once } from '../once';
import type { Span } from '../types';
import { createGrams, fillGrams, type Grams } from './grams';
import { lower } from './lower';

export interface PatternBlock {
  /** As typed, in NFC. */
  readonly composed: string;
  /** The same in lower case, unit for unit; see `lowerOf`. */
  lower: string | undefined;
  readonly grams: Grams;
  /** Where each unit of `composed` was typed, and one more for its end; absent where that is the same place. */
  readonly origins?: readonly number[];
}

/** Used again from block to block. */
const grams = once(createGrams);

/** Made once a block and shared by all patterns; its grams last until the next one is made. */
export function readPatternBlock(text: string): PatternBlock {
  const shared = grams();
  if (fillGrams(shared, text, false)) return { composed: text, lower: undefined, grams: shared };
  const composed = text.normalize();
  const low = lower(composed);
  fillGrams(shared, low, true);
  const block = { composed, lower: low, grams: shared };
  return composed === text ? block : { ...block, origins: originsOf(composed, text) };
}

/** Made at the first question: most blocks hold nothing that a pattern needs. */
export function lowerOf(block: PatternBlock): string {
  block.lower ??= lower(block.composed);
  return block.lower;
}

/** A place in `composed` as typed; it does not part a letter from its marks. */
export function asTyped({ composed, origins }: PatternBlock, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && isMark(composed, from)) from = letterStart(composed, from);
  let to = end;
  while (isMark(composed, to)) to = letterEnd(composed, to);
  return origins ? { start: origins[from] as number, end: origins[to] as number } : { start: from, end: to };
}

/** Composing changes letters and leaves their number: both texts are walked letter by letter. */
function originsOf(composed: string, text: string): readonly number[] {
  const origins: number[] = [];
  let typed = 0;
  for (let start = 0; start < composed.length; ) {
    const end = letterEnd(composed, start);
    for (let unit = start; unit < end; unit++) origins.push(typed);
    typed = letterEnd(text, typed);
    start = end;
  }
  origins.push(text.length);
  return origins;
}

/** After the character at an offset and all that may melt into it. */
function letterEnd(text: string, start: number): number {
  let end = start + width(text, start);
  while (isMark(text, end)) end += width(text, end);
  return end;
}

function letterStart(text: string, at: number): number {
  return at > 1 && width(text, at - 2) === 2 ? at - 2 : at - 1;
}

function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A mark, or a later part of a Hangul syllable. */
const mark = once(() => /[\p{M}\u1160-\u11FF]/uy);
/** The marks that Latin letters take. */
const firstMark = 0x300;
const lastLatinMark = 0x36f;

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!(code > lastLatinMark)) return code >= firstMark;
  const sticky = mark();
  sticky.lastIndex = at;
  return sticky.test(text);
}
