/** The rulesets that are timed: phrases as fifty rules, with or without patterns and every detector. */
import { detectorNames } from '../lib/engine/detectors/index';
import type { Category, Match, PatternMatch, Rule, Ruleset, Severity, Tables } from '../lib/engine/types';
import { usableStripped } from './corpus/phrases';

const words = { vi: 'x', en: 'x' };
const categories: readonly Category[] = ['internal', 'insult', 'gain', 'works', 'unverified'];
const severities: readonly Severity[] = ['info', 'caution', 'serious'];
const rulesOfPhrases = 50;

/** Every fiftieth phrase makes a rule, as an agency's list is split over its guidelines. */
export function phraseRules(phrases: readonly string[]): readonly Rule[] {
  return Array.from({ length: rulesOfPhrases }, (_, number) => {
    const phrase = phrases.filter((_, index) => index % rulesOfPhrases === number);
    return rule(`${categories[number % categories.length]}.list-${number}`, { phrase }, number);
  });
}

export function detectorRules(): readonly Rule[] {
  return detectorNames.map((entity, number) => rule(`personal-data.${entity}`, { entity }, number));
}

export function patternRules(patterns: readonly PatternMatch[]): readonly Rule[] {
  return patterns.map((pattern, number) => rule(`credentials.pattern-${number}`, pattern, number));
}

/** With the shipped lists, so that every folding that they feed is on. */
export function rulesetOf(rules: readonly Rule[], phrases: readonly string[], tables: Tables): Ruleset {
  return {
    spec: 1,
    version: '2026.1.1',
    date: '2026-01-01',
    directives: [],
    guidelines: [],
    rules,
    sites: [],
    usableStripped: usableStripped(phrases),
    tables,
  };
}

function rule(id: string, match: Match, number: number): Rule {
  const severity = severities[number % severities.length] as Severity;
  return { id, severity, match, message: words, advice: words };
}
