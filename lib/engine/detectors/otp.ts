import type { Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';
import { masked } from './masked';
import { numbers } from './numbers';
import { after, anyOf, phraseFinder } from './words';

const codes = phraseFinder(
  'otp',
  'mã xác nhận',
  'mã xác thực',
  'mã xác minh',
  'mã pin',
  'mã đăng nhập',
  'verification code',
);
const codeAfter = anyOf('(?:la|is) (?:ma |your )?(?:otp|ma xac nhan|ma xac thuc|verification code)');
const sum = anyOf('d|dong|vnd|usd|nghin|trieu|ti|lan|nguoi');
const reach = 15;

/**
 * A one-time code: 4 to 8 digits at most 15 characters behind "OTP", "mã xác nhận", "mã xác thực", "mã PIN", or
 * before "là mã OTP". A warning ("không gửi mã OTP") holds no digits, so it stays silent; a sum behind the word
 * would be a false alarm.
 */
export const otp: Detector = { name: 'otp', find };

function find(text: Text): readonly DetectorHit[] {
  const words = codes(text);
  const found = numbers(text, [4, 8], ({ groups }) => groups.length <= 2);
  const isNamed = (start: number) =>
    words.some(({ last }) => {
      const end = text.ends[last] as number;
      return end <= start && start - end <= reach && !/[\p{N}\n]/u.test(text.draft.slice(end, start));
    });
  return found
    .filter(({ start, end }) => isNamed(start) || codeAfter.test(after(text, end, 5)))
    .filter(({ end }) => !isSum(text, end))
    .map(masked);
}

function isSum(text: Text, end: number): boolean {
  return sum.test(after(text, end, 1));
}
