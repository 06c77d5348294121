/** From a finding to what the author reads; the ruleset's words, never the draft's. */
import type { Cite, Finding, Rule, Ruleset, Wording } from '../engine/types';
import type { DismissalScope } from './dismissals';

export interface Basis {
  /** "117/2025/QH15, Điều 5 khoản 4". */
  readonly label: string;
  readonly directive: string;
  readonly ref?: string;
}

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

function basisOf(rule: Rule, ruleset: Ruleset): Basis | null {
  const guideline = ruleset.guidelines.find(({ id }) => rule.id.startsWith(`${id}.`));
  const cite: Cite | undefined = (rule.cites ?? guideline?.cites)?.[0];
  const directive = ruleset.directives.find(({ id }) => id === cite?.directive);
  if (!cite || !directive) return null;
  const label = [directive.number || directive.title.vi, cite.ref].filter(Boolean).join(', ');
  return { label, directive: directive.id, ...(cite.ref === undefined ? {} : { ref: cite.ref }) };
}
