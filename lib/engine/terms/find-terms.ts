/** The walk over the words of a draft that finds where terms stand. */
import { type Words, wordFlag } from '../text/read-words';
import { likeness, type Spelling } from '../text/spelling';
import type { Alias } from './aliases';
import { joint } from './joint';
import { bucketOf, mayBegin, pairKey, shiftFor, type TermTable, termKind } from './term-table';

/** Words `[first, last]`, counted from the first word that was walked over. */
export interface TermHit {
  readonly term: number;
  readonly first: number;
  readonly last: number;
  /** Typed without the accents of the term: counts only where the sentence is typed so. */
  readonly isPlain: boolean;
}

/** What a walk works with. */
interface Walk {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  readonly table: TermTable;
  readonly hits: TermHit[];
}

/** Adds to `hits` every term that stands in the words `[from, to)`; answers the flags of all these words. */
export function findTerms(words: Words, from: number, to: number, table: TermTable, hits: TermHit[]): number {
  const walk: Walk = { words, from, to, table, hits };
  const { hashes, flags } = words;
  const { filter } = table;
  const shift = shiftFor(filter.length * 32);
  let seen = 0;
  let before = 0;
  let pairBefore = 0;
  for (let word = from; word < to; word++) {
    const hash = hashes[word] as number;
    const pair = pairKey(before, hash);
    const three = pairKey(pairBefore, hash);
    seen |= flags[word] as number;
    if (mayBegin(filter, shift, hash)) tryOne(walk, word, hash);
    if (mayBegin(filter, shift, pair) && word > from) tryTerms(walk, word - 1, pair, 2);
    if (mayBegin(filter, shift, three) && word > from + 1) tryTerms(walk, word - 2, three, 3);
    before = hash;
    pairBefore = pair;
  }
  return seen;
}

function tryOne(walk: Walk, word: number, hash: number): void {
  tryTerms(walk, word, hash, 1);
  if (walk.table.aliases.has(hash)) tryAliases(walk, word);
}

/** The same keys with what the word is short for; words behind it may be short as well. */
function tryAliases(walk: Walk, word: number): void {
  const { words, from, to, table } = walk;
  const behind = (at: number): readonly number[] =>
    at < to ? [words.hashes[at] as number, ...longsAt(words, at, table)] : [];
  for (const long of longsAt(words, word, table)) {
    tryTerms(walk, word, long, 1);
    for (const next of behind(word + 1)) {
      tryTerms(walk, word, pairKey(long, next), 2);
      for (const third of behind(word + 2)) {
        tryTerms(walk, word, pairKey(pairKey(long, next), third), 3);
      }
    }
    if (word === from) continue;
    const pair = pairKey(words.hashes[word - 1] as number, long);
    tryTerms(walk, word - 1, pair, 2);
    for (const next of behind(word + 1)) tryTerms(walk, word - 1, pairKey(pair, next), 3);
    if (word === from + 1) continue;
    const two = pairKey(words.hashes[word - 2] as number, words.hashes[word - 1] as number);
    tryTerms(walk, word - 2, pairKey(two, long), 3);
  }
}

function longsAt(words: Words, word: number, table: TermTable): readonly number[] {
  return aliasesAt(words, word, table).flatMap(({ long }) => long);
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

/** Tries the terms that have this key at word `first`: those of one word, of two, or of three and more. */
function tryTerms(
  { words, from, to, table, hits }: Walk,
  first: number,
  key: number,
  keyWords: number,
): void {
  const { heads, next, firstWord } = table;
  let term = heads[bucketOf(key, heads)] as number;
  for (; term >= 0; term = next[term] as number) {
    const length = (firstWord[term + 1] as number) - (firstWord[term] as number);
    if (Math.min(length, 3) !== keyWords || first + length > to) continue;
    if (keyWords === 1 && !mayBeSpelt(words.flags[first] as number, term, table)) continue;
    const standing = standsAt(words, first, term, length, table);
    if (standing === 'no') continue;
    const start = first - from;
    hits.push({ term, first: start, last: start + length - 1, isPlain: standing === 'plain' });
  }
}

/** Most words with the letters of a short term are others: whether there are accents at all tells many of them. */
function mayBeSpelt(flags: number, term: number, { kinds, countsPlain }: TermTable): boolean {
  const kind = kinds[term] as number;
  if (kind & termKind.loose || flags & wordFlag.digit) return true;
  const isAccented = (flags & wordFlag.accent) !== 0;
  if (kind & termKind.accented) return isAccented || countsPlain(term);
  return !isAccented;
}

function standsAt(
  words: Words,
  first: number,
  term: number,
  length: number,
  table: TermTable,
): 'exact' | 'plain' | 'no' {
  if (!hasHashes(words, first, term, length, table)) return 'no';
  if (!hasJoints(words, first, term, length, table)) return 'no';
  const spelling = table.spelling(term);
  const isLoose = ((table.kinds[term] as number) & termKind.loose) !== 0;
  let isPlain = false;
  let isDoubtful = false;
  let written = 0;
  for (let index = 0; index < length; index++) {
    const word = first + index;
    if (words.hashes[word] === hashIn(table, term, index)) {
      const [start, end] = [words.starts[word] as number, words.ends[word] as number];
      const how = likeness(words.draft, start, end, spelling[index] as Spelling, isLoose);
      if (!how) return 'no';
      isPlain ||= how === 'plain';
      written++;
    } else isDoubtful ||= aliasFor(words, word, hashIn(table, term, index), table)?.isAmbiguous === true;
  }
  if (isDoubtful && written === 0) return 'no';
  if (!isPlain) return 'exact';
  return table.countsPlain(term) ? 'plain' : 'no';
}

function hasHashes(words: Words, first: number, term: number, length: number, table: TermTable): boolean {
  const shift = shiftFor(table.filter.length * 32);
  for (let index = 0; index < length; index++) {
    const wanted = hashIn(table, term, index);
    const hash = words.hashes[first + index] as number;
    if (hash === wanted) continue;
    // Aliases are in the filter as well, and this is asked often.
    if (!mayBegin(table.filter, shift, hash) || !aliasFor(words, first + index, wanted, table)) return false;
  }
  return true;
}

function hashIn({ hashes, firstWord }: TermTable, term: number, index: number): number {
  return hashes[(firstWord[term] as number) + index] as number;
}

function aliasFor(words: Words, word: number, long: number, table: TermTable): Alias | undefined {
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
