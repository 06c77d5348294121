import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cases, prove } from './cases';
import { found } from './found';

const cases: Cases = {
  'national-id': {
    finds: {
      'CCCD 079099123456 của anh Bình': ['079099123456'],
      'số 079 099 123 456 nhé': ['079 099 123 456'],
      '079.099.123.456': ['079.099.123.456'],
      'CCCD:001-301-000-123.': ['001-301-000-123'],
      CCCD079099123456: ['079099123456'],
      '０７９０９９１２３４５６': ['０７９０９９１２３４５６'],
      '079099123456, 001088000001': ['079099123456', '001088000001'],
      'hai số 079099123456 001088000001': ['079099123456', '001088000001'],
      '079099123456/001088000001': ['079099123456', '001088000001'],
      'cc: 0 7 9 0 9 9 1 2 3 4 5 6': ['0 7 9 0 9 9 1 2 3 4 5 6'],
      'số định danh ⓪⑦⑨⓪⑨⑨①②③④⑤⑥ nha': ['⓪⑦⑨⓪⑨⑨①②③④⑤⑥'],
      'căn cước 079\u00A0099\u00A0123\u00A0456': ['079\u00A0099\u00A0123\u00A0456'],
      'căn cước 079\u2011099\u2011123\u2011456': ['079\u2011099\u2011123\u2011456'],
      'Phòng 201: Nguyễn Bá Tước (030052333444)': ['030052333444'],
      'Her ID card is 079188000111, she never paid us back': ['079188000111'],
      'bà Mẩy sinh 1950, định danh 004155123123; ông Páo 004055123123': ['004155123123', '004055123123'],
      'mã số thuế cá nhân giờ là 079188000111': ['079188000111'],
      'cccd con mẹ đó là 092190000123 nha mấy bồ': ['092190000123'],
      'Lê Văn A, 0912345678, 038201567567': ['038201567567'],
      '1. CCCD 006049456456\n2. CCCD 006155789789': ['006049456456', '006155789789'],
      'số cccd của o Mẹo 045160000321, mệ nhờ tìm giúp': ['045160000321'],
    },
    silent: [
      'Mã đơn 999099123456',
      'Mã đơn 079099123456',
      'giấy phép lái xe 079099123456',
      '079999123456',
      '079299123456',
      '0790991234567',
      '079099123456/2025',
      '079099123456-01',
      'Số CCCD gồm 12 chữ số',
      '100.079.099.123.456',
      'Em bay VN1832 nha chị, hành lý gửi chung mã 079187654321, nhớ đọc cho quầy',
      'Shop ơi mã vận đơn 048095111223 sao ba ngày rồi vẫn chưa tới?',
      'Tracking no. 079188000112 has been stuck at the sorting centre since Monday.',
      'ma giao dich 001090222334 bao thanh cong roi ma shop chua thay tien',
      'My order no. 048099123123 arrived the day after',
      'Mã biểu: 090123456789/BC',
      'Tổng thu: 123456789012 đồng',
      'SPXVN048095111223 sao chưa giao',
      'đơn #048095111223',
      'dò vé 0 7 9 0 9 9 1 2 3 4 5 6 trật hết',
      'STK 048095111222 VCB',
      'mã tra cứu hoá đơn điện 001090222334',
    ],
  },
  'driving-licence': {
    finds: {
      'GPLX 790123004567': ['790123004567'],
      'giấy phép lái xe số 790 123 004 567 của anh Bình': ['790 123 004 567'],
      'bang lai xe 010187654321 ai roi': ['010187654321'],
      'Bằng lái hạng C: 079099123456': ['079099123456'],
      'driving licence 301145678901': ['301145678901'],
    },
    silent: [
      '790123004567',
      'CCCD 079099123456',
      'bằng lái, mã đơn 790123004567',
      'bằng lái mất, gọi 0912345678',
      'GPLX 7901230045678',
      'GPLX 790123004567/2025',
      'Tài khoản 790123004567 mở bằng giấy tờ khác',
    ],
  },
  'citizen-card-9': {
    finds: {
      'CMND 024123456': ['024123456'],
      'chứng minh nhân dân số: 024 123 456': ['024 123 456'],
      'cmt của em là 024123456': ['024123456'],
      'so cmnd 023456789 cua ba ay day': ['023456789'],
      'SỐ CMND 023456789. TÔI LÀ CÁN BỘ': ['023456789'],
      'CMND số 186.483.334 do Công an Nghệ An cấp': ['186.483.334'],
      '2. CMND 012 345 678': ['012 345 678'],
      'căn cước cũ của ổng: 271234567': ['271234567'],
      '024123456 là số chứng minh của ba chủ nhà': ['024123456'],
      '024123456 (CMND cũ)': ['024123456'],
      'cmnd 0 2 4 1 2 3 4 5 6': ['0 2 4 1 2 3 4 5 6'],
    },
    silent: [
      'Mã đơn 024123456',
      'CMND cũ có 9 số',
      'CMND 924123456',
      'cmnd đã nộp từ tuần trước rồi nhé, mã 024123456',
      'Mã khách hàng điện 123456780 là của hộ chung cư, không phải số giấy tờ đâu bác',
      'uid game của mình 121234567 nha ae',
      'CCCD 079 099 123 456',
      'CMND gửi rồi, sđt em 0912345678 nha',
    ],
  },
  passport: {
    finds: {
      'Hộ chiếu C1234567 cấp ở Hà Nội': ['C1234567'],
      'passport của ổng là P01234567 nha chị book vé lẹ': ['P01234567'],
      'rơi hộ chiếu số B 1234567': ['B 1234567'],
      'ho chieu: c1234567': ['c1234567'],
      'Her passport no. is N9142365': ['N9142365'],
      'HỘ CHIẾU SỐ K00765272': ['K00765272'],
      'C1234567 là hộ chiếu của con nhỏ đó': ['C1234567'],
      'passport C1234 567': ['C1234 567'],
    },
    silent: [
      'Model C1234567 còn hàng',
      'hộ chiếu làm hết 200000 đồng',
      'đi hộ chiếu qua cửa số 3, tầng 12',
      'mã đơn hộ chiếu online: mã C1234567',
      'hộ chiếu AB1234567',
      'Passport photo 3500x4500',
    ],
  },
};

prove(cases);

describe('the first digits of a national ID', () => {
  /** Circular 59/2021/TT-BCA, the 63 provinces of birth. */
  const codes =
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 ' +
    '044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 ' +
    '089 091 092 093 094 095 096';

  it('are the code of a province', () => {
    const accepted = Array.from({ length: 1000 }, (_, code) => String(code).padStart(3, '0')).filter(
      (code) => found('national-id', `${code}190000123`).length > 0,
    );
    expect(accepted.join(' ')).toBe(codes);
  });

  it('are followed by a sex and century and by a year that has been', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 99 }), (sex, year) => {
        const isBorn = sex < 2 || (sex < 4 && year <= 30);
        const number = `079${sex}${String(year).padStart(2, '0')}000123`;
        expect(found('national-id', number).length > 0).toBe(isBorn);
      }),
    );
  });
});
