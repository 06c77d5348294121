/** From a finding to what the author reads; the ruleset's words, never the draft's. */
import { type Basis, basisOf } from '../engine/basis';
import type { Finding, Ruleset, Wording } from '../engine/types';
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

/** Prepares the wording of a ruleset's findings. */
export function createWording(ruleset: Ruleset): Word {
  const rules = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  return (finding) => {
    const rule = rules.get(finding.rule);
    if (!rule) throw new Error(`a finding names the rule ${finding.rule}, which the ruleset does not hold`);
    const { message, advice } = rule;
    return { finding, message, advice, basis: basisOf(rule, ruleset), scopes: scopesOf(finding) };
  };
}

function scopesOf({ category }: Finding): readonly DismissalScope[] {
  const usual: readonly DismissalScope[] = ['draft', 'phrase', 'rule-on-site'];
  return category === 'capacity' ? [...usual, 'office-page'] : usual;
}
