import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsOf } from '../../cli/patterns/needs';
import { readPattern } from '../../cli/patterns/read-pattern';
import { compilePattern } from '../../lib/engine/patterns/compile-pattern';
import { readPatternBlock } from '../../lib/engine/patterns/pattern-block';
import type { PatternMatch } from '../../lib/engine/types';
import { linearEngine } from '../../lib/parts/linear-engine';

describe('what a pattern needs', () => {
  const ways: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['phòng \\d{3}', ['phòng 000']],
    ['\\d{1,3}(?:,\\d{1,2})? ?%', ['0%', '0 %']],
    ['(?:tăng|giảm) \\d', ['tăng 0', 'giảm 0']],
    ['(?:tăng|x) .*', undefined],
    ['[a-z]{2}', undefined],
    ['#\\p{L}+', ['#']],
    ['(?:mật khẩu|mật)', ['mật']],
    ['gửi( ngay)? .* trước', [' trước']],
  ];

  it.each(ways)('is in every match of %s', (pattern, needs) => {
    const reading = readPattern({ pattern });
    expect(reading.ok && needsOf(reading.parts)).toEqual(needs);
  });

  const { pattern: anyPattern } = fc.letrec<{ pattern: string; part: string; one: string }>((tie) => ({
    one: fc.constantFrom(
      'a',
      'b',
      'aB',
      '1',
      '0',
      ' ',
      '-',
      '\\d',
      '\\s',
      '.',
      '[ab]',
      '[^a]',
      '[1-9-]',
      'ế',
      '^',
      '$',
    ),
    part: fc.oneof(
      { depthSize: 'small' },
      tie('one'),
      tie('pattern').map((inner) => `(?:${inner})`),
      fc
        .tuple(tie('one'), fc.constantFrom('?', '+', '*', '{2}', '{1,3}', '+?', '{0,2}'))
        .map((two) => two.join('')),
      fc
        .tuple(tie('pattern'), fc.constantFrom('?', '+', '*', '{2}', '{1,3}'))
        .map(([inner, turns]) => `(${inner})${turns}`),
    ),
    pattern: fc
      .array(fc.array(tie('part'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 })
      .map((alternatives) => alternatives.map((parts) => parts.join('')).join('|')),
  }));
  const anyText = fc
    .array(fc.constantFrom('a', 'b', 'ab', 'A', '1', '0', '29', ' ', '-', 'ế', 'Ế', '\n'), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('loses no match of any pattern in any text, and both engines find the same', () => {
    let taken = 0;
    fc.assert(
      fc.property(anyPattern, fc.array(anyText, { minLength: 4, maxLength: 8 }), (pattern, all) => {
        const reading = readPattern({ pattern });
        if (!reading.ok) return;
        taken++;
        const needs = needsOf(reading.parts);
        const matches: readonly PatternMatch[] = [
          { pattern, engine: 'native' },
          { pattern, engine: 'linear' },
          { pattern, engine: 'native', ...(needs && { needs }) },
        ];
        for (const text of all) {
          const block = readPatternBlock(text);
          const found = matches.map((match) => {
            const compiled = compilePattern(match, linearEngine);
            return 'find' in compiled ? compiled.find(block) : compiled.skip;
          });
          expect(found).toEqual([found[0], found[0], found[0]]);
        }
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(500);
  });
});
