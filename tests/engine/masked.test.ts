import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import { rule, rulesetOf } from './ruleset-of';

const abuse = ['địt', 'địt mẹ', 'cặc', 'lồn', 'đéo biết', 'óc chó', 'fuck', 'fuck you', 'bloody', 'Đồ Khốn'];
const compiled = compile(
  rulesetOf([
    rule('insult.list', { phrase: abuse }),
    rule('secrecy.list', { phrase: ['tối mật', 'mật'], near: { words: ['công văn'], within: 'sentence' } }),
  ]),
);

function quotes(draft: string): readonly string[] {
  return check(draft, compiled).map(({ start, end, phrase }) => `${phrase}: ${draft.slice(start, end)}`);
}

describe('letters of a word of abuse that are masked', () => {
  it.each([
    ['đồ đ*t', 'địt: đ*t'],
    ['Đ*T MẸ nó chứ', 'địt mẹ: Đ*T MẸ'],
    ['đ*t mẹ nó chứ'.normalize('NFD'), `địt mẹ: ${'đ*t mẹ'.normalize('NFD')}`],
    ['đ** mẹ nó', 'địt mẹ: đ** mẹ'],
    ['tao đ** biết', 'đéo biết: đ** biết'],
    ['đ** biết gì', 'đéo biết: đ** biết'],
    ['c*c thật.', 'cặc: c*c'],
    ['đồ kh*n', 'Đồ Khốn: đồ kh*n'],
    ['bl**dy form', 'bloody: bl**dy'],
    ['fu** off', 'fuck: fu**'],
    ['f*ck y**', 'fuck you: f*ck y**'],
    ['**f*ck you', undefined],
    ['đ.t mẹ nó', 'địt mẹ: đ.t mẹ'],
    ['đ-t mẹ nó', 'địt mẹ: đ-t mẹ'],
    ['f-ck you.', 'fuck you: f-ck you'],
    ['f.ck you', 'fuck you: f.ck you'],
    ['đúng là óc c.ó', 'óc chó: óc c.ó'],
  ])('are read as what is listed: "%s"', (draft, quote) => {
    expect(quotes(draft)).toEqual(quote === undefined ? [] : [quote]);
  });

  it.each([
    ['a first letter alone', 'đ** thật, c** và f***'],
    ['one of the usual signs alone', 'đ.t, f-ck, c.c, l-n'],
    ['a star that leads to a note', 'địu* và you* và fuc*'],
    ['letters that differ', 'c*t, k*c, đ*m, fu*l, d*t'],
    ['another count of letters', 'đ*****t, f*k, bl*dy'],
    ['what is written bold', '*đen* **trắng** ***xám***'],
    ['products and sizes', '5*3, a*b*c, 2*c*3'],
    ['digits among the letters', 'đ*t5, 5đ*t, f*ck1'],
    ['words of other rules', 'công văn m*t, công văn tối m*t'],
    ['a line break', 'f*ck\nyou'.replace('f*ck', 'f**')],
    ['sentences that want a space', 'nhé.Tôi về.Bạn đi-lại'],
  ])('are none: %s', (_, draft) => {
    expect(quotes(draft)).toEqual([]);
  });

  const words = abuse
    .flatMap((phrase) => (phrase.includes(' ') ? [] : [phrase]))
    .filter(({ length }) => length > 2);
  const around = fc.constantFrom('', 'hôm nay ', 'thật là ', '😀 ', '(', 'x, ', 'a\n');
  it('are found at their place whichever of them are masked, as long as two are left', () => {
    const places = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        places,
        around,
        fc.constantFrom('', ' quá', '.', ', z'),
        (word, hide, before, after) => {
          const masked = [...word].map((letter, at) => (at > 0 && hide[at] ? '*' : letter)).join('');
          const left = [...masked].filter((letter) => letter !== '*').length;
          fc.pre(left > 1 && masked !== word && !/[^*]\*$/.test(masked));
          const draft = before + masked + after;
          const found = check(draft, compiled).map(({ start, end }) => [start, end]);
          expect(found).toEqual([[before.length, before.length + masked.length]]);
        },
      ),
    );
  });
});
