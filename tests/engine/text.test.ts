import { describe, expect, it } from 'vitest';
import { bare, canon } from '../../lib/engine/text/canon';
import { readText } from '../../lib/engine/text/read-text';
import { mostUnits, wordsOf } from '../../lib/engine/text/read-words';

function sentences(draft: string): readonly string[] {
  const { count, starts, ends, sentences: of } = readText(draft);
  const found: string[] = [];
  for (let word = 0; word < count; word++) {
    const slice = draft.slice(starts[word], ends[word]);
    const sentence = of[word] as number;
    found[sentence] = found[sentence] === undefined ? slice : `${found[sentence]} ${slice}`;
  }
  return found;
}

describe('the sentences of a draft', () => {
  it.each([
    ['Xong rồi. Mai gửi nhé', ['Xong rồi', 'Mai gửi nhé']],
    ['Xong! Chưa? Rồi', ['Xong', 'Chưa', 'Rồi']],
    ['Ở TP. Hồ Chí Minh, Q. 1, P. 5', ['Ở TP Hồ Chí Minh Q 1 P 5']],
    ['ThS. Bình và BS. An', ['ThS Bình và BS An']],
    ['Đ/c. Bình ơi', ['Đ c Bình ơi']],
    ['gồm bút, vở, v.v. và giấy', ['gồm bút vở v v và giấy']],
    ['gồm bút, vở, v.v. Mai nộp', ['gồm bút vở v v', 'Mai nộp']],
    ['Giá 1.234.567 đồng, ngày 20.11.2025 nhé', ['Giá 1 234 567 đồng ngày 20 11 2025 nhé']],
    ['Xem hanoi.gov.vn rồi gửi a.b@c.vn nhé', ['Xem hanoi gov vn rồi gửi a b c vn nhé']],
    ['1. Họp giao ban\n2. Báo cáo', ['1 Họp giao ban', '2 Báo cáo']],
    ['- một\n- hai\r\n• ba', ['một', 'hai', 'ba']],
    ['Đợi tí... rồi gửi', ['Đợi tí rồi gửi']],
    ['Đợi tí... Rồi gửi', ['Đợi tí', 'Rồi gửi']],
    ['Nguyễn V. An đã tới', ['Nguyễn V An đã tới']],
  ])('%j', (draft, wanted) => {
    expect(sentences(draft)).toEqual(wanted);
  });

  it('know whether the author types accents', () => {
    expect(readText('Toi di hoc. Tôi đi học. toi la Bình ở xa lam day em oi. 2025').accented).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('the words of a draft', () => {
  it('hold their digits, whatever form they have', () => {
    expect(readText('a12b ③４ 𝟓6\u200B7').runs.map(({ digits }) => digits)).toEqual(['12', '34', '567']);
  });

  it('end with their combining marks and without trailing zero-width marks', () => {
    const draft = 'La\u0301\u200B to';
    const { starts, ends } = readText(draft);
    expect(draft.slice(starts[0], ends[0])).toBe('La\u0301');
  });
});

describe('the words of a text that is read piece by piece', () => {
  const rowsOf = (draft: string) => {
    const { count, starts, ends, hashes, flags } = wordsOf(draft);
    return Array.from({ length: count }, (_, word) => ({
      text: draft.slice(starts[word], ends[word]),
      hash: hashes[word],
      flags: flags[word],
    }));
  };
  const words = 'ở Đỏ, "a@b.vn" \u{1F600} 𝐦𝐚̂́𝐭 h0a ngu\u0301\u200B, 12/3 x\u{1F1FB}\u{1F1F3}y \uD83D z';

  it('are those of the text alone, wherever a piece ends', () => {
    const alone = rowsOf(words);
    for (let before = mostUnits - words.length - 4; before <= mostUnits + 4; before++) {
      expect(rowsOf(`${' '.repeat(before)}${words}`)).toEqual(alone);
    }
  });

  it('may be longer than a piece', () => {
    const long = 'ba'.repeat(mostUnits);
    expect(rowsOf(`${long} ngu`).map(({ text }) => text)).toEqual([long, 'ngu']);
  });
});

describe('the one spelling', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Thuỷ', 'thủy'],
    ['quý', 'QÚY'],
    ['quý', 'quí'],
    ['kỷ', 'kĩ'.replace('ĩ', 'ỉ')],
    ['mật', 'ma\u0302\u0323t'],
    ['mật', 'ma\u0323\u0302t'],
    ['mật', '𝐦ậ\u200Bt'],
    ['đảng', 'ÐẢNG'],
  ])('%s and %s are one', (a, b) => {
    expect(canon(a)).toBe(canon(b));
  });

  it.each([
    ['mật', 'mặt'],
    ['tuy', 'tui'],
    ['đi', 'di'],
    ['hoá', 'hoà'],
    ['сам', 'cam'],
  ])('%s and %s are two', (a, b) => {
    expect(canon(a)).not.toBe(canon(b));
  });

  it('has a form without accents', () => {
    expect(['Đường', 'kỷ', 'quý', 'thuỷ'].map((word) => bare(canon(word)))).toEqual([
      'duong',
      'ki',
      'qui',
      'thuy',
    ]);
  });
});
