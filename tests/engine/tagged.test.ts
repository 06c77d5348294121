import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import { rule, rulesetOf } from './ruleset-of';

const listed = [
  'công văn mật',
  'lộ bí mật',
  'lưu hành nội bộ',
  'hoà bình',
  'mật',
  'ngu',
  'fuck you',
  'kỷ luật đảng',
];
const usable = ['công văn mật', 'lưu hành nội bộ'];
const compiled = compile(
  rulesetOf([rule('internal.list', { phrase: listed }, { unless: ['mật ong'] })], usable),
);

function quotes(draft: string): readonly string[] {
  return check(draft, compiled).map(({ start, end, phrase }) => `${phrase}: ${draft.slice(start, end)}`);
}

describe('a hashtag whose words run together', () => {
  it.each([
    ['#congvanmat', 'công văn mật: congvanmat'],
    ['Bài này có dấu #congvanmat', 'công văn mật: congvanmat'],
    ['xem #CongVanMat nhé', 'công văn mật: CongVanMat'],
    ['#CôngVănMật', 'công văn mật: CôngVănMật'],
    ['#lộbímật ơi', 'lộ bí mật: lộbímật'],
    ['#LỘBÍMẬT', 'lộ bí mật: LỘBÍMẬT'],
    ['#lộbímật'.normalize('NFD'), `lộ bí mật: ${'lộbímật'.normalize('NFD')}`],
    ['#TinLộBíMậtNhé', 'lộ bí mật: LộBíMật'],
    ['#TinLộBíMậtNhé'.normalize('NFD'), `lộ bí mật: ${'LộBíMật'.normalize('NFD')}`],
    ['#hòabình', 'hoà bình: hòabình'],
    ['#kỉluậtđảng', 'kỷ luật đảng: kỉluậtđảng'],
    ['#TàiLiệuMật', 'mật: Mật'],
    ['#fuckyou #FuckYouAll', 'fuck you: fuckyou', 'fuck you: FuckYou'],
    ['#2026CongVanMat', 'công văn mật: CongVanMat'],
  ])('is read as its words: "%s"', (draft, ...quote) => {
    expect(quotes(draft)).toEqual(quote);
  });

  it.each([
    ['a phrase that is not usable without accents', '#lobimat #LoBiMat'],
    ['a word without accents that may be any other', '#NguVan #NguVăn #HocNgu'],
    ['more than the phrase', '#congvanmats #xcongvanmat'],
    ['no hashtag', 'congvanmat, lộbímật, TinLộBíMật'],
    ['what the rule leaves out', '#MậtOngRừng'],
    ['accents of another word', '#lộbịmật #LộBịMất'],
  ])('says nothing: %s', (_, draft) => {
    expect(quotes(draft)).toEqual([]);
  });

  const phrases = listed.filter((phrase) => phrase.includes(' '));
  const camel = (phrase: string) =>
    phrase.replace(/(?:^| )(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  const glued = (phrase: string) => phrase.replaceAll(' ', '');
  it('is found at its place, glued and in camel case, composed or not, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        fc.constantFrom(camel, glued),
        fc.constantFrom('NFC', 'NFD'),
        fc.constantFrom('', 'xem ', 'Ảnh: ', '#a ', '😀'),
        fc.constantFrom('', ' nhé', '.', ' #b'),
        (phrase, write, form, before, after) => {
          const tag = write(phrase).normalize(form);
          const found = check(`${before}#${tag}${after}`, compiled);
          const start = before.length + 1;
          expect(found.map((one) => [one.phrase, one.start, one.end])).toEqual([
            [phrase, start, start + tag.length],
          ]);
        },
      ),
    );
  });
});
