/** Phrases of the ruleset that stay unmistakable when an author leaves the accents out. */
import type { Match, Ruleset } from '../../lib/engine/types';
import { withoutLists } from '../../lib/engine/word-lists';
import { type Counts, shareOf, syllablesOf } from './readings';

/** Of a hundred readings of the phrase typed without accents, at least this many are the phrase. */
const sure = 0.95;

/** Of phrases with two syllables or more and an accent somewhere; one syllable alone is never sure. */
export function usableStripped(phrases: readonly string[], counts: Counts): readonly string[] {
  return phrases.filter((phrase) => {
    const syllables = syllablesOf(phrase);
    return syllables.length > 1 && /[^\0-\x7F]/.test(phrase) && shareOf(syllables, counts) >= sure;
  });
}

/** What the rules look for, want near, or take back. */
export function phrasesOf(ruleset: Ruleset): readonly string[] {
  const { rules } = withoutLists(ruleset);
  return [...new Set(rules.flatMap(({ match, unless = [] }) => [...phrasesIn(match), ...unless]))];
}

function phrasesIn(match: Match): readonly string[] {
  if ('all' in match) return match.all.flatMap(phrasesIn);
  if ('any' in match) return match.any.flatMap(phrasesIn);
  const own = 'phrase' in match ? match.phrase : [];
  return [...own, ...(match.near?.words ?? [])];
}
