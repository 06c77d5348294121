import type { Cite, Guideline, Rule, Ruleset } from '../../lib/engine/types';

export interface CitingGuideline {
  readonly guideline: Guideline;
  /** Its rules that rest on the directive, by a citation of their own or by the guideline's. */
  readonly rules: readonly Rule[];
}

/** The guidelines that cite a directive, themselves or through a rule of theirs. */
export function citedBy(directive: string, ruleset: Ruleset): readonly CitingGuideline[] {
  return ruleset.guidelines
    .map((guideline) => ({
      guideline,
      rules: ruleset.rules.filter(
        (rule) => belongsTo(rule, guideline) && cites(citesOf(rule, ruleset), directive),
      ),
    }))
    .filter(({ guideline, rules }) => rules.length > 0 || cites(guideline.cites, directive));
}

/** A rule's own citations, else those of its guideline. */
export function citesOf(rule: Rule, ruleset: Ruleset): readonly Cite[] {
  if (rule.cites?.length) return rule.cites;
  return ruleset.guidelines.find((guideline) => belongsTo(rule, guideline))?.cites ?? [];
}

const cites = (list: readonly Cite[], directive: string): boolean =>
  list.some((cite) => cite.directive === directive);

export const belongsTo = (rule: Rule, guideline: Guideline): boolean =>
  rule.id.startsWith(`${guideline.id}.`);
