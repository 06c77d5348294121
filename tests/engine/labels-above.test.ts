import { describe, expect, it } from 'vitest';
import { found } from './detectors/found';

describe('a label above its number', () => {
  it.each([
    ['citizen-card-9', 'Số CMND:\n024123456', '024123456'],
    ['citizen-card-9', 'Thông tin của bà con:\nSố CMND: \r\n024123456\nXin cảm ơn', '024123456'],
    ['bank-account', 'Mọi người gửi giúp vào số tài khoản:\n0123456789', '0123456789'],
    ['otp', 'Mã OTP của em là:\n482913', '482913'],
    ['phone', 'Gặp chị Hoà, điện thoại:\n0912 345 678', '0912 345 678'],
  ])('is read with it: %s in %j', (detector, draft, quote) => {
    expect(found(detector, draft)).toEqual([quote]);
  });

  it.each([
    ['a line that is no label', 'Quên mang CMND\n024123456'],
    ['a label with a blank line below', 'Số CMND:\n\n024123456'],
    ['a line too long for a label', `Số CMND ${'của mọi người trong xóm '.repeat(4)}:\n024123456`],
  ])('is not taken for one: %s', (_, draft) => {
    expect(found('citizen-card-9', draft)).toEqual([]);
  });
});
