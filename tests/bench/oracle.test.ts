import { describe, expect, it } from 'vitest';
import { oracle } from '../../bench/oracle';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import { rule, rulesetOf } from '../engine/ruleset-of';

const phrases = ['lưu hành nội bộ', 'nội bộ', 'kỷ luật', 'hoà bình', 'meeting notes'];
const rules = [
  rule('internal.list', { phrase: phrases }),
  rule('works.list', { phrase: ['nội bộ'] }, { severity: 'serious' }),
];
const usable = ['lưu hành nội bộ'];
const compiled = compile(rulesetOf(rules, usable));

const quotes = (draft: string, found: readonly { readonly start: number; readonly end: number }[]) =>
  found.map(({ start, end }) => draft.slice(start, end));

describe('the plain oracle', () => {
  it.each([
    [
      'a phrase, and a shorter one of another category in it',
      'Giấy lưu hành nội bộ.',
      ['lưu hành nội bộ', 'nội bộ'],
    ],
    ['capitals', 'LƯU-HÀNH NỘI BỘ', ['LƯU-HÀNH NỘI BỘ', 'NỘI BỘ']],
    ['both ways of writing y and tones', 'Bị kỉ luật vì hòa bình.', ['kỉ luật', 'hòa bình']],
    ['decomposed letters', 'kỷ luật'.normalize('NFD'), ['kỷ luật'.normalize('NFD')]],
    ['marks that nobody sees', 'k\u200Bỷ luật', ['k\u200Bỷ luật']],
    ['full-width letters', 'ｍeeting ｎotes', ['ｍeeting ｎotes']],
    ['a letter of another script', 'meeting nоtes', ['meeting nоtes']],
    ['stretched letters', 'meeting notesss', ['meeting notesss']],
    ['nothing across a full stop', 'Meeting. Notes', []],
    [
      'a usable phrase without accents, in a sentence without',
      'Giay luu hanh noi bo day',
      ['luu hanh noi bo'],
    ],
    ['no other one', 'Bi ky luat', []],
    ['none in a sentence with accents', 'Giấy tờ này luu hanh noi bo', []],
  ])('finds %s', (_, draft, wanted) => {
    const hits = oracle(draft, rules, usable);
    expect(quotes(draft, hits)).toEqual(wanted);
    expect(quotes(draft, check(draft, compiled))).toEqual(wanted);
  });
});
