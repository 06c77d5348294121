/** The walk over the words of a draft that finds where terms stand. */
import type { Words } from '../text/read-words';
import type { LongWord } from './aliases';
import { aliasesAt, mayBeSpelt, standsAt, type TermHit, type Walk } from './standing';
import { bucketOf, mayBegin, pairKey, shiftFor } from './term-keys';
import type { TermTable } from './term-table';

export type { TermHit } from './standing';

/** Adds to `hits` every term that stands in the words `[from, to)`; answers the flags of all these words. */
export function findTerms(words: Words, from: number, to: number, table: TermTable, hits: TermHit[]): number {
  return walkOver({ words, from, to, table, hits, readings: new Map() });
}

function walkOver(walk: Walk): number {
  const marked: number[] = [];
  const seen = markWords(walk, marked);
  for (const word of marked) tryAt(walk, word);
  return seen;
}

/** Notes the words that may end the key of a term; answers the flags of all. No call stands in this loop. */
function markWords({ words, from, to, table }: Walk, marked: number[]): number {
  const { hashes, flags } = words;
  const { filter } = table;
  const shift = shiftFor(filter.length);
  let seen = 0;
  let before = 0;
  let pairBefore = 0;
  for (let word = from; word < to; word++) {
    const hash = hashes[word] as number;
    const pair = pairKey(before, hash);
    seen |= flags[word] as number;
    if (
      mayBegin(filter, shift, hash) ||
      mayBegin(filter, shift, pair) ||
      mayBegin(filter, shift, pairKey(pairBefore, hash))
    )
      marked.push(word);
    before = hash;
    pairBefore = pair;
  }
  return seen;
}

function tryAt(walk: Walk, word: number): void {
  const { words, from, table } = walk;
  const { hashes } = words;
  const hash = hashes[word] as number;
  const shift = shiftFor(table.filter.length);
  if (mayBegin(table.filter, shift, hash)) tryOne(walk, word, hash);
  if (word === from) return;
  tryKey(walk, word - 1, pairKey(hashes[word - 1] as number, hash), 2);
  if (word === from + 1) return;
  const two = pairKey(hashes[word - 2] as number, hashes[word - 1] as number);
  tryKey(walk, word - 2, pairKey(two, hash), 3);
}

function tryOne(walk: Walk, word: number, hash: number): void {
  tryTerms(walk, word, hash, 1);
  if (walk.table.aliases.has(hash)) tryAliases(walk, word);
}

/** The same keys with what the word is short for. */
function tryAliases(walk: Walk, word: number): void {
  for (const { long, longer, isAmbiguous } of aliasesAt(walk.words, word, walk.table)) {
    for (const { hash } of long) {
      if (!isAmbiguous) tryKey(walk, word, hash, 1);
      tryAsFirst(walk, word, hash);
      tryBehindOthers(walk, word, hash);
    }
    if (walk.given) continue;
    for (const some of longer) tryExpanded(walk, word, some, isAmbiguous);
  }
}

function tryAsFirst(walk: Walk, word: number, long: number): void {
  for (const next of readingsOf(walk, word + 1)) {
    const pair = pairKey(long, next);
    tryKey(walk, word, pair, 2);
    for (const third of readingsOf(walk, word + 2)) tryKey(walk, word, pairKey(pair, third), 3);
  }
}

function tryBehindOthers(walk: Walk, word: number, long: number): void {
  const { hashes } = walk.words;
  if (word === walk.from) return;
  const pair = pairKey(hashes[word - 1] as number, long);
  tryKey(walk, word - 1, pair, 2);
  for (const next of readingsOf(walk, word + 1)) tryKey(walk, word - 1, pairKey(pair, next), 3);
  if (word === walk.from + 1) return;
  const two = pairKey(hashes[word - 2] as number, hashes[word - 1] as number);
  tryKey(walk, word - 2, pairKey(two, long), 3);
}

function tryKey(walk: Walk, word: number, key: number, keyWords: number): void {
  const { filter } = walk.table;
  if (mayBegin(filter, shiftFor(filter.length), key)) tryTerms(walk, word, key, keyWords);
}

/** A word as it stands and as what it may be short for; none behind the end. */
function readingsOf({ words, to, table, readings }: Walk, word: number): readonly number[] {
  if (word >= to) return [];
  const hash = words.hashes[word] as number;
  if (!table.aliases.has(hash)) return [hash];
  const known = readings.get(word);
  if (known) return known;
  const longs = aliasesAt(words, word, table).flatMap(({ long }) => long.map(({ hash }) => hash));
  const all = [hash, ...longs];
  readings.set(word, all);
  return all;
}

/** Words on each side that are walked over again when one is written out. */
const around = 8;

/** "cty" as "công ty": the words around are walked over with both in its place, if a term may begin with them. */
function tryExpanded(walk: Walk, word: number, longer: readonly LongWord[], isAmbiguous: boolean): void {
  if (!mayHoldTerm(walk, word, longer)) return;
  const { words, from, to, table, hits } = walk;
  const start = Math.max(from, word - around);
  const end = Math.min(to, word + around + 1);
  const hashes = [
    ...words.hashes.subarray(start, word),
    ...longer.map(({ hash }) => hash),
    ...words.hashes.subarray(word + 1, end),
  ];
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
      starts: Int32Array.from(places, (place, at) => (isGiven(at) ? 0 : (words.starts[place] as number))),
      ends: Int32Array.from(places, (place, at) => (isGiven(at) ? 0 : (words.ends[place] as number))),
      hashes: Int32Array.from(hashes),
      flags: Int32Array.from(places, (place, at) =>
        isGiven(at) && origin(at - 1) === place ? 0 : (words.flags[place] as number),
      ),
    },
    from: 0,
    to: hashes.length,
    table,
    hits: found,
    readings: new Map(),
    given: new Map(longer.map(({ canon }, at) => [word - start + at, canon])),
  });
  for (const { first, last, ...hit } of found) {
    const isMine = first < word - start + longer.length && last >= word - start;
    const [one, other] = [origin(first), origin(last)];
    if (isMine && !(isAmbiguous && one === other))
      hits.push({ ...hit, first: one - from, last: other - from });
  }
}

/** Whether the filter knows a key of two or three words around and among the ones written out. */
function mayHoldTerm({ words, from, to, table }: Walk, word: number, longer: readonly LongWord[]): boolean {
  const { hashes } = words;
  const shift = shiftFor(table.filter.length);
  const row: number[] = [];
  for (let at = Math.max(from, word - 2); at < word; at++) row.push(hashes[at] as number);
  for (const { hash } of longer) row.push(hash);
  for (let at = word + 1; at < Math.min(to, word + 3); at++) row.push(hashes[at] as number);
  for (let at = 1; at < row.length; at++) {
    const pair = pairKey(row[at - 1] as number, row[at] as number);
    if (mayBegin(table.filter, shift, pair)) return true;
    if (mayBegin(table.filter, shift, pairKey(pair, row[at + 1] ?? 0))) return true;
  }
  return false;
}

/** Tries the terms that have this key at word `first`: those of one word, of two, or of three and more. */
function tryTerms(walk: Walk, first: number, key: number, keyWords: number): void {
  const { words, from, to, table, hits } = walk;
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
    const standing = standsAt(walk, first, term, length);
    if (standing === 'no') continue;
    const start = first - from;
    hits.push({ term, first: start, last: start + length - 1, isPlain: standing === 'plain' });
  }
}
