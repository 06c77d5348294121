/**
 * The one reading of a ruleset from outside, whoever it comes from: schema, references, charter.
 * Pure: JSON in, a ruleset or the reason why not.
 */
import type { Ruleset } from '../engine/types';
import { type CharterReason, refusals } from './charter';
import { type ConsistencyReason, inconsistencies } from './consistency';
import { ruleset as schema } from './schema';

export type RefusalReason = 'not-a-ruleset' | ConsistencyReason | CharterReason;

export type Reading =
  | { readonly ok: true; readonly ruleset: Ruleset }
  /** `where` names the place for a person: "rules.3.match", "personal-data.phone". */
  | { readonly ok: false; readonly reason: RefusalReason; readonly where: string };

/** Reads a ruleset from parsed JSON; the first mistake decides the reason. */
export function readRuleset(json: unknown): Reading {
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    return { ok: false, reason: 'not-a-ruleset', where: parsed.error.issues[0]?.path.join('.') ?? '' };
  }
  return judgeRuleset(parsed.data as Ruleset);
}

/** What a schema cannot see; `charter` leaves references to what else they are joined with. */
export function judgeRuleset(ruleset: Ruleset, judge: 'all' | 'charter' = 'all'): Reading {
  const [inconsistency] = judge === 'all' ? inconsistencies(ruleset) : [];
  if (inconsistency) return { ok: false, reason: inconsistency.reason, where: inconsistency.item };
  const [refusal] = refusals(ruleset);
  if (refusal) return { ok: false, reason: refusal.reason, where: refusal.rule };
  return { ok: true, ruleset };
}
