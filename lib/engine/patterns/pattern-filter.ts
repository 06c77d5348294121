import { once } from '../once';
import type { ReadyPattern } from './compile-pattern';
import { type Grams, hasAll, type Marks } from './grams';
import type { PatternBlock } from './pattern-block';

/** One text that a pattern needs: a look at its first mark is mostly enough to see that it is not there. */
interface Need {
  readonly pattern: number;
  readonly rest: Marks;
}

/** Which of the patterns with these numbers may match in a block, in their order: all of them in one loop. */
export function createPatternFilter(
  patterns: readonly Pick<ReadyPattern, 'needed'>[],
  numbers: ReadonlySet<number>,
): (block: PatternBlock) => readonly number[] {
  const all = once(() => needsOf(patterns, numbers));
  return ({ grams }) => passed(grams, all());
}

function needsOf(patterns: readonly Pick<ReadyPattern, 'needed'>[], numbers: ReadonlySet<number>) {
  const marks = patterns.flatMap(({ needed }, pattern) =>
    numbers.has(pattern) ? needed().map((one) => ({ pattern, one })) : [],
  );
  const firsts = Int32Array.from(marks, ({ one }) => one[0] as number);
  const needs: readonly Need[] = marks.map(({ pattern, one }) => ({ pattern, rest: one.slice(1) }));
  return { firsts, needs };
}

const none: readonly number[] = [];

function passed(grams: Grams, { firsts, needs }: ReturnType<typeof needsOf>): readonly number[] {
  const { stamps, stamp } = grams;
  let found = none;
  let last = -1;
  for (let at = 0; at < firsts.length; at++) {
    if (stamps[firsts[at] as number] !== stamp) continue;
    const { pattern, rest } = needs[at] as Need;
    if (pattern === last || !hasAll(grams, rest)) continue;
    found = [...found, pattern];
    last = pattern;
  }
  return found;
}
