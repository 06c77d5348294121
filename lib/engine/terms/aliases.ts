/** Spellings of chats ("ko", "cty") that stand for a word of a phrase; for several in a row see `short-forms.ts`. */
import { canon } from '../text/canon';
import { wordsOf } from '../text/read-words';
import { type Spelling, spellingOf } from '../text/spelling';
import { dressedMarks, marksOf } from '../text/word-flag';
import type { Teencode } from '../types';
import { wordKey } from './term-keys';

/** A word that a short spelling stands for; equal hashes are not enough, "ko" is "không" and never "khọng". */
export interface LongWord {
  readonly hash: number;
  readonly marks: number;
  readonly canon: string;
}

export interface Alias {
  readonly text: string;
  readonly short: Spelling;
  /** Its first unit, and its Vietnamese marks: what tells most words quickly. */
  readonly firstUnits: readonly number[];
  readonly marks: number;
  /** Single words it may stand for, and words in a row. */
  readonly long: readonly LongWord[];
  readonly longer: readonly (readonly LongWord[])[];
  /** Counts only beside a word of the phrase that is written out. */
  readonly isAmbiguous: boolean;
}

export type Aliases = ReadonlyMap<number, readonly Alias[]>;

/** A ruleset is compiled once more when its detectors come, with the same table. */
const made = new WeakMap<readonly Teencode[], Aliases>();

/** By the hash of the short spelling. */
export function aliasesOf(teencode: readonly Teencode[]): Aliases {
  const known = made.get(teencode) ?? createAliases(teencode);
  made.set(teencode, known);
  return known;
}

/** Those that stand for a single word of some term: the others could find nothing. */
export function aliasesFor(aliases: Aliases, hashes: readonly number[]): Aliases {
  const wanted = new Set<number>();
  for (const { long } of [...aliases.values()].flat()) for (const { hash } of long) wanted.add(hash);
  const there = new Set<number>();
  for (const hash of hashes) if (wanted.has(hash)) there.add(hash);
  const kept = new Map<number, readonly Alias[]>();
  for (const [hash, all] of aliases) {
    const useful = all
      .map((alias) => ({ ...alias, long: alias.long.filter((word) => there.has(word.hash)) }))
      .filter(({ long }) => long.length > 0);
    if (useful.length > 0) kept.set(hash, useful);
  }
  return kept;
}

/** Under which the filter has to know them. */
export function keysOfAliases(aliases: Aliases): readonly number[] {
  return [...aliases].flatMap(([hash, all]) =>
    all.flatMap(({ marks }) => [hash, wordKey(hash, marks), wordKey(hash, dressedMarks)]),
  );
}

function createAliases(teencode: readonly Teencode[]): Aliases {
  const byHash = new Map<number, Alias[]>();
  for (const { short, long, ambiguous = false } of teencode) {
    const { hashes, flags } = wordsOf(short);
    const hash = hashes[0] as number;
    const longs = long.map(longWords);
    const alias: Alias = {
      text: short,
      short: spellingOf(short),
      firstUnits: [short.charCodeAt(0), short.normalize('NFD').charCodeAt(0)],
      marks: marksOf(flags[0] as number),
      long: longs.flatMap((words) => (words.length === 1 ? words : [])),
      longer: longs.filter((words) => words.length > 1),
      isAmbiguous: ambiguous,
    };
    byHash.set(hash, [...(byHash.get(hash) ?? []), alias]);
  }
  return byHash;
}

function longWords(text: string): readonly LongWord[] {
  const { hashes, flags, count, starts, ends } = wordsOf(text);
  return Array.from({ length: count }, (_, word) => ({
    hash: hashes[word] as number,
    marks: marksOf(flags[word] as number),
    canon: canon(text.slice(starts[word], ends[word])),
  }));
}
