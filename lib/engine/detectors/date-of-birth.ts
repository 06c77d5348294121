import { once } from '../once';
import { bare, canon } from '../text/canon';
import { canonAt, type DigitRun, type Text } from '../text/read-text';
import { wordAt } from '../text/word-at';
import type { Span, Tables } from '../types';
import type { Detector } from './detector';
import { masked } from './masked';
import { bareAt, before } from './words';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What stands before a year, read backwards from it, so that only years are looked at: day and month. */
const beforeYear = once(() => [
  /(?<![\p{N}.,/-])(?<day>\p{Nd}{1,2}) ?(?<sign>[/.-]) ?(?<month>\p{Nd}{1,2}) ?\k<sign> ?$/u,
  /(?<!\p{N})(?<day>\p{Nd}{1,2}) th(?:á|a|a\u0301)ng (?<month>\p{Nd}{1,2})(?:,? n(?:ă|a|a\u0306)m |[/., -] ?)$/iu,
  new RegExp(`(?<!\\p{N})(?<day>\\d{1,2}) (?<month>${months.join('|')})[a-z]*,? $`, 'iu'),
  new RegExp(`(?<!\\p{L})(?<month>${months.join('|')})[a-z]* (?<day>\\d{1,2}),? $`, 'iu'),
]);
const longest = 24;
/** The rest behind a year that comes first, "1990-12-31". */
const afterYear =
  /^(?<sign>[/.-])(?<month>\p{Nd}{1,2})\k<sign>(?<day>\p{Nd}{1,2})(?![\p{L}\p{N}]|[/.-]\p{N})/u;
/** What stands between may only lead to the date ("sinh vào ngày"). */
const born =
  / (?:sinh|sinh nhat|sn|ns|ntns|dob|d o b|born|birth|birthday|birthdate)(?: (?:ngay|thang|vao|la|nam|on|of|is))* $/;
/** Of "học sinh", "tuyển sinh", "hy sinh" …: not the birth of anybody, unless a name ends so ("Lê Văn Dân sinh …"). */
const otherSinh: ReadonlySet<string> = new Set(
  'hoc ve thi ho nghiep phuc hi duong tai kham khai phat tuyen chieu nu giao si an dan nay ki dang'.split(
    ' ',
  ),
);
const latestBirthYear = 2030;
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
  create: ({ surnames }: Tables) => {
    const known = once(() => new Set(surnames.flatMap((name) => [canon(name), bare(canon(name))])));
    return (text) =>
      text.runs
        .flatMap((run) => dateAt(text, run) ?? [])
        .filter((date) => isBirth(text, date.start) || isOfName(text, date, known()))
        .map((date) => masked(date));
  },
};

function dateAt({ draft }: Text, { start, end, digits }: DigitRun): Span | undefined {
  if (digits.length !== 4 && digits.length !== 2) return undefined;
  const right = draft.slice(end, end + 6);
  const iso = digits.length === 4 && afterYear.exec(right);
  if (iso) return isDay(iso.groups, digits) ? { start, end: end + iso[0].length } : undefined;
  const sign = draft[start - 1];
  if (sign === undefined || !(digits.length === 4 ? ' /.-' : '/.-').includes(sign)) return undefined;
  if (/^(?:[\p{L}\p{N}/]|[.,-]\p{N})/u.test(right)) return undefined;
  const left = draft.slice(Math.max(0, start - longest), start);
  for (const shape of beforeYear()) {
    const found = shape.exec(left);
    if (found && isDay(found.groups, digits)) return { start: start - found[0].length, end };
  }
  return undefined;
}

function isDay({ day = '', month = '' }: Readonly<Record<string, string>> = {}, year: string): boolean {
  const y = Number(year);
  const m = months.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month.normalize('NFKC'));
  const d = Number(day.normalize('NFKC'));
  if (m < 1 || m > 12 || d < 1 || (year.length === 4 && (y < 1900 || y > latestBirthYear))) return false;
  return d <= (m === 2 ? (y % 4 === 0 && y !== 1900 ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31);
}

function isBirth(text: Text, start: number): boolean {
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
function isOfName(text: Text, { start }: Span, known: ReadonlySet<string>): boolean {
  if (text.draft[start - 1] !== '(') return false;
  const last = wordAt(text, start) - 1;
  return nameLengths.some((length) => isName(text, last - length + 1, last, known));
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
