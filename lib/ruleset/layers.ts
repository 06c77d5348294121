/** One ruleset from the base and what organisations add to it. */
import type { Ruleset } from '../engine/types';
import { inconsistencies } from './consistency';
import type { Release } from './release';

export interface Joined {
  readonly ruleset: Ruleset;
  /** What an organisation added and no longer fits the base, such as a rule whose directive was replaced. */
  readonly orphans: readonly string[];
}

/**
 * The same whatever order the layers come in. What an organisation added is left out where it does not fit, so that
 * it cannot hold the base back.
 */
export function joinLayers(base: Ruleset, additions: readonly Release[]): Joined {
  const sorted = additions.toSorted((a, b) => (a.layer < b.layer ? -1 : 1)).map(({ ruleset }) => ruleset);
  return dropOrphans(base, {
    rules: byId(sorted.flatMap(({ rules }) => rules)),
    directives: byId(sorted.flatMap(({ directives }) => directives)),
  });
}

/** A ruleset without some of its rules; everything else stays as it was. */
export function withoutRules(ruleset: Ruleset, ids: ReadonlySet<string>): Ruleset {
  return { ...ruleset, rules: ruleset.rules.filter(({ id }) => !ids.has(id)) };
}

type Additions = Pick<Ruleset, 'rules' | 'directives'>;

function dropOrphans(base: Ruleset, additions: Additions, dropped: readonly string[] = []): Joined {
  const ruleset = {
    ...base,
    directives: [...base.directives, ...additions.directives],
    rules: [...base.rules, ...additions.rules],
  };
  const added = new Set([...additions.rules, ...additions.directives].map(({ id }) => id));
  const orphans = new Set(inconsistencies(ruleset).flatMap(({ item }) => (added.has(item) ? item : [])));
  if (orphans.size === 0) return { ruleset, orphans: dropped };
  const kept = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    items.filter(({ id }) => !orphans.has(id));
  return dropOrphans(base, { rules: kept(additions.rules), directives: kept(additions.directives) }, [
    ...dropped,
    ...orphans,
  ]);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
