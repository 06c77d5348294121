import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import type { Rule } from '../../lib/engine/types';
import { rule, rulesetOf } from './ruleset-of';

function quotes(
  draft: string,
  rules: readonly Rule[],
  usableStripped: readonly string[] = [],
): readonly string[] {
  return check(draft, compile(rulesetOf(rules, usableStripped))).map(({ start, end }) =>
    draft.slice(start, end),
  );
}

const phrases = (...phrase: readonly string[]) => rule('internal.phrase', { phrase });

describe('a phrase', () => {
  it.each([
    ['hoà bình', 'Vì hòa bình', 'hòa bình'],
    ['thúy kiều', 'Chị THUÝ KIỀU ơi', 'THUÝ KIỀU'],
    ['quý', 'rất qúy anh', 'qúy'],
    ['kỷ luật', 'bị kĩ lụật? kỉ luật nhé', 'kỉ luật'],
    ['lý do', 'vì lí do riêng', 'lí do'],
    ['quý khách', 'kính thưa quí khách', 'quí khách'],
    ['mỹ thuật', 'trường mĩ thuật', 'mĩ thuật'],
    ['đồng chí', 'thưa ĐỒNG CHÍ!', 'ĐỒNG CHÍ'],
    ['công văn', 'cái công văn này'.normalize('NFD'), 'công văn'.normalize('NFD')],
    ['công văn', 'cái cô\u200Bng\u200B \u200Bvăn này', 'cô\u200Bng\u200B \u200Bvăn'],
    ['mật khẩu', 'đổi mật-khẩu, nhé', 'mật-khẩu'],
    ['mật khẩu', 'đổi mật_khẩu nhé', 'mật_khẩu'],
    ['mật khẩu', 'đổi mật\u00A0 khẩu nhé', 'mật\u00A0 khẩu'],
    ['mật khẩu', 'đổi 𝐦𝐚̣̂𝐭 ｋｈẩｕ nhé', '𝐦𝐚̣̂𝐭 ｋｈẩｕ'],
    ['nội bộ', 'chỉ nộі bộ thôi', 'nộі bộ'],
    ['Đ/c', 'gửi đ/c Bình ở đây', 'đ/c'],
    ["don't", 'well, don’t say', 'don’t'],
  ])('"%s" is found in "%s"', (phrase, draft, quote) => {
    expect(quotes(draft, [phrases(phrase)])).toContain(quote);
  });

  it.each([
    ['mật khẩu', 'giữ mật, khẩu trang'],
    ['mật khẩu', 'giữ mật. Khẩu trang'],
    ['mật khẩu', 'giữ mật\nkhẩu'],
    ['mật khẩu', 'giữ mật: khẩu'],
    ['mật khẩu', 'giữ mật 😀 khẩu nhé'],
    ['mật', 'mặt mũi thế nào'],
    ['mật', 'mật1 mậtong'],
    ['kinh doanh', 'kính doanh nghiệp'],
    ['hội', 'hối hả'],
    ['cam', 'сам'],
  ])('"%s" is not found in "%s"', (phrase, draft) => {
    expect(quotes(draft, [phrases(phrase)])).toEqual([]);
  });

  it('is named in the finding as the ruleset spells it', () => {
    const compiled = compile(
      rulesetOf([rule('internal.any', { any: [{ phrase: ['hoà bình'] }, { entity: 'otp' }] })]),
    );
    expect(check('Hòa bình. OTP 482913', compiled)).toEqual([
      {
        rule: 'internal.any',
        category: 'internal',
        severity: 'caution',
        start: 0,
        end: 8,
        phrase: 'hoà bình',
      },
      {
        rule: 'internal.any',
        category: 'internal',
        severity: 'caution',
        start: 14,
        end: 20,
        parts: [{ start: 14, end: 20 }],
      },
    ]);
  });

  it('in capitals matches capitals only', () => {
    const upper = rule('secrecy.upper', { phrase: ['tuyệt mật'], case: 'upper' });
    expect(quotes('Cái TUYỆT MẬT, cái Tuyệt mật', [upper])).toEqual(['TUYỆT MẬT']);
  });
});

describe('accents', () => {
  it('left out by the author still match a phrase that is unmistakable without them', () => {
    expect(quotes('tai lieu luu hanh noi bo nhe', [phrases('lưu hành nội bộ')], ['Lưu hành nội bộ'])).toEqual(
      ['luu hanh noi bo'],
    );
  });

  it('left out by the author hide any other phrase', () => {
    expect(quotes('toi mat vi roi', [phrases('tối mật')], ['tuyệt mật'])).toEqual([]);
  });

  it('count by sentence: in an accented one the stripped form is another word', () => {
    const rules = [phrases('lưu hành nội bộ')];
    expect(quotes('Tài liệu này luu hanh noi bo thôi nhé.', rules, ['lưu hành nội bộ'])).toEqual([]);
    expect(quotes('Tài liệu này đây nhé. Chi luu hanh noi bo thoi', rules, ['lưu hành nội bộ'])).toEqual([
      'luu hanh noi bo',
    ]);
  });

  it('do not matter to a phrase that has none', () => {
    expect(quotes('gui otp nhe', [phrases('otp')])).toEqual(['otp']);
    expect(quotes('Gửi ngay OTP đi', [phrases('otp')])).toEqual(['OTP']);
  });

  it('left out never hide a word nearby or an exception', () => {
    const near = rule('internal.near', {
      phrase: ['otp'],
      near: { words: ['mật khẩu'], within: 'sentence' },
    });
    expect(quotes('gui otp va mat khau', [near])).toEqual(['otp']);
    expect(
      quotes('gui otp vi du thoi', [rule('internal.x', { phrase: ['otp'] }, { unless: ['ví dụ'] })]),
    ).toEqual([]);
  });
});

