import type { Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';
import { masked } from './masked';
import { numbers } from './numbers';
import { after, anyOf, type Words } from './words';

const cues = [
  'otp',
  'mã xác nhận',
  'mã xác thực',
  'mã xác minh',
  'mã pin',
  'mã đăng nhập',
  'verification code',
];
const codeAfter = anyOf('(?:la|is) (?:ma |your )?(?:otp|ma xac nhan|ma xac thuc|verification code)');
const sum = anyOf('d|dong|vnd|usd|nghin|trieu|ti|lan|nguoi');
const reach = 15;

/**
 * A one-time code: 4 to 8 digits at most 15 characters behind "OTP", "mã xác nhận", "mã xác thực", "mã PIN", or
 * before "là mã OTP". A warning ("không gửi mã OTP") holds no digits, so it stays silent; a sum behind the word
 * would be a false alarm.
 */
export const otp: Detector = { name: 'otp', needs: 'cues', cues, create: () => find };

function find(text: Text, words: readonly Words[]): readonly DetectorHit[] {
  let next = 0;
  return numbers(text, [4, 8], ({ groups }) => groups.length <= 2)
    .filter(({ start, end }) => {
      while (next < words.length && wordEnd(text, words[next]) <= start) next++;
      const nearest = wordEnd(text, words[next - 1]);
      return (
        isBehind(text.draft.slice(nearest, start), start - nearest) || codeAfter.test(after(text, end, 5))
      );
    })
    .filter(({ end }) => !isSum(text, end))
    .map(masked);
}

/** Where a key word ends; before any, nowhere near. */
function wordEnd(text: Text, words: Words | undefined): number {
  return words ? (text.ends[words.last] as number) : Number.NEGATIVE_INFINITY;
}

function isBehind(between: string, distance: number): boolean {
  return distance <= reach && !/[\p{N}\n]/u.test(between);
}

function isSum(text: Text, end: number): boolean {
  return sum.test(after(text, end, 1));
}
