import { describe, expect, it } from 'vitest';
import { readLines } from '../../bench/figures/labelled-texts';
import { load } from '../../cli/load';
import { texts } from '../../cli/texts';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import type { Severity } from '../../lib/engine/types';

const compiled = compile(load('rules', texts.en).ruleset);

interface Draft {
  readonly text: string;
}

/** What is found in each draft of a set, for the eyes of whoever mends a rule. */
function foundIn(set: string, severities: readonly Severity[]): readonly string[] {
  return readLines<Draft>(`tests/fixtures/${set}/${set}.jsonl`).flatMap(({ text }) => {
    const found = check(text, compiled).filter(({ severity }) => severities.includes(severity));
    const [first] = found;
    return first ? [`${first.rule} “${text.slice(first.start, first.end)}” in: ${text}`] : [];
  });
}

const size = (set: string): number => readLines<Draft>(`tests/fixtures/${set}/${set}.jsonl`).length;

describe('an opinion, however sharp,', () => {
  it('has no finding of any severity', () => {
    expect(size('opinions')).toBeGreaterThanOrEqual(200);
    expect(foundIn('opinions', ['info', 'caution', 'serious'])).toEqual([]);
  });
});

describe("what is one's own", () => {
  it('is never serious', () => {
    expect(foundIn('own', ['serious'])).toEqual([]);
  });

  it('seldom gets a reminder', () => {
    expect(size('own')).toBeGreaterThanOrEqual(100);
    const found = foundIn('own', ['caution', 'serious']);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(size('own') * 0.05);
  });
});