describe('near', () => {
  const near = (within: string) => [
    rule('internal.near', { phrase: ['otp'], near: { words: ['mã bưu chính'], within } }),
  ];

  it.each([
    ['2 words', 'otp của anh, mã bưu chính', 'otp của mã bưu chính'],
    ['3 words', 'otp một hai ba mã bưu chính', 'mã bưu chính một hai otp'],
    ['3 words', 'otp một\nmã bưu chính', 'otp. Mã bưu chính'],
    ['sentence', 'Có otp. Mã bưu chính', 'Có otp và rất nhiều thứ khác nữa rồi đến, mã bưu chính'],
    ['paragraph', 'Có otp\nMã bưu chính', 'Có otp. Rồi. Mã bưu chính'],
  ])('within %s: silent in "%s", found in "%s"', (within, silent, found) => {
    expect(quotes(silent, near(within))).toEqual([]);
    expect(quotes(found, near(within))).toEqual(['otp']);
  });
});

describe('all', () => {
  const both = (within?: string) => [
    rule('secrecy.move', {
      all: [{ phrase: ['đơn vị', 'đại đội'] }, { phrase: ['di chuyển'] }],
      ...(within && { within }),
    }),
  ];

  it('covers its parts, in either order, within the sentence', () => {
    expect(quotes('Mai đơn vị mình di chuyển sớm', both())).toEqual(['đơn vị mình di chuyển']);
    expect(quotes('Mai di chuyển cùng đơn vị', both())).toEqual(['di chuyển cùng đơn vị']);
    expect(quotes('Mai về đơn vị. Rồi di chuyển', both())).toEqual([]);
  });

  it('takes the tightest pair', () => {
    expect(quotes('Đơn vị kia và đơn vị này di chuyển', both())).toEqual(['đơn vị này di chuyển']);
  });

  it('looks as far as it is told', () => {
    expect(quotes('Mai về đơn vị. Rồi di chuyển', both('paragraph'))).toEqual(['đơn vị. Rồi di chuyển']);
    expect(quotes('đơn vị một hai ba di chuyển', both('2 words'))).toEqual([]);
    expect(quotes('đơn vị một di chuyển', both('2 words'))).toEqual(['đơn vị một di chuyển']);
  });

  it('hands on the digits to mask', () => {
    const rules = [rule('personal-data.x', { all: [{ entity: 'phone' }, { phrase: ['gọi'] }] })];
    const [finding] = check('gọi 0912345678', compile(rulesetOf(rules)));
    expect(finding).toMatchObject({ start: 0, end: 14, parts: [{ start: 4, end: 14 }] });
  });
});

describe('unless', () => {
  const honey = [rule('secrecy.word', { phrase: ['mật'] }, { unless: ['mật ong', 'ví dụ'] })];

  it('takes back a finding in the same sentence only', () => {
    expect(quotes('Bán mật ong.', honey)).toEqual([]);
    expect(quotes('Ví dụ: tài liệu mật.', honey)).toEqual([]);
    expect(quotes('Ví dụ nhé. Tài liệu mật.', honey)).toEqual(['mật']);
  });
});

describe('a draft', () => {
  it('named in the task is reminded of its mark and its number', () => {
    const rules = [
      rule('secrecy.mark', { entity: 'secrecy-mark' }, { severity: 'serious' }),
      rule(
        'personal-data.national-id',
        { entity: 'national-id', near: { words: ['cccd'], within: '12 words' } },
        { severity: 'serious' },
      ),
    ];
    const draft = 'Gửi anh em bản chụp công văn MẬT và số CCCD 079099123456 của anh Bình';
    expect(quotes(draft, rules)).toEqual(['MẬT', '079099123456']);
  });

  it.each(['', ' ', '\uD800', '\uDC00a\uD800', '\u0301', '\r\n\r\n', '....', '@@@@', '😀😀'])(
    'without words gives nothing: %j',
    (draft) => {
      expect(quotes(draft, [phrases('otp')])).toEqual([]);
    },
  );

  it('with Windows line ends keeps its offsets', () => {
    expect(quotes('một\r\notp\r\nhai', [phrases('otp')])).toEqual(['otp']);
  });

  it('of a megabyte is read to its end', () => {
    expect(quotes(`${'ă '.repeat(500_000)}otp`, [phrases('otp')])).toEqual(['otp']);
  });
});
