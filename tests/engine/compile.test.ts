import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import { compileWith } from '../../lib/engine/compile-with';
import { readPatternBlock } from '../../lib/engine/patterns/pattern-block';
import { rule, rulesetOf } from './ruleset-of';

describe('compile', () => {
  it.each([
    ['unknown-match', { shape: '[0-9]+' }],
    ['unknown-match', null],
    ['unknown-match', { any: [{ phrase: ['otp'] }, { shape: 'x' }] }],
    ['unknown-entity', { entity: 'iris-scan' }],
    ['unknown-entity', { all: [{ entity: 'iris-scan' }, { phrase: ['otp'] }] }],
    ['bad-within', { phrase: ['otp'], near: { words: ['gửi'], within: '2 pages' } }],
    ['bad-within', { all: [{ phrase: ['otp'] }, { phrase: ['gửi'] }], within: 'page' }],
    [
      'misplaced-draft',
      { any: [{ phrase: ['otp'], near: { words: ['gửi'], within: 'draft' } }, { phrase: ['x'] }] },
    ],
    [
      'misplaced-draft',
      { all: [{ all: [{ phrase: ['x'] }, { phrase: ['y'] }], within: 'draft' }, { phrase: ['z'] }] },
    ],
    ['empty-phrase', { phrase: ['…', '😀'] }],
    ['long-phrase', { phrase: ['nội bộ '.repeat(12)] }],
    ['pattern-unproven', { pattern: 'số \\d+' }],
    ['pattern-too-long', { pattern: 'a'.repeat(301), engine: 'native' }],
    ['no-linear-engine', { pattern: 'số \\d+', engine: 'linear' }],
  ])('leaves out and lists as %s a rule it cannot use', (reason, match) => {
    const compiled = compile(
      rulesetOf([rule('link.future', match), rule('link.known', { phrase: ['otp'] })]),
    );
    expect(new Set(compiled.skipped.map((skipped) => `${skipped.rule} ${skipped.reason}`))).toEqual(
      new Set([`link.future ${reason}`]),
    );
    expect(check('gửi otp', compiled).map((finding) => finding.rule)).toEqual(['link.known']);
  });

  it('leaves out and lists as no-detectors what asks for one where none are', () => {
    const rules = [rule('link.found', { entity: 'otp' }), rule('link.known', { phrase: ['otp'] })];
    const compiled = compileWith({ detectors: undefined, linear: undefined }, rulesetOf(rules));
    expect(compiled.skipped).toEqual([{ rule: 'link.found', reason: 'no-detectors' }]);
    expect(check('gửi otp 482913', compiled).map((finding) => finding.rule)).toEqual(['link.known']);
  });

  it('lists as duplicate-phrase what a list holds twice, and finds it once', () => {
    const compiled = compile(rulesetOf([rule('link.x', { phrase: ['otp', 'gửi', 'otp'] })]));
    expect(compiled.skipped).toEqual([{ rule: 'link.x', reason: 'duplicate-phrase' }]);
    expect(check('mã otp', compiled)).toHaveLength(1);
  });

  it('keeps a rule of which one phrase is empty, and lists that', () => {
    const compiled = compile(rulesetOf([rule('link.x', { phrase: ['…', 'otp'] }, { unless: ['!'] })]));
    expect(compiled.skipped).toEqual([
      { rule: 'link.x', reason: 'empty-phrase' },
      { rule: 'link.x', reason: 'empty-phrase' },
    ]);
    expect(check('otp', compiled)).toHaveLength(1);
  });
});

describe('what leads to a rule whose parts all have to stand', () => {
  const number = { pattern: '[0-9]{4}', engine: 'native' };
  const led = (match: object) => {
    const { mayMatch, needs } = compile(rulesetOf([rule('link.x', match)]));
    return { patterns: mayMatch(readPatternBlock('số 1234')), needs };
  };

  it.each([
    ['the phrases, and no pattern is looked for without them', { all: [number, { phrase: ['mã'] }] }],
    ['the phrases, and no detector', { all: [{ entity: 'phone' }, { phrase: ['mã'] }] }],
    [
      'the part without a detector, however it is put together',
      {
        all: [
          { any: [{ phrase: ['mã'] }, { entity: 'phone' }] },
          { any: [{ phrase: ['số'] }, { all: [number, { phrase: ['pin'] }] }] },
        ],
      },
    ],
  ])('are %s', (_, match) => {
    expect(led(match)).toEqual({ patterns: [], needs: 0 });
  });

  it('is the pattern where no part is of phrases alone', () => {
    const match = { all: [{ any: [number, { phrase: ['mã'] }] }, { entity: 'phone' }] };
    expect(led({ all: [number, { any: [number, { entity: 'phone' }] }] }).patterns).toEqual([0]);
    expect(led(match).patterns.length + led(match).needs).toBeGreaterThan(0);
  });

  it('is each part that may stand in another block than the rest', () => {
    const match = { all: [{ phrase: ['mã'] }, number], within: 'draft' };
    expect(led(match).patterns).toEqual([0]);
    const compiled = compile(rulesetOf([rule('link.x', match)]));
    expect(check('số 1234\n\nmã', compiled).map((finding) => finding.rule)).toEqual(['link.x']);
  });
});
