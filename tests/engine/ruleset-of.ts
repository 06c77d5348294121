import type { Rule, Ruleset, Severity, Tables } from '../../lib/engine/types';

const words = { vi: 'x', en: 'x' };

/** A rule as a file may hold it, also one from a later version of the format. */
export function rule(
  id: string,
  match: unknown,
  more: { severity?: Severity; unless?: readonly string[] } = {},
): Rule {
  return { id, severity: 'caution', message: words, advice: words, ...more, match: match as Rule['match'] };
}

export const noTables: Tables = {
  provinces: [],
  districts: [],
  communes: [],
  surnames: [],
  banks: [],
  cardPrefixes: [],
  shorteners: [],
  credentials: [],
  teencode: [],
};

export function rulesetOf(
  rules: readonly Rule[],
  usableStripped: readonly string[] = [],
  tables: Partial<Tables> = {},
): Ruleset {
  return {
    spec: 1,
    version: '2026.11.1',
    date: '2026-11-25',
    directives: [],
    guidelines: [],
    rules,
    sites: [],
    usableStripped,
    tables: { ...noTables, ...tables },
  };
}
