/** What a release says, before anybody signs it: the ruleset with samples that prove it runs. */
import { check } from '../lib/engine/check';
import { compile } from '../lib/engine/compile';
import type { Ruleset, Wording } from '../lib/engine/types';
import { linearEngine } from '../lib/parts/linear-engine';
import { engineVersion } from '../lib/ruleset/limits';
import type { Release, Sample } from '../lib/ruleset/release';
import type { Examples } from './load';
import { readExample } from './read-example';

export interface ReleaseFacts {
  readonly layer: string;
  readonly sequence?: number | undefined;
  readonly issuedAt?: string | undefined;
  readonly notes: Wording;
  /** More than three rules in ten go away, and that is meant. */
  readonly allowShrink?: boolean | undefined;
}

/** The body as the bytes that are signed: the same for the same folder, wherever and whenever it is made. */
export function printReleaseBody(body: Release): string {
  return JSON.stringify(sorted(body));
}

/** Without a time of its own a release is of the day on which its citations were looked through. */
export function releaseBody(
  { ruleset, examples, retired, among }: Released,
  { layer, sequence, issuedAt, notes, allowShrink = false }: ReleaseFacts,
): Release {
  return {
    type: 'release',
    spec: 1,
    layer,
    sequence: sequence ?? sequenceOf(ruleset.version),
    issuedAt: issuedAt ?? `${ruleset.date}T00:00:00Z`,
    engine: { min: engineVersion, max: engineVersion },
    ruleset,
    samples: samplesOf(ruleset, examples, among),
    retired: [...retired].sort(),
    notes,
    allowShrink,
  };
}

interface Released {
  readonly ruleset: Ruleset;
  readonly examples: ReadonlyMap<string, Examples>;
  readonly retired: readonly string[];
  /** What the ruleset is part of in a browser; absent: it is whole. */
  readonly among?: Ruleset;
}

/** "2026.11.1" is 2432301: later versions are higher, nobody has to count, and a year is no long jump. */
function sequenceOf(version: string): number {
  const [year = 0, month = 0, count = 0] = version.split('.').map(Number);
  return (year * 12 + month) * 100 + count;
}

/** The first examples that hold in the whole ruleset: where two rules see the same words, one of them speaks. */
export function samplesOf(
  ruleset: Ruleset,
  examples: Released['examples'],
  among: Ruleset = ruleset,
): readonly Sample[] {
  const compiled = compile(among, { linear: linearEngine });
  const raises = (draft: string, rule: string): boolean =>
    check(draft, compiled).some((finding) => finding.rule === rule);
  return ruleset.rules.flatMap(({ id }): readonly Sample[] => {
    const { flag = [], pass = [] } = examples.get(id) ?? {};
    const raising = flag.map((written) => readExample(written).draft).find((draft) => raises(draft, id));
    const silent = pass.find((draft) => !raises(draft, id));
    return raising && silent ? [{ rule: id, flag: raising, pass: silent }] : [];
  });
}

/** Keys by the alphabet, so that the order in which a file is written does not show. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
