import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cases, prove } from './cases';
import { found } from './found';

const cases: Cases = {
  'bank-account': {
    finds: {
      'STK 0123456789 Vietcombank': ['0123456789'],
      'số tài khoản: 1903 6789 1234 56 Techcombank': ['1903 6789 1234 56'],
      'ck về 19036789123456 ngân hàng BIDV': ['19036789123456'],
      'stk 0912345678 MB': ['0912345678'],
      'Bà Lò Thị Sen, STK 0123456789 Agribank, bà nợ quán em 4 tháng': ['0123456789'],
      'tài khoản cá nhân của em: 1111222233 (em Khánh)': ['1111222233'],
      '0071000123456 - VCB - NGUYEN VAN A': ['0071000123456'],
      '0071000123456 NGUYEN VAN TAM Sacombank': ['0071000123456'],
      'Vietcombank Hoàn Kiếm 0071000123456': ['0071000123456'],
      'his account 0071000123456 at Vietcombank': ['0071000123456'],
      'TK: 1234 5678 9012 (ACB)': ['1234 5678 9012'],
      'stk 123456 HDBank': ['123456'],
      'STK: 1903.6789.1234.56': ['1903.6789.1234.56'],
      'stk ngân hàng quân đội 0987654321': ['0987654321'],
      'TECHCOMBANK 19036789123456 NGUYEN VAN A': ['19036789123456'],
      'tài khoản số 123-456-789 Á Châu': ['123-456-789'],
      'BIDV: 31410001234567': ['31410001234567'],
      'chuyen khoan qua so 19036789123456 nha': ['19036789123456'],
      'Ủng hộ qua stk 031290261760 ngân hàng BIDV': ['031290261760'],
      'Agribank 1500205123456 hoặc VietinBank 101867123456': ['1500205123456', '101867123456'],
    },
    silent: [
      'tài khoản của tôi có 500.000 đồng',
      'tài khoản nhận 1000000 đồng',
      'tài khoản em còn 12 500 000',
      'Vietcombank, SĐT 0987654321',
      'tài khoản mở ngày 20.11.2025',
      'đơn 0123456789',
      'số tài khoản của tôi bị khoá',
      'tài khoản facebook 100012345678',
      'Vietcombank lãi 12345678 triệu',
      'ngân hàng máu gọi 0912345678',
      'chuyển khoản xong, mã giao dịch 123456789012',
      'ngân hàng ACB 19001234',
    ],
  },
  'payment-card': {
    finds: {
      'số thẻ 9704 1234 5678 9015': ['9704 1234 5678 9015'],
      'thẻ 9704222222222226, nhà 5B': ['9704222222222226'],
      'card 4111-1111-1111-1111': ['4111-1111-1111-1111'],
      '5555 5555 5555 4444': ['5555 5555 5555 4444'],
      '2223003122003222': ['2223003122003222'],
      'amex 3782 822463 10005': ['3782 822463 10005'],
      '3530111333300000': ['3530111333300000'],
      'visa: 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1': ['4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1'],
    },
    silent: [
      '4111 1111 1111 1112',
      '6111111111111116',
      'mã đơn 4111111111111111',
      'IMEI 352099001761481',
      '4111.1111.1111.1111.1',
      '9704 là đầu số thẻ nội địa',
    ],
  },
};

prove(cases);

describe('the last digit of a card', () => {
  it('is the only one of ten that is taken', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^9704\d{11}$/), (start) => {
        const taken = Array.from('0123456789').filter(
          (last) => found('payment-card', start + last).length > 0,
        );
        expect(taken).toHaveLength(1);
      }),
    );
  });
});
