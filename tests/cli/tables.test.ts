import { describe, expect, it } from 'vitest';
import { load } from '../../cli/load';
import { evidence } from '../../cli/tables/evidence';
import { readGzip } from '../../cli/tables/gzip-file';
import { listFile, sorted } from '../../cli/tables/list-file';
import { communeNames, districtNames, provinceNames } from '../../cli/tables/places';
import { readCounts, shareOf, syllablesOf } from '../../cli/tables/readings';
import { surnames } from '../../cli/tables/surnames';
import { phrasesOf, usableStripped } from '../../cli/tables/usable-stripped';
import { texts } from '../../cli/texts';
import { bare, canon } from '../../lib/engine/text/canon';

const { ruleset } = load('rules', texts.en);
const { tables } = ruleset;
const counts = readCounts(await readGzip('rules/sources/stripped-readings.tsv.gz'));
const share = (phrase: string) => shareOf(syllablesOf(phrase), counts);

describe('lists of names', () => {
  it('hold provinces of today and of the time before July 2025', () => {
    expect(tables.provinces).toEqual(expect.arrayContaining(['Huế', 'Hồ Chí Minh', 'Kon Tum', 'Hải Dương']));
    expect(tables.provinces.filter((name) => /^(Tỉnh|Thành phố) /.test(name))).toEqual([]);
  });

  it('hold communes of today and old districts, without what they are', () => {
    expect(tables.communes.length).toBeGreaterThan(2800);
    expect(tables.communes).toEqual(expect.arrayContaining(['Pa Ủ', 'A Lưới 2', 'Chân Mây - Lăng Cô']));
    expect(tables.districts).toEqual(expect.arrayContaining(['Ba Đình', 'Hai Bà Trưng', 'Biên Hòa']));
    const typed = [...tables.communes, ...tables.districts].filter((name) =>
      /^(xã|phường|quận) /i.test(name),
    );
    expect(typed).toEqual([]);
  });

  it.each(['provinces', 'districts', 'communes', 'surnames'] as const)('are in order, %s too', (name) => {
    expect(tables[name]).toEqual(sorted(tables[name]));
  });

  it('count a name once whichever way its tone is placed', () => {
    expect(sorted(['Thanh Hoá', 'An Giang', 'Thanh Hóa', 'Âu'])).toEqual(['An Giang', 'Âu', 'Thanh Hoá']);
  });

  it('say on top where they come from', () => {
    expect(listFile(['Made by hand.'], ['B', "M'Drắk"])).toBe("# Made by hand.\n- B\n- M'Drắk\n");
  });
});

describe('names out of the source lists', () => {
  const current = [
    {
      FullName: 'Tỉnh Lá',
      Wards: [{ FullName: 'Xã Hoa' }, { FullName: 'xã Hoa' }, { FullName: 'Đặc khu Đảo' }],
    },
    { FullName: 'Thành phố Mây', Wards: [{ FullName: 'Phường Xã Đàn' }] },
  ];

  it('lose what they are, and nothing else', () => {
    expect(provinceNames(current, { '01': { name: 'Cũ' }, '02': { name: 'Lá' } })).toEqual(
      expect.arrayContaining(['Lá', 'Mây', 'Cũ', 'TPHCM']),
    );
    expect(communeNames(current)).toEqual(['Hoa', 'Đảo', 'Xã Đàn']);
    expect(districtNames({ '1': { name: '1' }, '2': { name: 'Ba Đình' } })).toEqual(['Ba Đình']);
  });

  it('leave out surnames that are ordinary words', () => {
    const made = surnames({ hmong: ['Giàng', 'Vàng'], tay: ['Nông'] }, [
      { value: 'Tôn Nữ' },
      { value: 'Vũ Văn' },
    ]);
    expect(made).toEqual(expect.arrayContaining(['Nguyễn', 'Giàng', 'Nông', 'Tôn Nữ']));
    expect(made).not.toContain('Vàng');
    expect(made).not.toContain('Vũ Văn');
  });
});

