import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../../lib/engine/patterns/budget';
import { compilePattern, type FindPattern } from '../../lib/engine/patterns/compile-pattern';
import { readPatternBlock } from '../../lib/engine/patterns/pattern-block';
import { createPatternFilter } from '../../lib/engine/patterns/pattern-filter';
import type { PatternMatch, Span } from '../../lib/engine/types';
import { linearEngine } from '../../lib/parts/linear-engine';
import { samplePatterns } from '../fixtures/patterns/sample-patterns';

const engines = ['native', 'linear'] as const;
const samples = samplePatterns();

function finderOf(match: PatternMatch): FindPattern {
  const compiled = compilePattern(match, linearEngine);
  if ('skip' in compiled) throw new Error(compiled.skip);
  return compiled.find;
}

function search(match: PatternMatch, text: string): readonly Span[] {
  const found = finderOf(match)(readPatternBlock(text));
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** What a pattern finds in a text on both engines, which have to agree. */
function quotes(pattern: string, text: string, more: Partial<PatternMatch> = {}): readonly string[] {
  const [native, linear] = engines.map((engine) => search({ ...more, pattern, engine }, text));
  expect(linear).toEqual(native);
  return (native ?? []).map(({ start, end }) => text.slice(start, end));
}

/** Drafts made of what the fifty patterns look for, whole and in pieces, in any case and composed or not. */
const pieces = [...new Set(samples.flatMap(({ hit, miss }) => `${hit} ${miss}`.split(/(?<=[ /.:-])/)))];
const drafts = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 2, arbitrary: fc.constantFrom(...samples.map(({ hit }) => hit)) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('İ', '\u00A0', '\u2028', '\r', 'ς', '👉', '\u0301', '12', '00'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 24 },
  )
  .chain((parts) =>
    fc.constantFrom(
      parts.join(''),
      parts.join('').toUpperCase(),
      parts.join('').normalize('NFD'),
      parts.join('').toLowerCase(),
    ),
  );

