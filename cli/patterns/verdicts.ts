/** What recheck said of each pattern, kept beside the rules, since it takes seconds for some. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import * as z from 'zod';

export const verdictFile = 'pattern-verdicts.yaml';

/** A pattern as its author wrote it, and how its letters are compared. */
export interface Written {
  readonly pattern: string;
  readonly case?: 'exact' | undefined;
}

/** How the time of a backtracking engine grows with the text; `undecided`: neither proven nor refuted in time. */
export type Verdict = z.infer<typeof verdict>;

export interface Judged extends Written {
  readonly verdict: Verdict;
}

export type Verdicts = ReadonlyMap<string, Judged>;

const verdict = z.enum(['safe', 'polynomial', 'undecided', 'exponential']);
const judged = z.strictObject({ pattern: z.string(), case: z.literal('exact').optional(), verdict });
/** `recheck` is the version of the judge. */
const file = z.strictObject({ recheck: z.string(), patterns: z.array(judged) });

const header =
  '# What recheck said of each pattern. Written by `npm run doclai -- rules patterns`, never by hand.\n';

/** By `keyOf`. A file of another version of the judge is as good as none, where that is asked for. */
export function readVerdicts(folder: string, recheck?: string): Verdicts {
  const path = join(folder, verdictFile);
  const read = existsSync(path) ? file.safeParse(parse(readFileSync(path, 'utf8'))) : undefined;
  if (!read?.success || (recheck !== undefined && read.data.recheck !== recheck)) return new Map();
  return new Map(read.data.patterns.map((one) => [keyOf(one), one]));
}

export function writeVerdicts(folder: string, recheck: string, verdicts: Verdicts): void {
  const patterns = [...verdicts.keys()].sort().map((key) => verdicts.get(key));
  writeFileSync(
    join(folder, verdictFile),
    header + stringify({ recheck, patterns }, { lineWidth: 0, keepUndefined: false }),
  );
}

/** Two rules with the same key are judged once. */
export function keyOf({ pattern, case: letters }: Written): string {
  return JSON.stringify([pattern, letters]);
}
