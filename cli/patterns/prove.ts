/** Gives the patterns of rules their engine and what they need, or says which ones may not be used and why. */
import type { Match, PatternMatch, Rule } from '../../lib/engine/types';
import { needsOf } from './needs';
import { type PatternFault, readPattern } from './read-pattern';
import { hasFewWays } from './shape';
import { keyOf, type Verdicts } from './verdicts';

export type PatternRefusal = PatternFault | 'set-by-build' | 'no-verdict' | 'exponential';

export interface RefusedPattern {
  readonly rule: string;
  /** Where in the rule, as keys and indexes. */
  readonly path: readonly (string | number)[];
  readonly reason: PatternRefusal;
  /** The part that is wrong, where one can be named. */
  readonly detail: string;
}

type Path = RefusedPattern['path'];
type Refuse = (path: Path, reason: PatternRefusal, detail?: string) => undefined;

/** A refused pattern stays without an engine, so that nothing runs it. */
export function provePatterns(
  rules: readonly Rule[],
  verdicts: Verdicts,
): { readonly rules: readonly Rule[]; readonly refused: readonly RefusedPattern[] } {
  const refused: RefusedPattern[] = [];
  const proven = rules.map((rule) => {
    const refuse: Refuse = (path, reason, detail = '') =>
      void refused.push({ rule: rule.id, path, reason, detail });
    return { ...rule, match: proveMatch(rule.match, ['match'], verdicts, refuse) };
  });
  return { rules: proven, refused };
}

function proveMatch(match: Match, path: Path, verdicts: Verdicts, refuse: Refuse): Match {
  const parts = (list: readonly Match[], key: string): readonly Match[] =>
    list.map((part, index) => proveMatch(part, [...path, key, index], verdicts, refuse));
  if ('any' in match) return { ...match, any: parts(match.any, 'any') };
  if ('all' in match) return { ...match, all: parts(match.all, 'all') };
  if (!('pattern' in match)) return match;
  return provePattern(match, verdicts, (at, reason, detail) => refuse([...path, ...at], reason, detail));
}

function provePattern(written: PatternMatch, verdicts: Verdicts, refuse: Refuse): PatternMatch {
  const { engine, needs: _, ...match } = written;
  if (engine ?? written.needs) refuse([engine ? 'engine' : 'needs'], 'set-by-build');
  const reading = readPattern(match);
  if (!reading.ok) {
    refuse(['pattern'], reading.fault, reading.detail);
    return match;
  }
  const verdict = verdicts.get(keyOf(match))?.verdict;
  if (verdict === undefined || verdict === 'exponential') {
    refuse(['pattern'], verdict ?? 'no-verdict');
    return match;
  }
  const needs = needsOf(reading.parts);
  const isProven = verdict === 'safe' && hasFewWays(reading.parts);
  return { ...match, engine: isProven ? 'native' : 'linear', ...(needs && { needs }) };
}
