/** Spellings of chats ("ko", "cty") that stand for a word or two of a phrase. */
import { canon } from '../text/canon';
import { wordsOf } from '../text/read-words';
import { type Spelling, spellingOf } from '../text/spelling';
import { wordFlag } from '../text/word-flag';
import type { Teencode } from '../types';

/** A word that a short spelling stands for; equal hashes are not enough, "ko" is "không" and never "khọng". */
export interface LongWord {
  readonly hash: number;
  readonly canon: string;
}

export interface Alias {
  readonly short: Spelling;
  /** Units of the short spelling, its first, and whether a Vietnamese mark is in it: what tells most words quickly. */
  readonly length: number;
  readonly firstUnits: readonly number[];
  readonly isAccented: boolean;
  /** Single words it may stand for, and words in a row. */
  readonly long: readonly LongWord[];
  readonly longer: readonly (readonly LongWord[])[];
  /** Counts only beside a word of the phrase that is written out. */
  readonly isAmbiguous: boolean;
}

type Aliases = ReadonlyMap<number, readonly Alias[]>;

/** A ruleset is compiled once more when its detectors come, with the same table. */
const made = new WeakMap<readonly Teencode[], Aliases>();

/** By the hash of the short spelling. */
export function aliasesOf(teencode: readonly Teencode[]): Aliases {
  const known = made.get(teencode) ?? createAliases(teencode);
  made.set(teencode, known);
  return known;
}

function createAliases(teencode: readonly Teencode[]): Aliases {
  const byHash = new Map<number, Alias[]>();
  for (const { short, long, ambiguous = false } of teencode) {
    const { hashes, flags } = wordsOf(short);
    const hash = hashes[0] as number;
    const longs = long.map(longWords);
    const alias: Alias = {
      short: spellingOf(short),
      length: short.length,
      firstUnits: [short.charCodeAt(0), short.normalize('NFD').charCodeAt(0)],
      isAccented: ((flags[0] as number) & wordFlag.accent) !== 0,
      long: longs.flatMap((words) => (words.length === 1 ? words : [])),
      longer: longs.filter((words) => words.length > 1),
      isAmbiguous: ambiguous,
    };
    byHash.set(hash, [...(byHash.get(hash) ?? []), alias]);
  }
  return byHash;
}

function longWords(text: string): readonly LongWord[] {
  const { hashes, count, starts, ends } = wordsOf(text);
  return Array.from({ length: count }, (_, word) => ({
    hash: hashes[word] as number,
    canon: canon(text.slice(starts[word], ends[word])),
  }));
}
