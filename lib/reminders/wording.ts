/** From a finding to what the author reads; the ruleset's words, never the draft's. */
import { type Basis, basisOf } from '../engine/basis';
import type { Finding, Rule, Ruleset, Wording } from '../engine/types';
import type { DismissalScope } from './dismissals';

export interface Reminder {
  readonly finding: Finding;
  readonly message: Wording;
  readonly advice: Wording;
  readonly basis: Basis | null;
  /** How the author can pass it over. */
  readonly scopes: readonly DismissalScope[];
}

export type Word = (finding: Finding) => Reminder;

/** Prepares the wording of a ruleset's findings; what else a ruleset holds, most of it, may be forgotten then. */
export function createWording(ruleset: Ruleset): Word {
  const rules = new Map(ruleset.rules.map((rule) => [rule.id, spoken(rule)]));
  const bases = basesOnly(ruleset);
  return (finding) => {
    const rule = rules.get(finding.rule);
    if (!rule) throw new Error(`a finding names the rule ${finding.rule}, which the ruleset does not hold`);
    const { message, advice } = rule;
    return { finding, message, advice, basis: basisOf(rule, bases), scopes: scopesOf(finding, rule) };
  };
}

/** A rule as it speaks: without its words, which are compiled. */
function spoken({ unless: _, ...rule }: Rule): Rule {
  return { ...rule, match: { phrase: [] } };
}

/** What findings rest on. */
function basesOnly({ lists: _, ...ruleset }: Ruleset): Ruleset {
  return { ...ruleset, rules: [], usableStripped: [] };
}

function scopesOf({ category }: Finding, { officePage }: Rule): readonly DismissalScope[] {
  const usual: readonly DismissalScope[] = ['draft', 'phrase', 'rule-on-site'];
  return category === 'capacity' || officePage ? [...usual, 'office-page'] : usual;
}
