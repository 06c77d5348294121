import { describe, expect, it } from 'vitest';
import { type Cases, prove } from './cases';
import { found } from './found';

const cases: Cases = {
  password: {
    finds: {
      'mật khẩu là Abc@1234 nhé': ['Abc@1234'],
      'mk: hanoi2025': ['hanoi2025'],
      'pass wifi là 88888888.': ['88888888'],
      'Password = "S3cret!x"': ['S3cret!x'],
      'mật khẩu wifi phòng họp: Phong302@': ['Phong302@'],
      'mat khau la ubnd2025': ['ubnd2025'],
      'pw:sunshine': ['sunshine'],
      'Tài khoản một cửa: canbo01, mật khẩu P@ssw0rd14': ['P@ssw0rd14'],
      'The server password is Admin!1839': ['Admin!1839'],
      'ssh root@10.1.1.5 pass root!2024, nhé': ['root!2024'],
      'mật khẩu cũ Hoahoe1975 vẫn vào được': ['Hoahoe1975'],
      'dùng user test pass test123 ai ở nhà': ['test123'],
      'wifi tang 3 mk la phuong2025 do': ['phuong2025'],
      'TK/MK: vanthu01/Vt@12345': ['Vt@12345'],
      'user / pass: admin / abc.123': ['abc.123'],
      'đổi mật khẩu thành Abc123@ rồi': ['Abc123@'],
      'mật khẩu mới nhé mọi người Abc@2025': ['Abc@2025'],
      'ID: 98765432100, pass 123456': ['123456'],
      'MÃ WIFI: 12345678': ['12345678'],
      'password: Pa$$w0rd': ['Pa$$w0rd'],
      'jdbc:mysql://db:3306/a?user=b&password=Ho%402023': ['Ho%402023'],
      'Phần mềm kế toán: ketoan_hoaban / Emb3@2025': ['Emb3@2025'],
      'Wifi phòng tiếp dân: UBND_Khach / dan2025xa, bà con dùng': ['dan2025xa'],
      'mật khẩu: “Hoa*88”, pass máy in: in2024': ['Hoa*88', 'in2024'],
    },
    silent: [
      'mật khẩu là thông tin riêng',
      'Mật khẩu: không chia sẻ cho ai',
      'quên mật khẩu rồi',
      'mat khau: khong chia se',
      'mật khẩu: ********',
      'set PASSWORD=<your-password>',
      'mật khẩu: [đã che], pw = $(PASS)',
      'mật khẩu là gì?',
      'pass lại vé: 500k/vé',
      'pass lại iphone15 giá 9tr',
      'em pass môn: Toeic rồi',
      'tỉ lệ pass: 100%',
      'đổi mật khẩu: https://id.vn/doi',
      'đổi mật khẩu tại https://id.vn/doi1',
      'mật khẩu gửi vào zalo @abc123 nhé',
      'mật khẩu mạnh là lớp bảo vệ đầu tiên',
      'Mật khẩu mạnh cần ít nhất 12 ký tự gồm chữ hoa và số',
      'mk là 12A1 nè, mk sinh năm 1999',
      'Cảnh đoán mật khẩu két sắt là ngày cưới',
      'mật khẩu hết hạn lúc 12:30 ngày 20/11/2025',
      'mật khẩu\nAbc@1234',
      'Phần mềm: Word2019 / Excel2019',
      'Tài khoản: mở ở quầy 1 / quầy 2',
    ],
  },
  otp: {
    finds: {
      'mã OTP: 482913': ['482913'],
      'OTP là 4829': ['4829'],
      'mã xác nhận của em 123 456': ['123 456'],
      '482913 là mã OTP nhé': ['482913'],
      '482 913 là mã xác thực': ['482 913'],
      'G-482913 is your Google verification code': ['482913'],
      'mã PIN 2580': ['2580'],
      'mã OTP chị vừa nhận được là 482913': ['482913'],
      'mã OTP 6 số của em là 482913': ['482913'],
      'mã xác thực Zalo của mình là 664.021 ai trả lời giùm': ['664.021'],
      'Mã xác thực gửi về máy em 482913 nhập giúp': ['482913'],
      'otp 4 8 2 9 1 3 nè': ['4 8 2 9 1 3'],
      'otp 482913 2 phút nữa hết hạn': ['482913'],
      'ma xac nhan la 48-29-13': ['48-29-13'],
      'OTP ４８２９１３': ['４８２９１３'],
    },
    silent: [
      'không gửi mã OTP cho ai',
      'mã OTP gồm 6 số',
      'OTP phí 5000 đồng',
      'otp 123',
      'otp\n123456',
      'OTP năm 2024 của tui',
      'OTP gửi về 0912 345 678',
      'lộ mã OTP thì gọi 19001234',
      'bị hỏi mã OTP rồi mất 5000000',
      'Mã xác nhận đặt phòng là 482913',
      'Mã OTP có giá trị. Số báo danh 164339',
      'Mã giảm giá 112233',
    ],
  },
};

prove(cases);

describe('passwords', () => {
  it('are looked for on their own line and near their word only', () => {
    expect(found('password', `mật khẩu ${'rất '.repeat(60)} Abc@1234`)).toEqual([]);
  });
});
