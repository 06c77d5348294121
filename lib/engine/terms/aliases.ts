/** Spellings of chats ("ko", "cty") that stand for a word or two of a phrase. */
import { wordsOf } from '../text/read-words';
import { type Spelling, spellingOf } from '../text/spelling';
import type { Teencode } from '../types';

export interface Alias {
  readonly short: Spelling;
  /** Hashes of single words it may stand for, and of words in a row. */
  readonly long: readonly number[];
  readonly longer: readonly (readonly number[])[];
  /** Counts only beside a word of the phrase that is written out. */
  readonly isAmbiguous: boolean;
}

/** By the hash of the short spelling. */
export function createAliases(teencode: readonly Teencode[]): ReadonlyMap<number, readonly Alias[]> {
  const byHash = new Map<number, Alias[]>();
  for (const { short, long, ambiguous = false } of teencode) {
    const hash = hashesOf(short)[0] ?? 0;
    const longs = long.map(hashesOf);
    const alias: Alias = {
      short: spellingOf(short),
      long: longs.flatMap((words) => (words.length === 1 ? words : [])),
      longer: longs.filter((words) => words.length > 1),
      isAmbiguous: ambiguous,
    };
    byHash.set(hash, [...(byHash.get(hash) ?? []), alias]);
  }
  return byHash;
}

function hashesOf(text: string): readonly number[] {
  const { hashes, count } = wordsOf(text);
  return [...hashes.subarray(0, count)];
}
