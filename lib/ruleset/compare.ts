/** What changes between two rulesets for those who write. */
import { type Rule, type Ruleset, severities } from '../engine/types';
import { withoutLists } from '../engine/word-lists';
import { type ChangedList, changedLists } from './changed-lists';

export interface Changes {
  readonly added: readonly Rule[];
  readonly removed: readonly Rule[];
  readonly louder: readonly Moved[];
  readonly quieter: readonly Moved[];
  /** The same severity, found in another way or in other words. */
  readonly matching: readonly Rule[];
  readonly wording: readonly Moved[];
  readonly lists: readonly ChangedList[];
  /** Rests on other articles. */
  readonly citing: readonly Rule[];
}

export interface Moved {
  readonly before: Rule;
  readonly after: Rule;
}

/** A list that differs changes every rule that names it. */
export function compare(listedBefore: Ruleset, listedAfter: Ruleset): Changes {
  const [before, after] = [withoutLists(listedBefore), withoutLists(listedAfter)];
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const now = new Map(after.rules.map((rule) => [rule.id, rule]));
  const kept = after.rules.flatMap((rule): readonly Moved[] => {
    const known = old.get(rule.id);
    return known ? [{ before: known, after: rule }] : [];
  });
  const differing = (part: (rule: Rule) => unknown): readonly Moved[] =>
    kept.filter((one) => JSON.stringify(part(one.before)) !== JSON.stringify(part(one.after)));
  return {
    added: after.rules.filter(({ id }) => !old.has(id)),
    removed: before.rules.filter(({ id }) => !now.has(id)),
    louder: kept.filter((one) => steps(one) > 0),
    quieter: kept.filter((one) => steps(one) < 0),
    matching: differing(({ match, unless }) => [ordered(match), unless ?? []]).map(({ after: rule }) => rule),
    wording: differing(({ message, advice }) => [message.vi, message.en, advice.vi, advice.en]),
    lists: changedLists(listedBefore, listedAfter),
    citing: differing(({ cites }) => (cites ?? []).map(({ directive, ref }) => [directive, ref ?? ''])).map(
      ({ after: rule }) => rule,
    ),
  };
}

function steps({ before, after }: Moved): number {
  return severities.indexOf(after.severity) - severities.indexOf(before.severity);
}

/** A release has its keys by the alphabet, a folder as they were written. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, ordered(inner)]);
}
