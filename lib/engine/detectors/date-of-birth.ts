import type { Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';
import { masked } from './masked';
import { anyOf, before } from './words';

/** Read backwards from the year, so that only years are looked at. */
const date =
  /(?<![\p{N}.,/-])(\p{Nd}{1,2})(?:([/.-])(\p{Nd}{1,2})\2| th(?:á|a\u0301)ng (\p{Nd}{1,2}) n(?:ă|a\u0306)m )\p{Nd}{4}$/u;
const longest = 28;
/** "sinh ngày", "SN"; what stands between may only lead to the date ("sinh vào ngày"). */
const born = / (?:sinh(?: (?:ngay|vao|vao ngay|la|nam|ngay la))?|sn|dob|d o b|born(?: on)?) $/;
/** hoc sinh, ve sinh, thi sinh …: not the birth of anybody. */
const otherSinh = anyOf('(?:hoc|ve|thi|ho|giao|nghiep|phuc|hi|duong|tai|kham) sinh(?: ngay)?');

/**
 * A full, calendar-valid date of birth, "12/3/1980", "12 tháng 3 năm 1980", right behind "sinh", "ngày sinh", "SN"
 * or "DOB" (at most three words). Full dates stand in up to 9 % of public posts, so without the word nothing is said.
 */
export const dateOfBirth: Detector = { name: 'date-of-birth', needs: 'digits', create: () => find };

function find(text: Text): readonly DetectorHit[] {
  return text.runs
    .filter(
      ({ digits, end }) => digits.length === 4 && !/^[\p{L}\p{N}/]/u.test(text.draft.slice(end, end + 1)),
    )
    .flatMap(({ end, digits }) => {
      const found = date.exec(text.draft.slice(Math.max(0, end - longest), end));
      if (!found || !isDay(found[1] ?? '', found[3] ?? found[4] ?? '', digits)) return [];
      const start = end - found[0].length;
      return isBorn(before(text, start, 3)) ? masked({ start, end }) : [];
    });
}

function isDay(day: string, month: string, year: string): boolean {
  const [d, m, y] = [day, month, year].map((part) => Number(part.normalize('NFKC'))) as [
    number,
    number,
    number,
  ];
  if (y < 1900 || y > 2100 || m < 1 || m > 12) return false;
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] as number;
  return d >= 1 && d <= days;
}

function isBorn(words: string): boolean {
  return born.test(words) && !otherSinh.test(words);
}
