/** The walk over the words of a draft that finds where terms stand. */
import type { Words } from '../text/read-words';
import { marksOf } from '../text/word-flag';
import { aliasesAt, standsAt, type TermHit, type Walk } from './standing';
import { anyMarks, bitsOf, bucketOf, mayBegin, pairKey, shiftFor, wordKey } from './term-keys';
import type { TermTable } from './term-table';

export type { TermHit } from './standing';

/** Adds to `hits` every term that stands in the words `[from, to)`; answers the flags of all these words. */
export function findTerms(words: Words, from: number, to: number, table: TermTable, hits: TermHit[]): number {
  const walk: Walk = { words, from, to, table, hits, readings: new Map() };
  const marked: number[] = [];
  const seen = markWords(walk, marked);
  for (const word of marked) tryAt(walk, word);
  return seen;
}

/** Notes the words that may end the key of a term; answers the flags of all. */
function markWords({ words, from, to, table }: Walk, marked: number[]): number {
  const { hashes, flags } = words;
  const { filter } = table;
  const shift = shiftFor(filter.length);
  const loose = wordKey(0, anyMarks);
  let seen = 0;
  let before = 0;
  let pairBefore = 0;
  for (let word = from; word < to; word++) {
    const hash = hashes[word] as number;
    const flag = flags[word] as number;
    const pair = pairKey(before, hash);
    const lacks = ~(filter[hash >>> shift] as number);
    if (
      (lacks & bitsOf(wordKey(hash, marksOf(flag)))) === 0 ||
      (lacks & bitsOf(hash ^ loose)) === 0 ||
      mayBegin(filter, shift, pair) ||
      mayBegin(filter, shift, pairKey(pairBefore, hash))
    )
      marked.push(word);
    seen |= flag;
    before = hash;
    pairBefore = pair;
  }
  return seen;
}

function tryAt(walk: Walk, word: number): void {
  const { words, from, table } = walk;
  const { hashes } = words;
  const hash = hashes[word] as number;
  tryWord(walk, word, hash, marksOf(words.flags[word] as number));
  if (table.aliases.has(hash)) tryAliases(walk, word);
  if (word === from) return;
  tryKey(walk, word - 1, pairKey(hashes[word - 1] as number, hash), 2);
  if (word === from + 1) return;
  const two = pairKey(hashes[word - 2] as number, hashes[word - 1] as number);
  tryKey(walk, word - 2, pairKey(two, hash), 3);
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
