import { once } from '../once';
import { bare, canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import { wordAt } from '../text/word-at';
import type { Span, Tables } from '../types';
import { dateAt } from './dates';
import type { Detector } from './detector';
import { masked } from './masked';
import { bareAt, before } from './words';

/** What stands between may only lead to the date ("sinh vào ngày"). */
const born =
  / (?:sinh|sinh nhat|sn|ns|ntns|dob|d o b|born|birth|birthday|birthdate)(?: (?:ngay|thang|vao|la|nam|on|of|is))* $/;
/** Some word of birth at all, in the letters right before. */
const hint = /sinh|sn|ns|d\.?o\.?b|birth|born/i;
const nearby = 40;
/** Of "học sinh", "tuyển sinh", "hy sinh" …: not the birth of anybody, unless a name ends so ("Lê Văn Dân sinh …"). */
const otherSinh: ReadonlySet<string> = new Set(
  'hoc ve thi ho nghiep phuc hi duong tai kham khai phat tuyen chieu nu giao si an dan nay ki dang'.split(
    ' ',
  ),
);
/** "Nguyễn Văn An" and "Nguyễn Thị Thanh An"; two capitals may be a place ("Hà Nội"). */
const nameLengths = [3, 4];

/**
 * A full, calendar-valid date of birth, "12/3/1980", "12 tháng 3 năm 1980", "March 12, 1980", right behind "sinh",
 * "ngày sinh", "SN" or "DOB", or in brackets behind a person's name (`surnames`). Full dates stand in up to 9 % of
 * public posts, so any other stays silent.
 */
export const dateOfBirth: Detector = {
  name: 'date-of-birth',
  needs: 'digits',
  fewestDigits: 4,
  create: ({ surnames }: Tables) => {
    const known = once(() => new Set(surnames.flatMap((name) => [canon(name), bare(canon(name))])));
    return (text) => {
      const { draft, runs } = text;
      // Most dates are no births: a look at the whole costs less than at each. Every date has two numbers.
      if (runs.length < 2 || !(draft.includes('(') || hint.test(draft))) return [];
      return runs
        .flatMap((_, index) => dateAt(draft, runs, index) ?? [])
        .filter((date) => isBirth(text, date.start) || isOfName(text, date, known))
        .map((date) => masked(date));
    };
  },
};

function isBirth(text: Text, start: number): boolean {
  if (!hint.test(text.draft.slice(Math.max(0, start - nearby), start))) return false;
  const led = born.exec(before(text, start, 5))?.[0];
  if (!led) return false;
  const sinh = wordAt(text, start) - led.trim().split(' ').length;
  return !led.startsWith(' sinh') || !isOtherSinh(text, sinh);
}

function isOtherSinh(text: Text, sinh: number): boolean {
  if (sinh < 1 || text.apart[sinh] === 1 || !otherSinh.has(bareAt(text, sinh - 1))) return false;
  return !isCapital(text, sinh - 1) || sinh < 2 || !isCapital(text, sinh - 2);
}

/** In brackets behind three or four capitalised words of which the first is a surname. */
function isOfName(text: Text, { start }: Span, known: () => ReadonlySet<string>): boolean {
  if (text.draft[start - 1] !== '(') return false;
  const last = wordAt(text, start) - 1;
  return nameLengths.some((length) => isName(text, last - length + 1, last, known()));
}

function isName(text: Text, first: number, last: number, known: ReadonlySet<string>): boolean {
  if (first < 0 || !known.has(canonAt(text, first))) return false;
  for (let word = first; word <= last; word++) {
    if (!isCapital(text, word) || (word > first && text.apart[word] === 1)) return false;
  }
  return true;
}

function isCapital(text: Text, word: number): boolean {
  const initial = text.draft[text.starts[word] as number] as string;
  return initial !== initial.toLowerCase();
}
