/** A `pattern` of a rule made ready: data that the browser runs where it was proven safe, else the linear engine. */
import { once } from '../once';
import type { PatternMatch, Span } from '../types';
import type { Budget } from './budget';
import { hasAll, type Marks, marksOf, marksOfAny } from './grams';
import type { LinearEngine } from './linear-engine';
import { lowerPattern } from './lower';
import { asTyped, lowerOf, type PatternBlock } from './pattern-block';

/** Why a pattern is left out when a ruleset is compiled. */
export type PatternSkip =
  /** No verdict came with it. */
  | 'pattern-unproven'
  | 'pattern-too-long'
  /** It is for the linear engine, and there is none here. */
  | 'no-linear-engine';

/** Why a pattern was not looked for in a block: the engine does not take it, or the time was used up. */
export type NotSearched = 'pattern-unsupported' | 'out-of-time';

/**
 * The places of a block in their order, at most a hundred, in units of the block as typed. A block that holds
 * nothing of what the pattern needs costs a few looks and does not look at the clock.
 */
export type FindPattern = (block: PatternBlock, budget?: Budget) => readonly Span[] | NotSearched;

export interface ReadyPattern {
  /** Marks of texts of which a block holds one where there is a match. */
  readonly needed: () => readonly Marks[];
  /** Cheap; without it there is no match in the block. */
  readonly mayHold: (block: PatternBlock) => boolean;
  readonly find: FindPattern;
}

export type CompiledPattern = ReadyPattern | { readonly skip: PatternSkip };

type Run = (text: string) => Iterable<Span>;

export const longestPattern = 300;
const mostPlaces = 100;
const none: readonly Span[] = [];

/** Cheap: the regular expression is made at the first block that may hold a match. */
export function compilePattern(match: PatternMatch, linear: LinearEngine | undefined): CompiledPattern {
  const { pattern, engine } = match;
  if (engine !== 'native' && engine !== 'linear') return { skip: 'pattern-unproven' };
  if (pattern.length > longestPattern) return { skip: 'pattern-too-long' };
  const compile = engine === 'native' ? compileNative : linear?.compile;
  return compile ? createPattern(match, compile) : { skip: 'no-linear-engine' };
}

function createPattern(
  { pattern, case: letters, needs }: PatternMatch,
  compile: LinearEngine['compile'],
): ReadyPattern {
  const isExact = letters === 'exact';
  const needed = once(() => needs?.map(marksOf) ?? [marksOfAny]);
  const run = once(() => attempt(() => compile(isExact ? pattern : lowerPattern(pattern))));
  const mayHold = ({ grams }: PatternBlock): boolean => needed().some((marks) => hasAll(grams, marks));
  return {
    needed,
    mayHold,
    find(block, budget) {
      if (!mayHold(block)) return none;
      if (budget?.isOver()) return 'out-of-time';
      const search = run();
      return search
        ? places(search(isExact ? block.composed : lowerOf(block)), block)
        : 'pattern-unsupported';
    },
  };
}

function attempt(make: () => Run): Run | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function places(hits: Iterable<Span>, block: PatternBlock): readonly Span[] {
  const found: Span[] = [];
  for (const hit of hits) {
    if (hit.end > hit.start) found.push(asTyped(block, hit));
    if (found.length === mostPlaces) break;
  }
  return found;
}

/** Without the flag `i`, which is six times slower on Vietnamese in V8: the text is in lower case already. */
function compileNative(pattern: string): Run {
  const regexp = new RegExp(pattern, 'gu');
  return (text) => {
    const found: Span[] = [];
    regexp.lastIndex = 0;
    for (let hit = regexp.exec(text); hit; hit = regexp.exec(text)) {
      const start = hit.index;
      const end = start + hit[0].length;
      found.push({ start, end });
      if (end === start) regexp.lastIndex += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
    }
    return found;
  };
}
