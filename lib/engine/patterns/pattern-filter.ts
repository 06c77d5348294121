import { once } from '../once';
import type { ReadyPattern } from './compile-pattern';
import { type Grams, hasAll, type Marks } from './grams';
import type { PatternBlock } from './pattern-block';

/** Texts that patterns need and that begin with the same mark: without it, one look tells that none is there. */
type Needs = { readonly pattern: number; readonly rest: Marks }[];

/** Which of the patterns with these numbers may match in a block, in their order: all of them in one loop. */
export function createPatternFilter(
  patterns: readonly Pick<ReadyPattern, 'needed'>[],
  numbers: ReadonlySet<number>,
): (block: PatternBlock) => readonly number[] {
  const all = once(() => needsOf(patterns, numbers));
  return ({ grams }) => passed(grams, all());
}

function needsOf(patterns: readonly Pick<ReadyPattern, 'needed'>[], numbers: ReadonlySet<number>) {
  const byFirst = new Map<number, Needs>();
  for (const pattern of numbers) {
    for (const [first = 0, ...rest] of patterns[pattern]?.needed() ?? []) {
      const known = byFirst.get(first);
      if (known) known.push({ pattern, rest });
      else byFirst.set(first, [{ pattern, rest }]);
    }
  }
  return { firsts: Int32Array.from(byFirst.keys()), needs: [...byFirst.values()] };
}

const none: readonly number[] = [];

function passed(grams: Grams, { firsts, needs }: ReturnType<typeof needsOf>): readonly number[] {
  const { stamps, stamp } = grams;
  let found: number[] | undefined;
  for (let at = 0; at < firsts.length; at++) {
    if (stamps[firsts[at] as number] !== stamp) continue;
    for (const { pattern, rest } of needs[at] as Needs) {
      if (found?.includes(pattern) || !hasAll(grams, rest)) continue;
      found ??= [];
      found.push(pattern);
    }
  }
  if (!found) return none;
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}
