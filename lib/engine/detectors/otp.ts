import type { Text } from '../text/read-text';
import { wordAt } from '../text/word-at';
import type { Detector, DetectorHit } from './detector';
import { masked } from './masked';
import { type Candidate, numbers } from './numbers';
import { after, anyOf, bareAt, before, stretch, type Words } from './words';

const cues = [
  'otp',
  'mã xác nhận',
  'mã xác thực',
  'mã xác minh',
  'mã bảo mật',
  'mã kích hoạt',
  'mã pin',
  'pin code',
  'mã đăng nhập',
  'verification code',
  'security code',
  'login code',
  'access code',
  'one time code',
  'one time password',
];
const measure = anyOf(
  'd|dong|vnd|usd|nghin|trieu|ti|lan|nguoi|ho|don|luot|ngay|phut|giay|so|ki tu|chu so|k|tr',
);
/** What counts or calls rather than opens. */
const other = anyOf('nam|goi|hotline|tong dai|so|don|thong tu|luat|phi|gia|hon|gan|khoang|mat');
/** A booking has a code to confirm it, too. */
const booked = anyOf('dat phong|dat ve|dat lich|dat cho|dat ban|don hang|lich hen|booking|ho so');
/** Words between the cue and a number that nothing but the sentence ties to it. */
const nearWords = 6;
/** With "là" or ":" before the number. */
const ledWords = 12;

/**
 * A one-time code: 4 to 8 digits, whole or in groups, soon behind "OTP", "mã xác nhận", "mã xác thực", "mã PIN"; six
 * of them, or any behind "là" and ":", also later in the sentence; or before "là mã OTP".
 * A warning ("không gửi mã OTP") holds no digits, so it stays silent; sums, years and hotlines are left out.
 * So are the codes of bookings, as far as the words say so. None in 20,000 public texts.
 */
export const otp: Detector = { name: 'otp', needs: 'cues', fewestDigits: 4, cues, create: () => find };

function find(text: Text, words: readonly Words[]): readonly DetectorHit[] {
  let next = 0;
  return numbers(text, [4, 8], isGrouped)
    .filter((code) => {
      while (next < words.length && (text.starts[(words[next] as Words).first] as number) < code.start)
        next++;
      const behind = words[next - 1];
      const ahead = words[next];
      return (behind && isBehind(text, behind, code)) || (ahead && isAhead(text, ahead, code));
    })
    .filter(({ start, end }) => !measure.test(after(text, end, 1)) && isWhole(text.draft, start, end))
    .map(masked);
}

/** "482913", "482 913", "48-29-13", "4 8 2 9 1 3". */
function isGrouped({ groups, separators }: Candidate): boolean {
  return new Set(groups).size === 1 && new Set(separators).size <= 1;
}

/** Not a part of a telephone number. */
function isWhole(draft: string, start: number, end: number): boolean {
  return (
    !/^(?:[.-]\d| \d{3})/.test(draft.slice(end, end + 4)) &&
    !/(?:\d[.-]|\d{3} )$/.test(draft.slice(Math.max(0, start - 4), start))
  );
}

function isBehind(text: Text, { last }: Words, { start, digits }: Candidate): boolean {
  const from = text.ends[last] as number;
  const word = wordAt(text, start);
  const words = word - last - 1;
  if (words > ledWords) return false;
  const between = text.draft.slice(from, start).normalize('NFC');
  if (booked.test(` ${stretch(text, last + 1, word - 1, last, bareAt)} `)) return false;
  const isLed = /[:=]\s*["'“(]?$/.test(between) || /^(?:la|is)$/.test(bareAt(text, wordAt(text, start - 1)));
  if (isLed) return isSameSentence(text, last, start);
  if (
    /[\n\p{N}]/u.test(between) ||
    /^(?:19|20)\d\d$|^1[89]00/.test(digits) ||
    other.test(before(text, start, 2))
  )
    return false;
  if (between.length <= 15) return true;
  return (
    digits.length === 6 && !digits.endsWith('000') && words <= nearWords && isSameSentence(text, last, start)
  );
}

/** "482913 là mã xác thực", "482913 is your Google verification code". */
function isAhead(text: Text, { first }: Words, { start, end }: Candidate): boolean {
  const word = wordAt(text, start);
  const ties = after(text, end, Math.max(0, first - wordAt(text, end - 1) - 1));
  return first - word <= 8 && /^ (?:la|is)(?: [^ ]+){0,3} $/.test(ties) && isSameSentence(text, first, start);
}

function isSameSentence(text: Text, word: number, offset: number): boolean {
  return text.sentences[word] === text.sentences[wordAt(text, offset)];
}
