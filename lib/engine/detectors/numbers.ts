/** Numbers of a wanted length, written in one piece or in groups: "079099123456", "079 099 123 456", "(024) 3822.1234". */
import type { DigitRun, Text } from '../text/read-text';
import type { Span } from '../types';

export interface Candidate extends Span {
  readonly digits: string;
  /** Length of each group as typed. */
  readonly groups: readonly number[];
  /** What stands between the groups, in a row: ".." for "1.234.567". */
  readonly separators: string;
  /** Whether no other digits hang on it, as they do where it is a part of a longer number. */
  readonly isAlone: boolean;
}

/** Also behind the country code, "+84 (0)912", and with the no-break space and hyphen of a text processor. */
const joint = /^\)?[ \u00A0]{0,2}[.\-\u2010\u2011\u2013]?[ \u00A0]?\(?$/;
const longestJoint = 6;
/** Nobody writes a number in more groups, unless digit by digit. */
const mostGroups = 7;
/** More in a row are a table of figures or a list, where each run stands for itself. */
const mostJoined = 24;
/** So long a run is a number by itself, whatever its neighbour hangs on with: "0912345678,0987654321". */
const wholeNumber = 9;

/**
 * The numbers with `min` to `max` digits that `isWanted` accepts, leftmost first, none overlapping.
 * A number that goes on (",", ".", "/" or "-" and a digit) or is followed by letters is part of something else.
 */
export function numbers(
  text: Text,
  [min, max]: readonly [min: number, max: number],
  isWanted: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const { lasts, most } = rowsOf(text);
  if (most < min) return [];
  const found: Candidate[] = [];
  let free = 0;
  for (let first = 0; first < lasts.length; first++) {
    const run = text.runs[first] as DigitRun;
    if (run.start < free || run.digits.length > max) continue;
    const candidate = longestFrom(text, lasts, first, [min, max], isWanted);
    if (!candidate) continue;
    found.push(candidate);
    free = candidate.end;
  }
  return found;
}

/** By run, the last run of the row that it stands in; and the digits of the longest row. */
interface Rows {
  readonly lasts: readonly number[];
  readonly most: number;
}

/** Fifteen detectors ask for the rows of the same text. */
const rows = new WeakMap<Text, Rows>();

function rowsOf(text: Text): Rows {
  const known = rows.get(text) ?? readRows(text);
  rows.set(text, known);
  return known;
}

function readRows({ draft, runs }: Text): Rows {
  const lasts: number[] = [];
  let most = 0;
  for (let first = 0; first < runs.length; first = lasts.length) {
    let last = first;
    let digits = (runs[first] as DigitRun).digits.length;
    while (isJoined(draft, runs[last] as DigitRun, runs[last + 1])) {
      last++;
      digits += (runs[last] as DigitRun).digits.length;
    }
    const isTable = last - first >= mostJoined;
    for (let run = first; run <= last; run++) lasts.push(isTable ? run : last);
    most = Math.max(most, digits);
  }
  return { lasts, most };
}

function isJoined(draft: string, run: DigitRun, next: DigitRun | undefined): boolean {
  if (next === undefined || next.start - run.end > longestJoint) return false;
  const between = draft.slice(run.end, next.start);
  return joint.test(between) && !(/^[.)] /.test(between) && isBullet(draft, run));
}

/** The number of a line in a list, "1. 012 345 678". */
function isBullet(draft: string, { start, digits }: DigitRun): boolean {
  return digits.length <= 2 && (start === 0 || draft[start - 1] === '\n');
}

function lastGroup(lasts: readonly number[], first: number): number {
  const last = lasts[first] as number;
  return lasts[first - 1] === last ? Math.min(last, first + mostGroups - 1) : last;
}

function longestFrom(
  text: Text,
  lasts: readonly number[],
  first: number,
  [min, max]: readonly [min: number, max: number],
  isWanted: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const last = lastGroup(lasts, first);
  let total = 0;
  let best: Candidate | undefined;
  for (let group = first; group <= last; group++) {
    total += (text.runs[group] as DigitRun).digits.length;
    if (total > max) break;
    if (total < min || !isFreeAfter(text, group)) continue;
    if (!isFreeBefore(text, first)) return undefined;
    const candidate = candidateOf(text, first, group, isAlone(text, lasts, first, group));
    if (isWanted(candidate)) best = candidate;
  }
  return best;
}

function isAlone({ runs }: Text, lasts: readonly number[], first: number, last: number): boolean {
  const isWhole = (run: number) => (runs[run]?.digits.length ?? wholeNumber) >= wholeNumber;
  const isLast = lasts[last] === last || isWhole(last) || isWhole(last + 1);
  return isLast && (lasts[first - 1] !== lasts[first] || isWhole(first) || isWhole(first - 1));
}

function candidateOf({ draft, runs }: Text, first: number, last: number, isAlone: boolean): Candidate {
  const groups: number[] = [];
  let digits = '';
  let separators = '';
  for (let group = first; group <= last; group++) {
    const run = runs[group] as DigitRun;
    if (group > first) separators += draft.slice((runs[group - 1] as DigitRun).end, run.start);
    digits += run.digits;
    groups.push(run.digits.length);
  }
  return {
    start: (runs[first] as DigitRun).start,
    end: (runs[last] as DigitRun).end,
    digits,
    groups,
    separators,
    isAlone,
  };
}

function isFreeBefore({ draft, runs }: Text, first: number): boolean {
  const { start, digits } = runs[first] as DigitRun;
  const before = draft.slice(Math.max(0, start - 2), start);
  if (!/\p{N}[.,/\-\u2010\u2011]$|\p{N}$/u.test(before)) return true;
  if ((runs[first - 1]?.digits.length ?? 0) >= wholeNumber) return !/\p{N}$/u.test(before);
  return before.endsWith('/') && isPhoneLike(digits);
}

function isFreeAfter({ draft, runs }: Text, last: number): boolean {
  const { end } = runs[last] as DigitRun;
  const after = draft.slice(end, end + 3);
  if (!/^(?:[.,/\-\u2010\u2011]\p{N}|[\p{L}\p{M}\p{N}]|\/\p{Lu}[\p{Lu}\p{N}-])/u.test(after)) return true;
  const next = runs[last + 1]?.digits ?? '';
  if (!/^[^\p{L}\p{M}\p{N}]\p{N}/u.test(after)) return false;
  return next.length >= wholeNumber || (after.startsWith('/') && isPhoneLike(next));
}

/** Two phones side by side, "0912.345.678/0987.654.321". */
const isPhoneLike = (digits: string): boolean => digits.startsWith('0') && digits.length > 2;
