/** Spellings of chats ("ko", "đc") that stand for a longer word of a phrase. */
import { wordsOf } from '../text/read-words';
import { type Spelling, spellingOf } from '../text/spelling';
import type { Teencode } from '../types';

export interface Alias {
  readonly short: Spelling;
  /** Hashes of the words it may stand for. */
  readonly long: readonly number[];
  /** Counts only beside a word of the phrase that is written out. */
  readonly isAmbiguous: boolean;
}

/** By the hash of the short spelling. */
export function createAliases(teencode: readonly Teencode[]): ReadonlyMap<number, readonly Alias[]> {
  const byHash = new Map<number, Alias[]>();
  for (const { short, long, ambiguous = false } of teencode) {
    const hash = hashOf(short);
    const alias = { short: spellingOf(short), long: long.map(hashOf), isAmbiguous: ambiguous };
    byHash.set(hash, [...(byHash.get(hash) ?? []), alias]);
  }
  return byHash;
}

function hashOf(word: string): number {
  return wordsOf(word).hashes[0] ?? 0;
}
