/** Drafts and edits for the incremental check; used with few runs at each change and with many before a release. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import { detectorNames } from '../../lib/engine/detectors/index';
import { createIncremental } from '../../lib/engine/incremental';
import { rule, rulesetOf } from './ruleset-of';

const compiled = compile(
  rulesetOf(
    [
      rule('internal.list', { phrase: ['nội bộ', 'lưu hành nội bộ', 'mật', 'ngu', 'lừa đảo'] }),
      rule('insult.masked', { phrase: ['địt', 'địt mẹ', 'fuck you'] }),
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
  ...['đ*t mẹ', 'f-ck you', 'đ** mẹ', '#LưuHànhNộiBộ', '#noibo', '*'],
  ...['0912 345 678', 'CCCD 079099123456', 'mật khẩu: Abc@1234', 'a@b.vn', 'bit.ly/x', 'noi bo', 'Tp.'],
  ...[
    ' ',
    ' ',
    '. ',
    '! ',
    '\n',
    '\r\n',
    '\n\n',
    ':\n',
    'Số CMND: \n',
    '024123456',
    ', ',
    '😀',
    '\u200B',
    '\u0301',
    '\uD835',
    '\uDC00',
    'x'.repeat(300),
  ],
];
export const short = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(' '));
export const long = fc
  .array(fc.constantFrom(...pieces), { minLength: 200, maxLength: 400 })
  .map((parts) => parts.join(' '));
/** From and to as shares of the draft, and what takes the place of what lies between. */
const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 40 }), short);

function edited(draft: string, [at, gone, put]: readonly [number, number, string]): string {
  const start = Math.floor(at * draft.length);
  return draft.slice(0, start) + put + draft.slice(start + gone);
}

/** Types, pastes and deletes, and wants after each edit what a whole check answers. */
export function expectSameAsWhole(drafts: fc.Arbitrary<string>, numRuns: number): void {
  fc.assert(
    fc.property(drafts, fc.array(edit, { minLength: 1, maxLength: 12 }), (draft, edits) => {
      const incremental = createIncremental(compiled);
      let now = draft;
      for (const one of [undefined, ...edits]) {
        if (one) now = edited(now, one);
        const found = incremental(now).findings;
        const wanted = check(now, compiled);
        // Strings compare faster than vitest does; the difference is shown by it.
        if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
      }
    }),
    { numRuns },
  );
}