describe('phrases typed without accents', () => {
  it('are listed as the counts say: run `npm run tables` after a change of the rules', () => {
    expect(ruleset.usableStripped).toEqual(sorted(usableStripped(phrasesOf(ruleset), counts)));
  });

  it.each([
    'tuyệt mật,khởi tố,tham nhũng,biểu tình,bạo loạn,lật đổ,quân sự,vũ khí,điều tra,bổ nhiệm,quy hoạch',
    'luân chuyển,mại dâm,ma tuý,đánh bạc,hối lộ,khủng bố,gián điệp,bôi nhọ,xúc phạm,xuyên tạc,bịa đặt',
    'giết người,tin đồn,óc chó,khốn nạn,mật khẩu,lưu hành,nội bộ,tài liệu tuyệt mật',
  ])('stay unmistakable: %s', (phrases) => {
    expect(usableStripped(phrases.split(','), counts)).toEqual(phrases.split(','));
  });

  it.each([
    'tối mật,bí mật,chó má,đồ chó,thằng chó,bò đỏ,cờ vàng,ba que,mọi rợ,đa đảng,con đĩ,độc tài,phản động',
    'vu khống,bắc kỳ,nam kỳ,tự do,nhân quyền,nhân sự,cá độ,cộng sản,bán nước,đàn áp,tài liệu mật,tối mật độ',
    'mật,lồn,đĩ',
  ])('could be something else: %s', (phrases) => {
    expect(usableStripped(phrases.split(','), counts)).toEqual([]);
  });

  it('have the share that the counts give them', () => {
    expect(share('bí mật')).toBeCloseTo(0.607, 2);
    expect(share('con đĩ')).toBeCloseTo(0.044, 2);
  });

  it('are weighed as a chain where they are longer than two syllables', () => {
    const few = readCounts('bí\t30\tmật:30\nbị\t70\tmất:70\nmật\t40\tmã:10\nmất\t60\t\nmã\t10\t\nma\t5\t');
    expect(shareOf(syllablesOf('bí mật'), few)).toBeCloseTo(0.3);
    expect(shareOf(syllablesOf('bí mật mã'), few)).toBeCloseTo(1);
    expect(shareOf(syllablesOf('bị mất mã'), few)).toBeLessThan(0.95);
  });

  it('are never sure by a pair of syllables that was not counted and has another common reading', () => {
    const few = readCounts('cho\t900\t\nchó\t20\t\nmà\t900\t\nmá\t30\t\nkhông\t990\t\nkhống\t10\t');
    expect(shareOf(syllablesOf('chó má'), few)).toBeLessThan(0.05);
    expect(shareOf(syllablesOf('không má'), few)).toBeLessThan(0.95);
    expect(shareOf(syllablesOf('không xyz'), few)).toBeGreaterThan(0.95);
  });

  it('keep of the counts what is common, and every look-alike of a phrase of the rules', () => {
    const syllables = 'bí\t30\nbị\t70\nmật\t40\nmất\t60\nhoa\t50\n';
    const pairs = 'bí mật\t30\nbị mất\t6\nhoa mật\t60\nhoa mất\t7\nbí hoa\t9\n';
    const kept = evidence(syllables, pairs, ['bí mật']).split('\n');
    expect(kept).toContain('bí\t30\tmật:30');
    expect(kept).toContain('bị\t70\tmất:6');
    expect(kept).toContain('hoa\t50\tmất:7 mật:60');
  });
});

describe('respelt words of chats', () => {
  /** The shape of a Vietnamese syllable without accents. */
  const syllable = /^(?:ngh?|[cknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
  const ordinary = (short: string) =>
    syllable.test(bare(canon(short))) && (counts.syllables.get(canon(short)) ?? 0) >= 100;

  it('are told as ambiguous where they are an ordinary syllable', () => {
    const wrong = tables.teencode.filter(({ short, ambiguous }) => ordinary(short) && !ambiguous);
    expect(wrong).toEqual([]);
  });

  it('are told as ambiguous where they have several meanings', () => {
    const wrong = tables.teencode.filter(({ long, ambiguous }) => long.length > 1 && !ambiguous);
    expect(wrong).toEqual([]);
  });

  it('stand in lower case, each once', () => {
    const shorts = tables.teencode.map(({ short }) => short);
    expect(shorts).toEqual(shorts.map((short) => short.toLowerCase().normalize('NFC')));
    expect(new Set(shorts).size).toBe(shorts.length);
    expect(shorts).toEqual(expect.arrayContaining(['ko', 'đc', 'ng', 'trc', 'đ', 'cs', 'vl']));
  });
});
