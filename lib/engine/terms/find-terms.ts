/** The walk over the words of a draft that finds where terms stand. */
import type { Words } from '../text/read-words';
import { marksOf } from '../text/word-flag';
import { aliasesAt, standsAt, type TermHit, type Walk } from './standing';
import { anyMarks, bucketOf, mayBegin, pairKey, shiftFor, wordKey } from './term-keys';
import type { TermTable } from './term-table';

export type { TermHit } from './standing';

/** Words worth a closer look, in order: the numbers `[0, count)` of the row. */
export interface Marked {
  readonly row: Int32Array;
  count: number;
}

/** Adds to `hits` every term that stands in the words. */
export function findTerms(words: Words, table: TermTable, hits: TermHit[]): void {
  const marked = { row: new Int32Array(words.count), count: 0 };
  markWords(words, table, 0, marked);
  tryWords({ words, from: 0, to: words.count, table, hits, readings: undefined }, marked, 0, marked.count);
}

/** Notes the words that may end the key of a term, and those that have one of these flags. */
export function markWords(words: Words, { filter }: TermTable, wanted: number, marked: Marked): void {
  const { hashes, flags, count } = words;
  const { row } = marked;
  const shift = shiftFor(filter.length);
  let found = 0;
  let before = 0;
  let pairBefore = 0;
  for (let word = 0; word < count; word++) {
    const hash = hashes[word] as number;
    const flag = flags[word] as number;
    const pair = pairKey(before, hash);
    if (
      (flag & wanted) !== 0 ||
      (mayBegin(filter, shift, hash) && mayBeWord(filter, shift, hash, flag)) ||
      mayBegin(filter, shift, pair) ||
      mayBegin(filter, shift, pairKey(pairBefore, hash))
    )
      row[found++] = word;
    before = hash;
    pairBefore = pair;
  }
  marked.count = found;
}

/** Whether a word may be a term as its marks are, or one that is found whatever its marks. */
function mayBeWord(filter: Int32Array, shift: number, hash: number, flags: number): boolean {
  return (
    mayBegin(filter, shift, wordKey(hash, marksOf(flags))) || mayBegin(filter, shift, wordKey(hash, anyMarks))
  );
}

/** Adds to the hits of the walk every term whose key ends at one of the words marked as `[first, end)`. */
export function tryWords(walk: Walk, { row }: Marked, first: number, end: number): void {
  for (let mark = first; mark < end; mark++) tryAt(walk, row[mark] as number);
}

function tryAt(walk: Walk, word: number): void {
  const { words, from, table } = walk;
  const { hashes } = words;
  const hash = hashes[word] as number;
  tryWord(walk, word, hash, marksOf(words.flags[word] as number));
  if (table.aliases.has(hash)) tryAliases(walk, word);
  if (word === from) return;
  const before = hashes[word - 1] as number;
  tryKey(walk, word - 1, pairKey(before, hash), 2);
  if (word === from + 1) return;
  tryKey(walk, word - 2, pairKey(pairKey(hashes[word - 2] as number, before), hash), 3);
}

/** Terms of one word. */
function tryWord(walk: Walk, word: number, hash: number, marks: number): void {
  tryKey(walk, word, wordKey(hash, marks), 1);
  tryKey(walk, word, wordKey(hash, anyMarks), 1);
}

/** The same keys with what the word is short for. */
function tryAliases(walk: Walk, word: number): void {
  for (const { long, isAmbiguous } of aliasesAt(walk.words, word, walk.table)) {
    for (const { hash, marks } of long) {
      if (!isAmbiguous) tryWord(walk, word, hash, marks);
      tryAsFirst(walk, word, hash);
      tryBehindOthers(walk, word, hash);
    }
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
function readingsOf(walk: Walk, word: number): readonly number[] {
  const { words, to, table } = walk;
  if (word >= to) return [];
  const hash = words.hashes[word] as number;
  if (!table.aliases.has(hash)) return [hash];
  walk.readings ??= new Map();
  const known = walk.readings.get(word);
  if (known) return known;
  const longs = aliasesAt(words, word, table).flatMap(({ long }) => long.map(({ hash }) => hash));
  const all = [hash, ...longs];
  walk.readings.set(word, all);
  return all;
}

/** Tries the terms that have this key at word `first`: those of one word, of two, or of three and more. */
function tryTerms(walk: Walk, first: number, key: number, keyWords: number): void {
  const { from, to, table, hits } = walk;
  const { keys, wordings, firstEntry, firstWord } = table;
  const bucket = bucketOf(key, firstEntry.length - 1);
  const end = firstEntry[bucket + 1] as number;
  for (let entry = firstEntry[bucket] as number; entry < end; entry++) {
    if (keys[entry] !== key) continue;
    const wording = wordings[entry] as number;
    const length = (firstWord[wording + 1] as number) - (firstWord[wording] as number);
    if (Math.min(length, 3) !== keyWords || first + length > to) continue;
    const standing = standsAt(walk, first, wording, length);
    if (standing === 'no') continue;
    const start = first - from;
    const term = table.termOf(wording);
    hits.push({ term, first: start, last: start + length - 1, isPlain: standing === 'plain' });
  }
}
