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
  /** Words in which a short one was already written out. */
  readonly isExpanded: boolean;
}

/** Adds to `hits` every term that stands in the words `[from, to)`; answers the flags of all these words. */
export function findTerms(words: Words, from: number, to: number, table: TermTable, hits: TermHit[]): number {
  return walkOver({ words, from, to, table, hits, isExpanded: false });
}

function walkOver(walk: Walk): number {
  const { words, from, to, table } = walk;
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

/** The same keys with what the word is short for. */
function tryAliases(walk: Walk, word: number): void {
  for (const { long, longer, isAmbiguous } of aliasesAt(walk.words, word, walk.table)) {
    for (const one of long) {
      tryTerms(walk, word, one, 1);
      tryAsFirst(walk, word, one);
      tryBehindOthers(walk, word, one);
    }
    if (walk.isExpanded) continue;
    for (const some of longer) tryExpanded(walk, word, some, isAmbiguous);
  }
}

function tryAsFirst(walk: Walk, word: number, long: number): void {
  for (const next of readingsOf(walk, word + 1)) {
    const pair = pairKey(long, next);
    tryTerms(walk, word, pair, 2);
    for (const third of readingsOf(walk, word + 2)) tryTerms(walk, word, pairKey(pair, third), 3);
  }
}

function tryBehindOthers(walk: Walk, word: number, long: number): void {
  const { hashes } = walk.words;
  if (word === walk.from) return;
  const pair = pairKey(hashes[word - 1] as number, long);
  tryTerms(walk, word - 1, pair, 2);
  for (const next of readingsOf(walk, word + 1)) tryTerms(walk, word - 1, pairKey(pair, next), 3);
  if (word === walk.from + 1) return;
  const two = pairKey(hashes[word - 2] as number, hashes[word - 1] as number);
  tryTerms(walk, word - 2, pairKey(two, long), 3);
}

/** A word as it stands and as what it may be short for; none behind the end. */
function readingsOf({ words, to, table }: Walk, word: number): readonly number[] {
  return word < to ? [words.hashes[word] as number, ...longsAt(words, word, table)] : [];
}

function longsAt(words: Words, word: number, table: TermTable): readonly number[] {
  return aliasesAt(words, word, table).flatMap(({ long }) => long);
}

/** Words on each side that are walked over again when one is written out. */
const around = 8;

/** "cty" as "công ty": the words around are walked over with both in its place, if a term may begin with them. */
function tryExpanded(walk: Walk, word: number, longer: readonly number[], isAmbiguous: boolean): void {
  const { words, from, to, table, hits } = walk;
  const start = Math.max(from, word - around);
  const end = Math.min(to, word + around + 1);
  const hashes = [...words.hashes.subarray(start, word), ...longer, ...words.hashes.subarray(word + 1, end)];
  if (!mayHoldTerm(hashes, word - start - 2, word - start + 1, table)) return;
  const origin = (at: number) => {
    const beyond = start + at - longer.length + 1;
    return at < word - start ? start + at : Math.max(word, beyond);
  };
  const isGiven = (at: number) => at >= word - start && at < word - start + longer.length;
  const places = hashes.map((_, at) => origin(at));
  const found: TermHit[] = [];
  walkOver({
    words: {
      draft: words.draft,
      count: hashes.length,
      // A word without length is taken as it is.
      starts: Int32Array.from(places, (place, at) => (isGiven(at) ? 0 : (words.starts[place] as number))),
      ends: Int32Array.from(places, (place, at) => (isGiven(at) ? 0 : (words.ends[place] as number))),
      hashes: Int32Array.from(hashes),
      flags: Uint8Array.from(places, (place, at) =>
        isGiven(at) && origin(at - 1) === place ? 0 : (words.flags[place] as number),
      ),
    },
    from: 0,
    to: hashes.length,
    table,
    hits: found,
    isExpanded: true,
  });
  for (const { first, last, ...hit } of found) {
    const isMine = first < word - start + longer.length && last >= word - start;
    const [one, other] = [origin(first), origin(last)];
    if (isMine && !(isAmbiguous && one === other))
      hits.push({ ...hit, first: one - from, last: other - from });
  }
}

/** Whether the filter knows a key that begins in `[first, last]`. */
function mayHoldTerm(hashes: readonly number[], first: number, last: number, { filter }: TermTable): boolean {
  const shift = shiftFor(filter.length * 32);
  for (let at = Math.max(0, first); at <= last && at + 1 < hashes.length; at++) {
    const pair = pairKey(hashes[at] as number, hashes[at + 1] as number);
    if (mayBegin(filter, shift, pair)) return true;
    if (at + 2 < hashes.length && mayBegin(filter, shift, pairKey(pair, hashes[at + 2] as number)))
      return true;
  }
  return false;
}

const none: readonly Alias[] = [];

/** What a word in small letters may be short for. */
function aliasesAt({ draft, starts, ends, hashes }: Words, word: number, table: TermTable): readonly Alias[] {
  const aliases = table.aliases.get(hashes[word] as number);
  if (!aliases) return none;
  const [start, end] = [starts[word] as number, ends[word] as number];
  const first = draft.charCodeAt(start);
  if (first >= 0x41 && first <= 0x5a) return none;
  const known = aliases.filter(({ short }) => likeness(draft, start, end, short, false) === 'exact');
  if (known.length === 0) return none;
  const slice = draft.slice(start, end);
  return slice === slice.toLowerCase() ? known : none;
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
    if (
      keyWords === 1 &&
      key === words.hashes[first] &&
      !mayBeSpelt(words.flags[first] as number, term, table)
    )
      continue;
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
      const how = wordLikeness(words, word, spelling[index] as Spelling, isLoose);
      if (!how) return 'no';
      isPlain ||= how === 'plain';
      if (how !== 'given') written++;
    } else isDoubtful ||= aliasFor(words, word, hashIn(table, term, index), table)?.isAmbiguous === true;
  }
  if (isDoubtful && written === 0) return 'no';
  return isPlain ? plainStanding(term, table) : 'exact';
}

function plainStanding(term: number, { countsPlain }: TermTable): 'plain' | 'no' {
  return countsPlain(term) ? 'plain' : 'no';
}

/** A word without length was given for a short one, see `tryExpanded`. */
function wordLikeness({ draft, starts, ends }: Words, word: number, spelling: Spelling, isLoose: boolean) {
  const [start, end] = [starts[word] as number, ends[word] as number];
  return start === end ? 'given' : likeness(draft, start, end, spelling, isLoose);
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
