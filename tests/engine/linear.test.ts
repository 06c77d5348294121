import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import { detectorNames } from '../../lib/engine/detectors/index';
import { rule, rulesetOf } from './ruleset-of';

const compiled = compile(
  rulesetOf([
    rule('internal.list', {
      phrase: ['nội bộ', 'mật', 'ba ba ba ba'],
      near: { words: ['mật'], within: '12 words' },
    }),
    rule('insult.masked', { phrase: ['địt mẹ', 'cặc', 'cút', 'đéo'] }),
    rule(
      'secrecy.all',
      { all: [{ phrase: ['mật'] }, { phrase: ['nội bộ'] }], within: 'paragraph' },
      { unless: ['x'] },
    ),
    ...detectorNames.map((entity) => rule(`link.${entity}`, { entity })),
  ]),
);

/** The least processor time of several runs, in ms; time on the clock would measure the other tests as well. */
function best(draft: string, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    check(draft, compiled);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const times = 8;

describe('eight times the draft takes no more than three times eight times as long', () => {
  it.each([
    ['prose', 'Gửi anh em bản công văn số 12 của đơn vị, sáng mai nộp. '],
    ['one long word', 'a'],
    ['hits only', 'mật nội bộ '],
    ['nested phrases', 'ba '],
    ['digits', '0912 345 678 '],
    ['one long number', '7'],
    ['dots', 'a.'],
    ['only dots', '.'],
    ['at signs', 'a@'],
    ['slashes', '1/A-'],
    ['code words', 'mật khẩu otp 1234 là: '],
    ['marks', '\u0301'],
    ['emoji', '😀'],
    ['lone surrogates', '\uD800'],
    ['capitals', 'MẬT TỐI '],
    ['papers in capitals', 'TÀI LIỆU MẬT '],
    ['dotted digits', '1.2.'],
    ['digits of other kinds', '１②𝟑 '],
    ['line breaks', 'a\n'],
    ['dates in brackets', '(1/1/2001 '],
    ['births', 'sinh 1/1/2001 '],
    ['places', 'tổ 5 xã phường '],
    ['hosts', 'gov1.vn/ '],
    ['years', '1/1/2001 '],
    ['masked words', 'đ** c*c đ.t '],
    ['stars', 'a*'],
    ['hashtags', '#mậtMậtNộiBộ '],
    ['one long hashtag', '#Mật'],
  ])('%s', { timeout: 60_000 }, (_, piece) => {
    const small = piece.repeat(Math.ceil(6000 / piece.length));
    const large = small.repeat(times);
    // Until the compiler has made its code, its own time is in what is measured.
    best(large, 8);
    // A square would take 64 times as long; half a millisecond of slack covers the clock.
    expect(best(large, 5)).toBeLessThan((best(small, 5) + 0.5) * times * 3);
  });
});