describe('the fifty sample patterns', () => {
  it.each(samples)('$name finds its text and leaves its near miss alone, on both engines', (sample) => {
    for (const engine of engines) {
      expect(search({ ...sample.match, engine }, sample.hit)).toHaveLength(1);
      expect(search({ ...sample.match, engine }, sample.miss)).toEqual([]);
    }
  });

  it('are for the browser where that was proven, and some are not', () => {
    const native = samples.filter(({ match }) => match.engine === 'native');
    expect(native.length).toBeGreaterThan(40);
    expect(samples.length - native.length).toBeGreaterThan(3);
  });

  it('find the same places on both engines in any text', () => {
    const finders = samples.map(({ match }) => engines.map((engine) => finderOf({ ...match, engine })));
    fc.assert(
      fc.property(drafts, (draft) => {
        const block = readPatternBlock(draft);
        for (const [native, linear] of finders) expect(linear?.(block)).toEqual(native?.(block));
      }),
      { numRuns: 150 },
    );
  });

  it('lose nothing by what they need', () => {
    const finders = samples.map(({ match: { needs: _, ...match } }, index) => ({
      all: finderOf({ ...match, engine: 'native' }),
      some: finderOf({ ...match, ...samples[index]?.match, engine: 'native' }),
    }));
    fc.assert(
      fc.property(drafts, (draft) => {
        const block = readPatternBlock(draft);
        for (const { all, some } of finders) expect(some(block)).toEqual(all(block));
      }),
      { numRuns: 1000 },
    );
  });

  it('find the same words in a draft whose marks stand apart', () => {
    const finders = samples.map(({ match }) => finderOf({ ...match, engine: 'native' }));
    const words = (draft: string) =>
      finders.map((find) => {
        const found = find(readPatternBlock(draft));
        return typeof found === 'string'
          ? found
          : found.map(({ start, end }) => draft.slice(start, end).normalize());
      });
    fc.assert(
      fc.property(drafts, (draft) => {
        const composed = draft.normalize('NFC');
        expect(words(composed.normalize('NFD'))).toEqual(words(composed));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a pattern', () => {
  it('takes letters in any case, and as written where it says so', () => {
    expect(quotes('Hỏa TỐC', 'dấu HỎA tốc, dấu hỏa tốc')).toEqual(['HỎA tốc', 'hỏa tốc']);
    expect(quotes('[A-ZĐ]{2}\\d', 'đb1 ĐB2')).toEqual(['đb1', 'ĐB2']);
    expect(quotes('HỎA TỐC', 'dấu HỎA TỐC, dấu hỏa tốc', { case: 'exact' })).toEqual(['HỎA TỐC']);
  });

  it('keeps its classes when its letters are taken in lower case', () => {
    expect(quotes('\\S\\D\\P{N}', '1 AB c')).toEqual(['1 A', 'B c']);
    expect(quotes('\\p{Lu}+', 'aBCd', { case: 'exact' })).toEqual(['BC']);
  });

  it('is found at its place behind letters that change their length with their case', () => {
    expect(quotes('mã \\d', 'İİİ MÃ 7')).toEqual(['MÃ 7']);
    expect(quotes('οδος', 'ΟΔΟΣ ΟΔΟΣΑ')).toEqual(['ΟΔΟΣ', 'ΟΔΟΣ']);
  });

  it('covers whole letters of a draft whose marks stand apart, those beyond its own too', () => {
    const draft = 'Gửi mật khẩu, kh\u1EA9\u0323u'.normalize('NFD');
    expect(quotes('mật', draft)).toEqual(['mật'.normalize('NFD')]);
    expect(quotes('kh.', 'khx\u0323\u0302u')).toEqual(['khx\u0323\u0302']);
    expect(quotes('kh.', 'khx\u0302\u0323u')).toEqual(['khx\u0302\u0323']);
    expect(quotes('한', '\u1112\u1161\u11AB국')).toEqual(['\u1112\u1161\u11AB']);
  });

  it('means the same spaces and line ends on both engines', () => {
    expect(quotes('a\\sb', 'a\u00A0b a\u2003b a\u3000b a\u200Bb a\vb')).toHaveLength(4);
    expect(quotes('a[\\s.]b', 'a\u00A0b a.b axb')).toHaveLength(2);
    expect(quotes('a[^\\S]b', 'a\u202Fb axb')).toHaveLength(1);
    expect(quotes('a.b', 'a\u2028b a\rb a\u0085b')).toEqual(['a\u0085b']);
    expect(quotes('[[.]+', 'a[.[b')).toEqual(['[.[']);
  });

  it('gives no empty place and at most a hundred', () => {
    expect(quotes('x*', 'a👍xx👍')).toEqual(['xx']);
    expect(quotes('x', 'x'.repeat(300))).toHaveLength(100);
  });
});

describe('a pattern that cannot be run', () => {
  const skipped = (match: PatternMatch, linear = true) =>
    compilePattern(match, linear ? linearEngine : undefined);

  it('is skipped by name: without a verdict, too long, or without the engine it needs', () => {
    expect(skipped({ pattern: '(a+)+$' })).toEqual({ skip: 'pattern-unproven' });
    expect(skipped({ pattern: 'a'.repeat(301), engine: 'native' })).toEqual({ skip: 'pattern-too-long' });
    expect(skipped({ pattern: 'a', engine: 'linear' }, false)).toEqual({ skip: 'no-linear-engine' });
    expect(skipped({ pattern: 'a', engine: 'native' }, false)).toHaveProperty('find');
  });

  it.each([
    ['(', 'native'],
    ['[z-a]', 'native'],
    ['(?<=a)b', 'linear'],
    ['(a)\\1', 'linear'],
  ] as const)('says so when it is searched for: %s', (pattern, engine) => {
    expect(finderOf({ pattern, engine })(readPatternBlock('ab'))).toBe('pattern-unsupported');
  });

  it('ends in time on the linear engine whatever it is', () => {
    const text = `${'a'.repeat(600)}${','.repeat(400)}!`;
    for (const pattern of ['(a+)+$', '^([a-z]+\\s?)+$', '(.*),(.*),(.*),(.*);', '(?:a?){30}a{30};']) {
      expect(search({ pattern, engine: 'linear' }, text)).toEqual([]);
    }
  });
});

describe('the patterns of a ruleset', () => {
  const ready = samples.flatMap(({ match }) => {
    const compiled = compilePattern(match, linearEngine);
    return 'find' in compiled ? [compiled] : [];
  });
  const mayMatch = createPatternFilter(ready, new Set(ready.keys()));

  it('are told apart in one look at a block as each of them would', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const block = readPatternBlock(draft);
        const alone = ready.flatMap(({ mayHold }, number) => (mayHold(block) ? [number] : []));
        expect(mayMatch(block)).toEqual(alone);
      }),
    );
  });

  it('are few in a block that holds nothing of theirs, and one without needs is always among them', () => {
    const block = () => readPatternBlock('Chào cả nhà, hôm nay trời đẹp quá, mọi người đi chơi vui nha.');
    expect(mayMatch(block())).toEqual([]);
    const free = compilePattern({ pattern: 'x', engine: 'native' }, undefined);
    const last = ready.length;
    expect('find' in free && createPatternFilter([...ready, free], new Set([last]))(block())).toEqual([last]);
  });
});

describe('the time for patterns', () => {
  it('is used up for good once it is over', () => {
    let time = 0;
    const budget = createBudget(() => time, 10);
    time = 10;
    expect(budget.isOver()).toBe(false);
    time = 11;
    expect(budget.isOver()).toBe(true);
    time = 0;
    expect(budget.isOver()).toBe(true);
  });

  it('stops what would have to be searched, and not what a block cannot hold', () => {
    const find = finderOf({ pattern: 'mã \\d', engine: 'native', needs: ['mã 0'] });
    const spent = { isOver: () => true };
    expect(find(readPatternBlock('mã 7'), spent)).toBe('out-of-time');
    expect(find(readPatternBlock('mã số'), spent)).toEqual([]);
    expect(find(readPatternBlock('mã 7'))).toEqual([{ start: 0, end: 4 }]);
  });
});
