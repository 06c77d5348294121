import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import { detectorNames } from '../../lib/engine/detectors/index';
import { canon } from '../../lib/engine/text/canon';
import type { Category, Finding, Rule } from '../../lib/engine/types';
import { rule, rulesetOf } from './ruleset-of';

const listed = ['lưu hành nội bộ', 'hoà bình', 'kỷ luật', 'đơn vị', 'mật', 'otp', 'quý vị', 'nội bộ'];
const rules: readonly Rule[] = [
  rule('internal.list', { phrase: listed }),
  rule('internal.short', { phrase: ['nội bộ', 'đơn vị'] }, { severity: 'serious' }),
  rule('internal.near', { phrase: ['mật'], near: { words: ['đơn vị'], within: '3 words' } }),
  rule('secrecy.all', { all: [{ phrase: ['mật'] }, { phrase: ['nội bộ'] }] }, { unless: ['hoà bình'] }),
  rule('works.any', { any: [{ phrase: ['kỷ luật'] }, { entity: 'otp' }] }),
  ...detectorNames.map((entity) => rule(`link.${entity}`, { entity })),
];
const compiled = compile(rulesetOf(rules, ['lưu hành nội bộ', 'đơn vị']));

const pieces = [
  ...listed,
  ...[
    'hòa bình',
    'kỉ luật',
    'MẬT',
    'công văn',
    'CCCD',
    'anh',
    'số',
    'là',
    'mật khẩu',
    'sinh ngày',
    'và',
    'luu hanh noi bo',
  ],
  ...[
    '079099123456',
    '0912 345 678',
    '12/3/1980',
    'bit.ly/abc',
    'a@b.vn',
    '05/QĐ-UBND',
    '482913',
    'Abc@1234',
    'TP.',
  ],
];
const drafts = fc
  .array(
    fc.tuple(
      fc.constantFrom(...pieces),
      fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', ': ', '-', '\u200B '),
    ),
  )
  .map((parts) => parts.flat().join(''));
const units = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0xd800, 0xdc00, 0x20, 0x2e, 0x40, 0x61, 0x31, 0x301),
    ),
  )
  .map((codes) => String.fromCharCode(...codes));

function spell(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .split(/[\s_-]+/)
    .map(canon)
    .join(' ');
}

describe('whatever the draft, check', () => {
  it('answers spans that lie in the draft, in order, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          units,
          drafts,
          fc.tuple(units, drafts, units).map((all) => all.join('')),
        ),
        (draft) => {
          const findings = check(draft, compiled);
          for (const { start, end, parts = [] } of findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(draft.length);
            expect(parts.every((part) => part.start >= start && part.end <= end)).toBe(true);
          }
          expect(findings.map(({ start }) => start)).toEqual(
            findings.map(({ start }) => start).sort((a, b) => a - b),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('underlines exactly the words of the phrase', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const { start, end, phrase } of check(draft, compiled)) {
          if (phrase === undefined) continue;
          const slice = draft.slice(start, end);
          const plain = slice === slice.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
          if (!plain) expect(spell(slice)).toBe(spell(phrase));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds in NFD what it finds in NFC', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        // Length decides between overlapping findings, and NFD changes lengths: one rule at a time.
        for (const one of rules) {
          const alone = compile(rulesetOf([one], ['lưu hành nội bộ', 'đơn vị']));
          const of = (text: string) =>
            check(text, alone).map(({ start, end }) => text.slice(start, end).normalize('NFC'));
          expect(of(draft.normalize('NFD'))).toEqual(of(draft.normalize('NFC')));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not care for the order of the rules', () => {
    fc.assert(
      fc.property(drafts, fc.shuffledSubarray([...rules], { minLength: rules.length }), (draft, shuffled) => {
        const other = compile(rulesetOf(shuffled, ['đơn vị', 'lưu hành nội bộ']));
        expect(check(draft, other)).toEqual(check(draft, compiled));
      }),
      { numRuns: 60 },
    );
  });

  it('loses with a rule only the findings of its category', () => {
    const category: Category = 'works';
    const without = compile(
      rulesetOf(
        rules.filter(({ id }) => id !== 'works.any'),
        ['lưu hành nội bộ', 'đơn vị'],
      ),
    );
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(check(draft, without)).toEqual(
          check(draft, compiled).filter((found) => found.category !== category),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('keeps without a rule every finding of the others; what that rule had covered may come to light', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(...rules), (draft, gone) => {
        const others = rules.filter((one) => one !== gone);
        const without = check(draft, compile(rulesetOf(others, ['lưu hành nội bộ', 'đơn vị'])));
        const whole = check(draft, compiled);
        const lost = whole.filter((found) => found.rule === gone.id);
        expect(without).toEqual(expect.arrayContaining(whole.filter((found) => found.rule !== gone.id)));
        for (const found of without.filter((one) => !whole.some((other) => isSame(one, other)))) {
          expect(lost.some((one) => one.start < found.end && found.start < one.end)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.start === b.start && a.end === b.end;
}
