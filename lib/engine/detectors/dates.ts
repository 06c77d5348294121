/** Full dates: "12/3/1980", "1980-03-12", "12 tháng 3 năm 1980", "12 March 1980", "March 12, 1980". */
import type { DigitRun } from '../text/read-text';
import type { Span } from '../types';

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: string;
}

const longestGap = 12;
const sign = /^ ?([/.-]) ?$/;
const toMonth = /^ th(?:á|a|a\u0301)ng $/i;
const toYear = /^(?:,? n(?:ă|a|a\u0306)m |[/., -] ?)$/i;
const monthBetween = /^ ?([a-z]{3})[a-z]*,? $/i;
const monthBefore = /(?<!\p{L})([a-z]{3})[a-z]* $/iu;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Of births: a release may raise the last one. */
const years = [1900, 2030] as const;

/** The date of which this run is the last number, if it is one of the calendar. */
export function dateAt(draft: string, runs: readonly DigitRun[], index: number): Span | undefined {
  const last = runs[index] as DigitRun;
  const middle = runs[index - 1];
  if (!middle || last.digits.length > 4 || last.start - middle.end > longestGap) return undefined;
  const right = draft.slice(middle.end, last.start);
  if (last.digits.length !== 4 && !sign.test(right)) return undefined;
  const first = runs[index - 2];
  if (
    first &&
    middle.start - first.end <= longestGap &&
    joinsThree(draft.slice(first.end, middle.start), right)
  ) {
    return dated(draft, first.start, last.end, ofNumbers(first.digits, middle.digits, last.digits));
  }
  const left = draft.slice(Math.max(0, middle.start - longestGap), middle.start);
  const word = monthBetween.exec(right) ?? (/^,? $/.test(right) ? monthBefore.exec(left) : undefined);
  const month = months.indexOf(word?.[1]?.toLowerCase() ?? '') + 1;
  if (!word || month === 0 || last.digits.length !== 4) return undefined;
  const start = middle.start - (word.input === left ? word[0].length : 0);
  return dated(draft, start, last.end, { day: Number(middle.digits), month, year: last.digits });
}

function joinsThree(left: string, right: string): boolean {
  const mark = sign.exec(left)?.[1];
  return mark === undefined ? toMonth.test(left) && toYear.test(right) : mark === sign.exec(right)?.[1];
}

function ofNumbers(first: string, middle: string, last: string): Day | undefined {
  if (first.length === 4) return { day: Number(last), month: Number(middle), year: first };
  return last.length === 1 ? undefined : { day: Number(first), month: Number(middle), year: last };
}

function dated(draft: string, start: number, end: number, date: Day | undefined): Span | undefined {
  if (!date || !isDay(date) || /[\p{N}.,/-]$/u.test(draft.slice(Math.max(0, start - 1), start)))
    return undefined;
  return /^(?:[\p{L}\p{N}/]|[.,-]\p{N})/u.test(draft.slice(end, end + 2)) ? undefined : { start, end };
}

function isDay({ day, month, year }: Day): boolean {
  const [from, to] = years;
  const y = Number(year);
  if (year.length === 3 || (year.length === 4 && (y < from || y > to))) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, y);
}

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && year !== 1900 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
