import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectorNames } from '../../../lib/engine/detectors/index';
import { found } from './found';

/** By detector: drafts with what it finds in them, and their benign twins. */
const cases: Readonly<
  Record<string, { finds: Readonly<Record<string, readonly string[]>>; silent: readonly string[] }>
> = {
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
    },
    silent: [
      'Mã đơn 999099123456',
      '079999123456',
      '079260123456'.replace('260', '299'),
      '0790991234567',
      '079099123456/2025',
      '079099123456-01',
      'Số CCCD gồm 12 chữ số',
      '100.079.099.123.456',
    ],
  },
  'citizen-card-9': {
    finds: {
      'CMND 024123456': ['024123456'],
      'chứng minh nhân dân số: 024 123 456': ['024 123 456'],
      'cmt của em là 024123456': ['024123456'],
    },
    silent: [
      'Mã đơn 024123456',
      'CMND cũ có 9 số',
      'CMND 924123456',
      'cmnd đã nộp từ tuần trước rồi nhé, mã 024123456',
    ],
  },
  phone: {
    finds: {
      'gọi 0912345678 nhé': ['0912345678'],
      '0912.345.678': ['0912.345.678'],
      '+84 912 345 678': ['+84 912 345 678'],
      'ĐT: 84912345678': ['84912345678'],
      '(024) 3822 1234': ['024) 3822 1234'],
      '0912-345-678, 0987 654 321': ['0912-345-678', '0987 654 321'],
      'hai số 0912345678 0987654321': ['0912345678', '0987654321'],
      'zalo ０９１２３４５６７８': ['０９１２３４５６７８'],
    },
    silent: [
      'tổng đài 19001234',
      '1900 1234 hoặc 1022',
      'gọi 113, 114, 115',
      'MST 0312345678',
      'mã số thuế: 0312345678',
      'giá 912.345.678 đồng',
      '09123456789',
      'STK 10912345678',
      '0112345678',
      '0912345678/2025',
    ],
  },
  'secrecy-mark': {
    finds: {
      'Gửi anh em bản chụp công văn MẬT và số': ['MẬT'],
      'Độ mật: MẬT\nSố: 01/KH-BCH': ['MẬT'],
      'Văn bản này đóng dấu TỐI MẬT nên': ['TỐI MẬT'],
      'công văn TUYỆT MẬT của ngành': ['TUYỆT MẬT'],
      'TUYỆT MẬT\nKế hoạch tháng 6': ['TUYỆT MẬT'],
      'kế hoạch [MẬT] mới': ['MẬT'],
      'TOP SECRET': ['TOP SECRET'],
      'Tài liệu MA\u0323\u0302T': ['MA\u0323\u0302T'],
    },
    silent: [
      'MẬT ONG RỪNG nguyên chất, số lượng có hạn',
      'báo cáo mật độ dân số',
      'tài liệu mật ong',
      'BÁN MẬT GẤU SỐ LƯỢNG LỚN',
      'BÁO CÁO TỔNG KẾT CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC',
      'SỐ LƯỢNG CÓ HẠN MẬT HOA NHÃN NGUYÊN CHẤT',
      'MÌNH LỠ THẤY MẬT CÔNG VĂN RỒI NHÉ',
      'This is a SECRET recipe',
      'văn bản TỐI ƯU',
    ],
  },
  'document-number': {
    finds: {
      'theo 05/QĐ-UBND': ['05/QĐ-UBND'],
      'công văn số 15/UBND-VX ngày': ['15/UBND-VX'],
      '123/KH-SNV.': ['123/KH-SNV'],
      'công văn 101-CV/BCSĐ': ['101-CV/BCSĐ'],
    },
    silent: [
      'Nghị định 30/2020/NĐ-CP',
      'Luật 117/2025/QH15',
      '24/2020/TT-BCA',
      '1203/NQ-UBTVQH15',
      'Quyết định 12/2025/QĐ-UBND',
      'ngày 20/11, 24/7',
      'khẩu phần 1/2 VND',
      'Nghị quyết 78/NQ-CP',
      'Chỉ thị 12/CT-TTg',
      '5/10 em',
    ],
  },
  password: {
    finds: {
      'mật khẩu là Abc@1234 nhé': ['Abc@1234'],
      'mk: hanoi2025': ['hanoi2025'],
      'pass wifi là 88888888.': ['88888888'],
      'Password = "S3cret!x"': ['S3cret!x'],
      'mật khẩu wifi phòng họp: Phong302@': ['Phong302@'],
      'mat khau la ubnd2025': ['ubnd2025'],
      'pw:sunshine': ['sunshine'],
    },
    silent: [
      'mật khẩu là thông tin riêng',
      'Mật khẩu: không chia sẻ cho ai',
      'quên mật khẩu rồi',
      'mat khau: khong chia se',
      'mật khẩu: ********',
      'set PASSWORD=<your-password>',
      'mật khẩu là gì?',
      'pass lại vé: 500k/vé',
      'đổi mật khẩu: https://id.vn/doi',
      'mật khẩu mạnh là lớp bảo vệ đầu tiên',
    ],
  },
  otp: {
    finds: {
      'mã OTP: 482913': ['482913'],
      'OTP là 4829': ['4829'],
      'mã xác nhận của em 123 456': ['123 456'],
      '482913 là mã OTP nhé': ['482913'],
      'mã PIN 2580': ['2580'],
    },
    silent: ['không gửi mã OTP cho ai', 'mã OTP gồm 6 số', 'OTP phí 5000 đồng', 'otp 123', 'otp\n123456'],
  },
  'bank-account': {
    finds: {
      'STK 0123456789 Vietcombank': ['0123456789'],
      'số tài khoản: 1903 6789 1234 56 Techcombank': ['1903 6789 1234 56'],
      'ck về 19036789123456 ngân hàng BIDV': ['19036789123456'],
      'stk 0912345678 MB': ['0912345678'],
    },
    silent: [
      'tài khoản của tôi có 500.000 đồng',
      'tài khoản nhận 1000000 đồng',
      'Vietcombank, SĐT 0987654321',
      'tài khoản mở ngày 20.11.2025',
      'đơn 0123456789',
      'số tài khoản của tôi bị khoá',
    ],
  },
  'date-of-birth': {
    finds: {
      'sinh ngày 12/3/1980': ['12/3/1980'],
      'anh Bình, sinh 01-02-1990': ['01-02-1990'],
      'SN: 5.6.2001': ['5.6.2001'],
      'ngày sinh 12 tháng 3 năm 1980': ['12 tháng 3 năm 1980'],
      'DOB 29/02/2000': ['29/02/2000'],
    },
    silent: [
      'họp ngày 12/3/2025',
      'học sinh ngày 20/11/2025 được nghỉ',
      'sinh ngày 31/02/1990',
      'sinh ngày 29/02/2001',
      'vệ sinh 12/03/2025',
      'sinh viên nhập học 12/03/2025',
    ],
  },
  'health-card': {
    finds: {
      'thẻ DN4790123456789': ['DN4790123456789'],
      'GD 4 79 0123456789': ['GD 4 79 0123456789'],
      'số BHYT 7912345678': ['7912345678'],
    },
    silent: ['mã AB4790123456789', 'BHYT chi trả 80%', 'DN9790123456789', 'đơn hàng 7912345678'],
  },
};

describe('the detectors', () => {
  it('each have cases in this folder', () => {
    const tests = readdirSync(import.meta.dirname)
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
      .join('\n');
    const without = detectorNames.filter((name) => !new RegExp(`^ *'?${name}'?: \\{`, 'm').test(tests));
    expect(without).toEqual([]);
  });
});

describe.each(Object.entries(cases))('%s', (name, { finds, silent }) => {
  it.each(Object.entries(finds))('finds its kind in: %s', (draft, wanted) => {
    expect(found(name, draft)).toEqual(wanted);
  });

  it.each(silent)('stays silent in: %s', (draft) => {
    expect(found(name, draft)).toEqual([]);
  });
});
