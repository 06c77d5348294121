/**
 * Which of many phrases the charter has to look at closely, in one pass of the engine over all of them: a ruleset
 * holds ten thousand, and next to none is a topic or a name. Whatever a closer look refuses is among the answer.
 */
import { once } from '../engine/once';
import { readLines } from '../engine/text/read-lines';
import { type Words, wordsOf } from '../engine/text/read-words';
import { nameStarts } from './charter-names';
import { topics, topicsAlone } from './charter-topics';

/** What a phrase may be, as bits. */
export const suspect = { topic: 1, name: 2 } as const;

/** By phrase, the bits of `suspect`; 0 for nearly all. */
export function suspects(phrases: readonly string[]): Uint8Array {
  const found = new Uint8Array(phrases.length);
  readLines(phrases, (index, words, first, end) => {
    const isReadAlike = plain.test(phrases[index] as string);
    found[index] = isReadAlike ? suspicion(words, first, end) : suspect.topic | suspect.name;
  });
  return found;
}

/** Letters that the engine and the charter surely read alike; whatever else there is, is looked at closely. */
const plain = /^[ -~À-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]*$/;

function suspicion({ hashes }: Words, first: number, end: number): number {
  const { names, single, alone, pairs } = known();
  const opening = hashes[first] as number;
  // A name has two words at least.
  const asName = end - first > 1 && names.has(opening) ? suspect.name : 0;
  if (end - first === 1 && alone.has(opening)) return suspect.topic;
  for (let word = first; word < end; word++) {
    if (single.has(hashes[word] as number)) return asName | suspect.topic;
    if (word > first && pairs.has(pairOf(hashes[word - 1] as number, hashes[word] as number)))
      return asName | suspect.topic;
  }
  return asName;
}

/** Hashes of what topics and names begin with. */
const known = once(() => {
  const single = new Set<number>();
  const alone = new Set<number>();
  const pairs = new Set<number>();
  for (const topic of topics) {
    const [first = 0, second] = hashesOf(topic);
    if (second !== undefined) pairs.add(pairOf(first, second));
    else if (topicsAlone.has(topic)) alone.add(first);
    else single.add(first);
  }
  return { single, alone, pairs, names: new Set(nameStarts.map((word) => hashesOf(word)[0] ?? 0)) };
});

function hashesOf(phrase: string): readonly number[] {
  const { hashes, count } = wordsOf(phrase);
  return [...hashes.subarray(0, count)];
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) | 0;
}
