/** What a release says, before anybody signs it: the ruleset with samples that prove it runs. */
import type { Ruleset, Wording } from '../lib/engine/types';
import type { Examples } from './load';
import { readExample } from './read-example';

/** One draft in which the rule has to be found and one in which it must not, tried before the release is used. */
export interface Sample {
  readonly rule: string;
  readonly flag: string;
  readonly pass: string;
}

export interface ReleaseBody {
  readonly type: 'release';
  readonly spec: 1;
  /** "base", or "org.<name>" of an organisation. */
  readonly layer: string;
  /** Rises with each release of the layer. */
  readonly sequence: number;
  readonly version: string;
  /** ISO time. */
  readonly issuedAt: string;
  readonly ruleset: Ruleset;
  readonly samples: readonly Sample[];
  /** Ids that no later release may use again. */
  readonly retired: readonly string[];
  readonly notes: Wording;
}

export interface ReleaseFacts {
  readonly layer: string;
  readonly sequence?: number | undefined;
  readonly issuedAt?: string | undefined;
  readonly notes: Wording;
}

/** The body as the bytes that are signed: the same for the same folder, wherever and whenever it is made. */
export function printReleaseBody(body: ReleaseBody): string {
  return `${JSON.stringify(sorted(body))}\n`;
}

/** Without a time of its own a release is of the day on which its citations were looked through. */
export function releaseBody(
  { ruleset, examples, retired }: Released,
  { layer, sequence, issuedAt, notes }: ReleaseFacts,
): ReleaseBody {
  return {
    type: 'release',
    spec: 1,
    layer,
    sequence: sequence ?? sequenceOf(ruleset.version),
    version: ruleset.version,
    issuedAt: issuedAt ?? `${ruleset.date}T00:00:00Z`,
    ruleset,
    samples: ruleset.rules.flatMap(({ id }) => sampleOf(id, examples.get(id))),
    retired: [...retired].sort(),
    notes,
  };
}

interface Released {
  readonly ruleset: Ruleset;
  readonly examples: ReadonlyMap<string, Examples>;
  readonly retired: readonly string[];
}

/** "2026.11.1" is 202611001: later versions are higher, and nobody has to count. */
function sequenceOf(version: string): number {
  const [year = 0, month = 0, count = 0] = version.split('.').map(Number);
  return (year * 100 + month) * 1000 + count;
}

function sampleOf(rule: string, examples: Examples | undefined): readonly Sample[] {
  const [flag] = examples?.flag ?? [];
  const [pass] = examples?.pass ?? [];
  return flag && pass ? [{ rule, flag: readExample(flag).draft, pass }] : [];
}

/** Keys by the alphabet, so that the order in which a file is written does not show. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
