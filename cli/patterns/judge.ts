/** Asks recheck, which needs milliseconds for most patterns and seconds for some. */
import { readFileSync } from 'node:fs';
import type { AST } from '@eslint-community/regexpp';
import { hasFewWays } from './shape';
import type { Verdict } from './verdicts';

const timeoutMs = 10_000;

/** As pinned; it goes into the file of verdicts. */
export function judgeVersion(): string {
  const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return own.devDependencies.recheck;
}

/**
 * The proof comes from automata. Only where there is none are attacks tried, which prove nothing when they fail.
 * The pure engine of recheck: the others are programs of their own, and their timeouts differ.
 */
export async function judge(source: string, parts: AST.Pattern): Promise<Verdict> {
  process.env.RECHECK_BACKEND = 'pure';
  const { check } = await import('recheck');
  const proof = await check(source, 'u', { checker: 'automaton', timeout: timeoutMs });
  if (proof.status === 'safe' && hasFewWays(parts)) return 'safe';
  if (proof.status === 'vulnerable') return proof.complexity.type;
  const attack = await check(source, 'u', { checker: 'auto', timeout: timeoutMs });
  return attack.status === 'vulnerable' ? attack.complexity.type : 'undecided';
}
