import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import { detectorNames } from '../../lib/engine/detectors/index';
import { createIncremental } from '../../lib/engine/incremental';
import { rule, rulesetOf } from './ruleset-of';

const compiled = compile(
  rulesetOf(
    [
      rule('internal.list', { phrase: ['nội bộ', 'lưu hành nội bộ', 'mật', 'ngu', 'lừa đảo'] }),
      rule('secrecy.near', { phrase: ['mật'], near: { words: ['đơn vị'], within: 'paragraph' } }),
      rule('secrecy.draft', { phrase: ['công văn'], near: { words: ['khẩn'], within: 'draft' } }),
      rule('gain.draft', { all: [{ phrase: ['bán'] }, { entity: 'phone' }], within: 'draft' }),
      rule('works.all', { all: [{ phrase: ['mật'] }, { phrase: ['nội bộ'] }] }, { unless: ['hoà bình'] }),
      ...detectorNames.map((entity) => rule(`link.${entity}`, { entity })),
    ],
    ['nội bộ'],
  ),
);

const pieces = [
  ...['nội bộ', 'lưu hành', 'mật', 'đơn vị', 'công văn', 'khẩn', 'bán', 'n g u', 'lừ.a đ.ả.o', 'hòa bình'],
  ...['0912 345 678', 'CCCD 079099123456', 'mật khẩu: Abc@1234', 'a@b.vn', 'bit.ly/x', 'noi bo', 'Tp.'],
  ...[
    ' ',
    ' ',
    '. ',
    '! ',
    '\n',
    '\r\n',
    '\n\n',
    ', ',
    '😀',
    '\u200B',
    '\u0301',
    '\uD835',
    '\uDC00',
    'x'.repeat(300),
  ],
];
const some = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(' '));
const long = fc
  .array(fc.constantFrom(...pieces), { minLength: 200, maxLength: 400 })
  .map((parts) => parts.join(' '));
/** From and to as shares of the draft, and what takes the place of what lies between. */
const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 40 }), some);

function edited(draft: string, [at, gone, put]: readonly [number, number, string]): string {
  const start = Math.floor(at * draft.length);
  return draft.slice(0, start) + put + draft.slice(start + gone);
}

describe('whatever is typed, pasted and deleted, the incremental check answers as a whole check would', () => {
  it.each([
    ['a short draft', some, 1200],
    ['a draft of many lines', long, 250],
    ['one long line', long.map((text) => text.replaceAll(/[\r\n]/g, ' ')), 250],
  ])('in %s', { timeout: 120_000 }, (_, drafts, numRuns) => {
    fc.assert(
      fc.property(drafts, fc.array(edit, { minLength: 1, maxLength: 12 }), (draft, edits) => {
        const incremental = createIncremental(compiled);
        let now = draft;
        expect(incremental(now).findings).toEqual(check(now, compiled));
        for (const one of edits) {
          now = edited(now, one);
          expect(incremental(now).findings).toEqual(check(now, compiled));
        }
      }),
      { numRuns },
    );
  });
});
