/** The walk over the words of a draft that finds where terms stand. */
import { type Words, wordFlag } from '../text/read-words';
import { likeness, type Spelling } from '../text/spelling';
import type { Alias } from './aliases';
import { joint } from './joint';
import { mayBegin, pairKey, type TermTable } from './term-table';

/** Words `[first, last]`, counted from the first word that was walked over. */
export interface TermHit {
  readonly term: number;
  readonly first: number;
  readonly last: number;
  /** Typed without the accents of the term: counts only where the sentence is typed so. */
  readonly isPlain: boolean;
}

/** Adds to `hits` every term that stands in the words `[from, to)`; answers the flags of all these words. */
export function findTerms(words: Words, from: number, to: number, table: TermTable, hits: TermHit[]): number {
  const { hashes, flags } = words;
  const { filter } = table;
  let seen = 0;
  let before = 0;
  for (let word = from; word < to; word++) {
    const hash = hashes[word] as number;
    seen |= flags[word] as number;
    if (mayBegin(filter, hash)) tryOne(words, word, from, to, table, hits);
    if (word > from) {
      const key = pairKey(before, hash);
      if (mayBegin(filter, key)) tryTerms(words, from, word - 1, to, key, false, table, hits);
    }
    before = hash;
  }
  return seen;
}

function tryOne(
  words: Words,
  word: number,
  from: number,
  to: number,
  table: TermTable,
  hits: TermHit[],
): void {
  const hash = words.hashes[word] as number;
  tryTerms(words, from, word, to, hash, true, table, hits);
  if (table.aliases.has(hash)) tryAliases(words, word, from, to, table, hits);
}

function tryAliases(
  words: Words,
  word: number,
  from: number,
  to: number,
  table: TermTable,
  hits: TermHit[],
): void {
  const tryPair = (first: number, second: number, at: number) =>
    tryTerms(words, from, at, to, pairKey(first, second), false, table, hits);
  for (const long of aliasesAt(words, word, table).flatMap((alias) => alias.long)) {
    tryTerms(words, from, word, to, long, true, table, hits);
    if (word > from) tryPair(words.hashes[word - 1] as number, long, word - 1);
    if (word + 1 === to) continue;
    tryPair(long, words.hashes[word + 1] as number, word);
    for (const next of aliasesAt(words, word + 1, table)) {
      for (const second of next.long) tryPair(long, second, word);
    }
  }
}

const none: readonly Alias[] = [];

/** What a word in small letters may be short for. */
function aliasesAt({ draft, starts, ends, hashes }: Words, word: number, table: TermTable): readonly Alias[] {
  const aliases = table.aliases.get(hashes[word] as number);
  if (!aliases) return none;
  const [start, end] = [starts[word] as number, ends[word] as number];
  const slice = draft.slice(start, end);
  if (slice !== slice.toLowerCase()) return none;
  return aliases.filter(({ short }) => likeness(draft, start, end, short, false) === 'exact');
}

/** Tries the terms that begin with this key at word `first`: those of one word, or the longer ones. */
function tryTerms(
  words: Words,
  from: number,
  first: number,
  to: number,
  key: number,
  isOne: boolean,
  table: TermTable,
  hits: TermHit[],
): void {
  const { heads, next, firstWord } = table;
  let term = heads[key & (heads.length - 1)] as number;
  for (; term >= 0; term = next[term] as number) {
    const length = (firstWord[term + 1] as number) - (firstWord[term] as number);
    if ((length === 1) !== isOne || first + length > to) continue;
    const standing = standsAt(words, first, term, length, table);
    if (standing === 'no') continue;
    const start = first - from;
    hits.push({ term, first: start, last: start + length - 1, isPlain: standing === 'plain' });
  }
}

function standsAt(
  words: Words,
  first: number,
  term: number,
  length: number,
  table: TermTable,
): 'exact' | 'plain' | 'no' {
  if (!hasHashes(words, first, term, length, table) || !hasJoints(words, first, term, length, table))
    return 'no';
  let isPlain = false;
  let isDoubtful = false;
  let written = 0;
  for (let index = 0; index < length; index++) {
    const how = wordLikeness(words, first + index, term, index, table);
    const alias = how ? undefined : aliasFor(words, first + index, term, index, table);
    if (!how && !alias) return 'no';
    if (how) written++;
    isPlain ||= how === 'plain';
    isDoubtful ||= alias?.isAmbiguous === true;
  }
  if (isDoubtful && written === 0) return 'no';
  return isPlain ? 'plain' : 'exact';
}

function hasHashes(words: Words, first: number, term: number, length: number, table: TermTable): boolean {
  const offset = table.firstWord[term] as number;
  for (let index = 0; index < length; index++) {
    if (table.hashes[offset + index] === words.hashes[first + index]) continue;
    if (!aliasFor(words, first + index, term, index, table)) return false;
  }
  return true;
}

function wordLikeness(
  { draft, starts, ends }: Words,
  word: number,
  term: number,
  index: number,
  table: TermTable,
) {
  const spelling = table.spelling(term)[index] as Spelling;
  return likeness(draft, starts[word] as number, ends[word] as number, spelling, table.loose[term] === 1);
}

function aliasFor(
  words: Words,
  word: number,
  term: number,
  index: number,
  table: TermTable,
): Alias | undefined {
  const long = table.hashes[(table.firstWord[term] as number) + index] as number;
  return aliasesAt(words, word, table).find((alias) => alias.long.includes(long));
}

function hasJoints(
  words: Words,
  first: number,
  term: number,
  length: number,
  { joints }: TermTable,
): boolean {
  const wanted = joints.size > 0 ? joints.get(term) : undefined;
  for (let index = 1; index < length; index++) {
    const word = first + index;
    const isApart = ((words.flags[word] as number) & wordFlag.apart) !== 0;
    const signs = wanted?.[index - 1] ?? '';
    if (isApart ? signs !== joint(words, word) : signs !== '') return false;
  }
  return true;
}
