/** What a rule rests on: its own first citation, or its guideline's. */
import type { Rule, Ruleset } from './types';

export interface Basis {
  /** "117/2025/QH15, Điều 5 khoản 4"; the title where a document has no number. */
  readonly label: string;
  readonly directive: string;
  readonly ref?: string;
}

export function basisOf(rule: Rule, { guidelines, directives }: Ruleset): Basis | null {
  const guideline = guidelines.find(({ id }) => rule.id.startsWith(`${id}.`));
  const cite = (rule.cites ?? guideline?.cites)?.[0];
  const directive = directives.find(({ id }) => id === cite?.directive);
  if (!cite || !directive) return null;
  const label = [directive.number || directive.title.vi, cite.ref].filter(Boolean).join(', ');
  return { label, directive: directive.id, ...(cite.ref === undefined ? {} : { ref: cite.ref }) };
}
