import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import type { Teencode } from '../../lib/engine/types';
import { rule, rulesetOf } from './ruleset-of';

const teencode: readonly Teencode[] = [
  { short: 'ko', long: ['không'] },
  { short: 'đc', long: ['được'] },
  { short: 'cty', long: ['công ty'] },
  { short: 'đ', long: ['đéo', 'không', 'điểm'], ambiguous: true },
  { short: 'cs', long: ['cuộc sống', 'chính sách'], ambiguous: true },
];

function quotes(draft: string, ...phrase: readonly string[]): readonly string[] {
  const compiled = compile(rulesetOf([rule('insult.x', { phrase })], [], { teencode }));
  return check(draft, compiled).map(({ start, end }) => draft.slice(start, end));
}

describe('letters stretched three times or more', () => {
  it.each([
    ['vui', 'hôm nay vuiiii quá', 'vuiiii'],
    ['ngu', 'đồ nguuuuu', 'nguuuuu'],
    ['NGU', 'đồ NGUUUUU', 'NGUUUUU'],
    ['quá đáng', 'quáááá đáng thật', 'quáááá đáng'],
    ['good boy', 'such a gooood boyyy', 'gooood boyyy'],
    ['stupid', 'so stuuupiiid', 'stuuupiiid'],
    ['ngu', 'đồ nguuu'.normalize('NFD'), 'nguuu'],
    ['stupid', 'so ｓｔｕｕｕｐｉｄ', 'ｓｔｕｕｕｐｉｄ'],
    ['ngu', 'đồ 𝐧𝐠𝐮𝐮𝐮', '𝐧𝐠𝐮𝐮𝐮'],
    ['chaos', 'such chаоооs', 'chаоооs'],
  ])('"%s" is found in "%s"', (phrase, draft, quote) => {
    expect(quotes(draft, phrase)).toEqual([quote]);
  });

  it.each([
    ['vui', 'hôm nay vuii quá'],
    ['xong', 'nhạc xoong'],
    ['god', 'so good'],
    ['1', 'số 111'],
    ['10', 'số 1000'],
  ])('"%s" is not found in "%s"', (phrase, draft) => {
    expect(quotes(draft, phrase)).toEqual([]);
  });
});

describe('letters held apart', () => {
  it.each([
    ['ngu', 'đúng là n g u', 'n g u'],
    ['chươn', 'đúng là c h ư ơ n', 'c h ư ơ n'],
    ['ngu', 'đúng là n.g.u nhé', 'n.g.u'],
    ['ngu', 'đúng là n-g-u nhé', 'n-g-u'],
    ['ngu', 'đúng là n*g*u nhé', 'n*g*u'],
    ['ngu', 'đồ ng.u', 'ng.u'],
    ['đm', 'đ.m nó', 'đ.m'],
    ['lừa đảo', 'bọn l ừ a đ ả o', 'l ừ a đ ả o'],
    ['lừa đảo', 'bọn lừ.a đ.ả.o đó', 'lừ.a đ.ả.o'],
    ['lừa đảo', 'bọn l.ừ.a đảo đó', 'l.ừ.a đảo'],
    ['lừa đảo', 'bọn l.ừ.a đ.ả.o đó'.normalize('NFD'), 'l.ừ.a đ.ả.o'.normalize('NFD')],
  ])('"%s" is found in "%s"', (phrase, draft, quote) => {
    expect(quotes(draft, phrase)).toEqual([quote]);
  });

  it.each([
    ['ngu', 'mục n. g. u. của biểu'],
    ['ngu', 'ý n, g, u'],
    ['ngu', 'cột n\ng\nu'],
    ['ngu', 'gõ n g'],
    ['đm', 'ông Đ.M. Tuấn'],
    ['abc', 'ý a 1 b c'],
    ['ab', 'tổ a/b'],
    ['ngu', 'n@g.u'],
  ])('"%s" is not found in "%s"', (phrase, draft) => {
    expect(quotes(draft, phrase)).toEqual([]);
  });
});

describe('digits for letters', () => {
  it.each([
    ['chết', 'cho nó ch3t đi', 'ch3t'],
    ['lồn', 'cái l0n', 'l0n'],
    ['óc chó', 'đồ óc ch0a óc ch0', undefined],
    ['stupid', 'so st0pid or stup1d', 'stup1d'],
    ['mật khẩu', 'lộ m4t khẩu rồi', 'm4t khẩu'],
    ['h5n1', 'dịch h5n1 về', 'h5n1'],
    ['covid19', 'dịch Covid19 về', 'Covid19'],
  ])('"%s" in "%s"', (phrase, draft, quote) => {
    expect(quotes(draft, phrase)).toEqual(quote === undefined ? [] : [quote]);
  });

  it.each([
    ['so', 'giá 50k'],
    ['ho', 'lúc 2h30'],
    ['ao', 'xe 30A'],
    ['ao', 'phòng A0'],
    ['hoa', 'mã H0A'],
  ])('"%s" is not found in "%s", which is a price, a time, a plate or a code', (phrase, draft) => {
    expect(quotes(draft, phrase)).toEqual([]);
  });
});

describe('a spelling of chats', () => {
  it.each([
    ['không được phép', 'việc này ko đc phép làm', 'ko đc phép'],
    ['không được phép', 'việc này ko được phép làm', 'ko được phép'],
    ['không', 'tôi ko đi', 'ko'],
    ['chẳng được gì', 'chẳng đc gì', 'chẳng đc gì'],
    ['công ty', 'gửi cty rồi', 'cty'],
    ['công ty ma', 'đó là cty ma đấy', 'cty ma'],
    ['lừa công ty', 'nó lừa cty', 'lừa cty'],
    ['đéo biết', 'tao đ biết', 'đ biết'],
    ['sai chính sách', 'làm sai cs rồi', 'sai cs'],
    ['chính sách nhà', 'đọc cs nhà ở', 'cs nhà'],
    ['giám đốc công ty', 'GIÁM ĐỐC cty ấy', 'GIÁM ĐỐC cty'],
    ['không phải công ty', 'ko phải cty', 'ko phải cty'],
  ])('stands for its word: "%s" in "%s"', (phrase, draft, quote) => {
    expect(quotes(draft, phrase)).toEqual([quote]);
  });

  it.each([
    ['đéo', 'được 9 đ thôi'],
    ['chính sách', 'bên cs nói'],
    ['không', 'phòng KO mở'],
    ['sai chính sách', 'làm sai CS rồi'],
    ['công ty', 'anh và em'],
    ['khọng', 'việc ko được, nhớ nhé'],
    ['đướcc', 'nước đc'],
    ['cồng tỳ', 'cty mới'],
    ['lừa công ty', 'nó lừa CTY'],
    ['công', 'gửi cty rồi'],
    ['ty ma', 'đó là cty ma đấy'],
  ])(
    'that is ambiguous alone, in capitals, or only in part what is listed, stands for nothing: "%s" in "%s"',
    (phrase, draft) => {
      expect(quotes(draft, phrase)).toEqual([]);
    },
  );
});
