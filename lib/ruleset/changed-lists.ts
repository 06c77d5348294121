/** What changes in the lists of words that rules share, for those who approve a release. */
import type { Match, Rule, Ruleset } from '../engine/types';

export interface ChangedList {
  /** As rules name it. */
  readonly name: string;
  readonly newWords: readonly string[];
  readonly lostWords: readonly string[];
  /** Ids of the rules that name it now, and so find other places. */
  readonly rules: readonly string[];
}

/** Lists that are in both rulesets with other words: one that is new or gone shows in the rules that name it. */
export function changedLists(before: Ruleset, after: Ruleset): readonly ChangedList[] {
  const old = new Map(Object.entries(before.lists ?? {}));
  return Object.entries(after.lists ?? {}).flatMap(([key, words]): readonly ChangedList[] => {
    const known = old.get(key);
    if (!known) return [];
    const name = `@${key}`;
    const newWords = words.filter((word) => !known.includes(word));
    const lostWords = known.filter((word) => !words.includes(word));
    if (newWords.length + lostWords.length === 0) return [];
    const rules = after.rules.filter((rule) => wordsOf(rule).includes(name)).map(({ id }) => id);
    return [{ name, newWords, lostWords, rules }];
  });
}

function wordsOf({ match, unless = [] }: Rule): readonly string[] {
  return [...unless, ...wordsIn(match)];
}

function wordsIn(match: Match): readonly string[] {
  if ('all' in match) return match.all.flatMap(wordsIn);
  if ('any' in match) return match.any.flatMap(wordsIn);
  return [...('phrase' in match ? match.phrase : []), ...(match.near?.words ?? [])];
}
