import fc from 'fast-check';
import parsePhoneNumber from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { type Cases, prove } from './cases';
import { found } from './found';

const cases: Cases = {
  phone: {
    finds: {
      'gọi 0912345678 nhé': ['0912345678'],
      '0912.345.678': ['0912.345.678'],
      '+84 912 345 678': ['+84 912 345 678'],
      'ĐT: 84912345678': ['84912345678'],
      '0912-345-678, 0987 654 321': ['0912-345-678', '0987 654 321'],
      'hai số 0912345678 0987654321': ['0912345678', '0987654321'],
      'zalo ０９１２３４５６７８': ['０９１２３４５６７８'],
      '(+84) 912 345 678': ['(+84) 912 345 678'],
      '+84-912-345-678': ['+84-912-345-678'],
      '+84.912.345.678': ['+84.912.345.678'],
      '0912 3456 78 - Ms Lan': ['0912 3456 78'],
      '“0912345678”; 0987654321|0977654321': ['0912345678', '0987654321', '0977654321'],
      '📞: 0912345678!': ['0912345678'],
      'LH 0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣ nha': ['0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8'],
      '0912\u200B345\u200B678': ['0912\u200B345\u200B678'],
      '0912345678/zalo': ['0912345678'],
      '+84(0)912345678': ['+84(0)912345678'],
      '0084912345678': ['0084912345678'],
      '091 234 5678': ['091 234 5678'],
      '09 12 34 56 78': ['09 12 34 56 78'],
      'sđt 0 9 1 2 3 4 5 6 7 8': ['0 9 1 2 3 4 5 6 7 8'],
      '0912 - 345 - 678': ['0912 - 345 - 678'],
      'LH 0912345678/0987654321': ['0912345678', '0987654321'],
      'LH: 0912.345.678/0987.654.321 gặp Lan': ['0912.345.678', '0987.654.321'],
      '0912345678,0987654321': ['0912345678', '0987654321'],
      '0912345678-0987654321': ['0912345678', '0987654321'],
      'zalo.me/0912345678': ['0912345678'],
      sđt0912345678: ['0912345678'],
      'Anh Bình-0912345678': ['0912345678'],
      'Tiền 500.000đ, gọi 0912345678': ['0912345678'],
      '1. 0912345678\n2. 0987654321': ['0912345678', '0987654321'],
      'MST 0301234562, đt 0912345678': ['0912345678'],
      '☎0912\u00A0345\u00A0678': ['0912\u00A0345\u00A0678'],
      'STK 19036789123456 Techcombank Trần Thị Lan 0912345678': ['0912345678'],
      'đơn hàng chị Lan 0912345678 giao chiều nay': ['0912345678'],
      'má em 0912345678': ['0912345678'],
      'gọi Lan0912345678': ['0912345678'],
      '1️⃣ 0912345678': ['0912345678'],
    },
    silent: [
      'tổng đài 19001234',
      '1900 1234 hoặc 1022',
      'gọi 113, 114, 115, 1800 1091, 111',
      'MST 0312345678',
      'mã số thuế: 0312345678',
      'giá 912.345.678 đồng',
      '09123456789',
      'STK 10912345678',
      'STK 0912345678 MB',
      '0112345678',
      '0912345678/2025',
      '(024) 3822 1234',
      'ma don 0912345678 cua em giao chua shop oi',
      'mã đơn hàng: 0912345678',
      'DH0912345678',
      'DH-0912345678',
      'đơn #0912345678',
      'https://a.vn/0912345678',
      'https://tiki.vn/p0912345678',
      'lan0912345678@mail.vn',
      'x_0912345678_1',
      'mã số BHXH 0912345678',
      'Dãy 0 9 1 2 3 4 5 6 7 8 là của em',
      'bib 0912, 345 người, 678 km',
      'hệ số -0.3931 (0.0076)',
      '+41 (0)38 549 02 90',
      '+41 0912345678',
    ],
  },
  'named-phone': {
    finds: {
      '@xomcho anh Thuỵ phường đội đó, số 0866 866 866 nhắn Zalo cho lẹ': ['0866 866 866'],
      '1. Anh Tống Văn Lưu, 0978 111 222, chạy xe ôm': ['0978 111 222'],
      'Hộ đầu là cô Ngô Thị Bảy, số điện thoại 0911 222 333': ['0911 222 333'],
      'Nạn nhân Lê Thị Mận, sđt 0987654321': ['0987654321'],
      'sdt chu Tu 0912 345 678': ['0912 345 678'],
      'Ông Bảy (0912 345 678) hôm qua lên phường la lối': ['0912 345 678'],
      'Mr. Long’s number is 0903 222 111': ['0903 222 111'],
      'CCCD của Lê Văn Tùng 001090222333, đt 0987654321': ['0987654321'],
    },
    silent: [
      'LH chị Lan 0912 345 678',
      'LH: Nguyễn Thị Lan 0912 345 678',
      'Cần hỏi hộ tịch bà con gọi chị Mai 0912 000 111',
      'Quán bún cô Tư 0912 345 678',
      'Trưởng thôn ông Páo 0912 345 678',
      'Tôi là Nguyễn Văn Nam, sđt 0912 345 678',
      'Anh chị cần gì gọi 0912 345 678',
      'Cảm ơn chị Lan đã ủng hộ. Đặt hàng 0912 345 678',
      'CHỊ EM LẤY ÁO 0912 345 678',
      'Shop 12 Lê Lợi, 0912 345 678',
      'cô nào cần thì 0912 345 678',
      'gặp anh Nam, điện thoại 0912 345 678',
      'Nguyễn Thu Hà - 0912 345 678 - nhận làm bánh kem',
      'Trân trọng, Nguyễn Thu Hà, 0912 345 678',
      'anh Thuỵ, văn phòng 024 3822 1234',
    ],
  },
  landline: {
    finds: {
      '(024) 3822 1234': ['(024) 3822 1234'],
      '☎ 0299 3 111 222 (giờ hành chính)': ['0299 3 111 222'],
      'Văn phòng: 02475049275, gặp cô Hoa': ['02475049275'],
      '+84 24 3822 1234': ['+84 24 3822 1234'],
      '(+84-28) 3822 1234': ['(+84-28) 3822 1234'],
      '0236.3822.123 – 0236.3822.124': ['0236.3822.123', '0236.3822.124'],
      '028 38221234 / 028 38221235': ['028 38221234', '028 38221235'],
    },
    silent: ['0912345678', '024 3822 12345', '0201 3822 123', '1900 1234', 'mã đơn 02438221234', '3822 1234'],
  },
};

