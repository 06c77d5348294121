import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
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
    ['empty-phrase', { phrase: ['…', '😀'] }],
  ])('leaves out and lists as %s a rule it cannot use', (reason, match) => {
    const compiled = compile(
      rulesetOf([rule('link.future', match), rule('link.known', { phrase: ['otp'] })]),
    );
    expect(new Set(compiled.skipped.map((skipped) => `${skipped.rule} ${skipped.reason}`))).toEqual(
      new Set([`link.future ${reason}`]),
    );
    expect(check('gửi otp', compiled).map((finding) => finding.rule)).toEqual(['link.known']);
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
