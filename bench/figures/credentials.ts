/** Keys and tokens in the cases of two scanners (tests/fixtures/credentials), whose rules the shipped table is made of. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Credential, Ruleset } from '../../lib/engine/types';
import { askFor } from './ask';
import { readLines } from './labelled-texts';

type Scanner = 'gitleaks' | 'secretlint';

interface Case {
  readonly text_b64: string;
  readonly binary: 0 | 1;
}

export interface CaseFigures {
  /** Whose cases, and whose prefixes. */
  readonly cases: Scanner;
  readonly prefixes: string;
  readonly secrets: number;
  readonly found: number;
  readonly others: number;
  readonly alarms: number;
}

/** With the whole table, and without the prefixes of this scanner alone: those cannot have been fitted to its cases. */
export function credentialFigures(ruleset: Ruleset): readonly CaseFigures[] {
  const known = sections();
  return (['secretlint', 'gitleaks'] as const).flatMap((cases) => {
    const other = cases === 'gitleaks' ? 'secretlint' : 'gitleaks';
    const ofOther = ['both', 'documentation', other].flatMap((part) => known.get(part) ?? []);
    return [
      { cases, prefixes: 'all', ...judge(cases, ruleset) },
      { cases, prefixes: `of ${other} and of makers`, ...judge(cases, withPrefixes(ruleset, ofOther)) },
    ];
  });
}

function judge(cases: Scanner, ruleset: Ruleset): Omit<CaseFigures, 'cases' | 'prefixes'> {
  const ask = askFor(['credential', 'private-key'], ruleset) ?? (() => []);
  const all = consistent(readLines<Case>(`tests/fixtures/credentials/${cases}.jsonl`));
  const count = (binary: 0 | 1) => {
    const own = all.filter((one) => one.binary === binary);
    const hits = own.filter(({ text_b64 }) => ask(Buffer.from(text_b64, 'base64').toString()).length > 0);
    return [own.length, hits.length] as const;
  };
  const [secrets, found] = count(1);
  const [others, alarms] = count(0);
  return { secrets, found, others, alarms };
}

/** Without texts that are a secret to one rule of the scanner and none to another. */
function consistent(all: readonly Case[]): readonly Case[] {
  const texts = [1, 0].map(
    (binary) => new Set(all.filter((one) => one.binary === binary).map((one) => one.text_b64)),
  );
  return all.filter(({ text_b64 }) => !texts.every((some) => some.has(text_b64)));
}

function withPrefixes(ruleset: Ruleset, credentials: readonly Credential[]): Ruleset {
  return { ...ruleset, tables: { ...ruleset.tables, credentials } };
}

/** The table says in comments which scanner knows a prefix: "# In both.", "# In gitleaks.", "# In secretlint.", "# In documentation." */
function sections(): ReadonlyMap<string, readonly Credential[]> {
  const parts = readFileSync('rules/tables/credentials.yaml', 'utf8')
    .split(/^# In (?=\w+\.$)/m)
    .slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('.');
      return [part.slice(0, end), parse(part.slice(end + 1)) as readonly Credential[]];
    }),
  );
}