prove(cases);

/** What libphonenumber says of a number. */
function kindOf(number: string): string | undefined {
  const parsed = parsePhoneNumber(number, 'VN');
  return parsed?.isValid() ? parsed.getType() : undefined;
}

/** Digits of that number behind the first ones of the plan. */
const numbersOf = (firsts: readonly string[], length: number) =>
  fc
    .tuple(
      fc.constantFrom(...firsts),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 }),
    )
    .map(([first, rest]) => (first + rest.join('')).slice(0, length));

describe('the numbering plan', () => {
  /** The library has ranges that no operator sells (01 is of machines), and narrows those of small ones to what is sold today. */
  const unused = /^0(?:1|3[01]|51|95)/;
  const narrowed = /^0(?:5[25]|89|99)/;

  it('is that of libphonenumber for mobile numbers', () => {
    fc.assert(
      fc.property(numbersOf(['03', '05', '07', '08', '09', '04', '01'], 10), (number) => {
        const isMobile = kindOf(number) === 'MOBILE';
        const isFound = found('phone', number).length > 0;
        if (isFound) expect(isMobile || narrowed.test(number)).toBe(true);
        if (isMobile) expect(isFound || unused.test(number)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is that of libphonenumber for landlines', () => {
    fc.assert(
      fc.property(
        numbersOf(['020', '021', '022', '023', '024', '025', '026', '027', '028', '029'], 11),
        (number) => {
          expect(found('landline', number).length > 0).toBe(kindOf(number) === 'FIXED_LINE');
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never takes a public service number for a phone', () => {
    fc.assert(
      fc.property(
        numbersOf(['1900', '1800', '199'], 10),
        fc.integer({ min: 8, max: 10 }),
        (number, length) => {
          const service = number.slice(0, length);
          expect([...found('phone', `gọi ${service}`), ...found('landline', `gọi ${service}`)]).toEqual([]);
        },
      ),
    );
  });
});
