import type { Match, Near, Rule, Ruleset } from '../engine/types';
import { withoutLists } from '../engine/word-lists';

/** All words of a rule by what they do, lists written out. */
export interface RuleWords {
  readonly rule: Rule;
  /** Empty where a detector finds it. */
  readonly phrases: readonly string[];
  /** Of these one has to stand near; empty: nothing has to. */
  readonly near: readonly string[];
  /** With one of these in the sentence the rule is silent. */
  readonly unless: readonly string[];
}

/** What an organisation has added, for the author to read: its rules carry its name, "internal.abc-x" of "org.abc". */
export function addedBy(layer: string, ruleset: Ruleset): readonly RuleWords[] {
  const prefix = `${layer.slice('org.'.length)}-`;
  return withoutLists(ruleset)
    .rules.filter(({ id }) => id.split('.')[1]?.startsWith(prefix))
    .map(wordsOf);
}

function wordsOf(rule: Rule): RuleWords {
  const parts = partsOf(rule.match);
  return {
    rule,
    phrases: distinct(parts.flatMap((part) => ('phrase' in part ? part.phrase : []))),
    near: distinct(parts.flatMap((part) => nearOf(part)?.words ?? [])),
    unless: rule.unless ?? [],
  };
}

function partsOf(match: Match): readonly Match[] {
  if ('all' in match) return match.all.flatMap(partsOf);
  return 'any' in match ? match.any.flatMap(partsOf) : [match];
}

const nearOf = (part: Match): Near | undefined => ('near' in part ? part.near : undefined);

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];
