/** Numbers of a wanted length, written in one piece or in groups: "079099123456", "079 099 123 456", "(024) 3822.1234". */
import type { DigitRun, Text } from '../text/read-text';
import type { Span } from '../types';

export interface Candidate extends Span {
  readonly digits: string;
  /** Length of each group as typed. */
  readonly groups: readonly number[];
  /** What stands between the groups, in a row: ".." for "1.234.567". */
  readonly separators: string;
}

/** What spares looking closer. */
export interface Only {
  /** The digits it may begin with. */
  readonly first?: string;
  /** No other digits hang on it, as they do where it is a part of a longer number. */
  readonly isAlone?: boolean;
}

/** Also behind the country code, "+84 (0)912", and with the no-break space and hyphen of a text processor. */
const joint = /^\)?[ \u00A0]{0,2}[.\-\u2010\u2011\u2013]?[ \u00A0]?\(?$/;
const longestJoint = 6;
/** All of it that is one sign; most are. */
const joints = ' \u00A0.-\u2010\u2011\u2013()\u20E3';
/** Around the digits of "0️⃣9️⃣". */
const keycap = /^\uFE0F?\u20E3/;
/** Nobody writes a number in more groups, unless digit by digit. */
const mostGroups = 7;
/** More in a row are a table of figures or a list, where each run stands for itself. */
const mostJoined = 24;
/** So long a run is a number by itself, whatever its neighbour hangs on with: "0912345678,0987654321". */
const wholeNumber = 9;

const none: readonly Candidate[] = [];

/**
 * The numbers with `min` to `max` digits that `isWanted` accepts, leftmost first, none overlapping.
 * A number that goes on (",", ".", "/" or "-" and a digit) or is followed by letters is part of something else.
 */
export function numbers(
  text: Text,
  [min, max]: readonly [min: number, max: number],
  isWanted: (candidate: Candidate) => boolean,
  { first: firsts, isAlone }: Only = {},
): readonly Candidate[] {
  const rows = rowsOf(text);
  if (rows.most < min) return none;
  const { runs } = rows;
  const found: Candidate[] = [];
  let free = 0;
  for (let first = 0; first < runs.length; first++) {
    const { start, digits } = runs[first] as DigitRun;
    if ((rows.left[first] as number) < min || digits.length > max || start < free) continue;
    if (firsts !== undefined && !firsts.includes(digits[0] as string)) continue;
    if (isAlone && hangsBefore(rows, first)) continue;
    const candidate = longestFrom(rows, first, [min, max], isWanted, isAlone);
    if (!candidate) continue;
    found.push(candidate);
    free = candidate.end;
  }
  return found;
}

/** How the runs of a text stand to each other. */
interface Rows {
  readonly draft: string;
  readonly runs: readonly DigitRun[];
  /** By run: the last run of the row in which it stands, and how many digits the row has from it on. */
  readonly lasts: readonly number[];
  readonly left: readonly number[];
  /** By run, at the first question: whether a number may begin (1) and end (2) here. */
  readonly borders: (number | undefined)[];
  /** Digits of the longest row. */
  readonly most: number;
}

/** Fifteen detectors ask for the rows of the same text. */
const known = new WeakMap<Text, Rows>();

function rowsOf(text: Text): Rows {
  const rows = known.get(text) ?? readRows(text.draft, text.runs);
  known.set(text, rows);
  return rows;
}

function readRows(draft: string, runs: readonly DigitRun[]): Rows {
  const lasts: number[] = [];
  const left: number[] = [];
  let most = 0;
  for (let first = 0; first < runs.length; first = lasts.length) {
    let last = first;
    while (isJoined(draft, runs[last] as DigitRun, runs[last + 1])) last++;
    const isTable = last - first >= mostJoined;
    for (let run = last; run >= first; run--) {
      lasts[run] = isTable ? run : last;
      left[run] =
        (runs[run] as DigitRun).digits.length + (lasts[run] === run ? 0 : (left[run + 1] as number));
      most = Math.max(most, left[run] as number);
    }
  }
  return { draft, runs, lasts, left, borders: [], most };
}

function isJoined(draft: string, run: DigitRun, next: DigitRun | undefined): boolean {
  if (next === undefined || next.start - run.end > longestJoint) return false;
  if (next.start - run.end === 1) return joints.includes(draft[run.end] as string);
  const between = draft.slice(run.end, next.start).replace(keycap, '');
  if (between === ', ') return false;
  return joint.test(between) && !(/^[.)] /.test(between) && isBullet(draft, run));
}

/** The number of a line in a list, "1. 012 345 678". */
function isBullet(draft: string, { start, digits }: DigitRun): boolean {
  return digits.length <= 2 && (start === 0 || draft[start - 1] === '\n');
}

function longestFrom(
  rows: Rows,
  first: number,
  [min, max]: readonly [min: number, max: number],
  isWanted: (candidate: Candidate) => boolean,
  isAlone: boolean | undefined,
): Candidate | undefined {
  const last = lastGroup(rows, first);
  let total = 0;
  let best: Candidate | undefined;
  for (let group = first; group <= last; group++) {
    total += (rows.runs[group] as DigitRun).digits.length;
    if (total > max) break;
    if (total < min || (isAlone && hangsAfter(rows, group)) || !isFree(rows, first, group)) continue;
    const candidate = candidateOf(rows, first, group);
    if (isWanted(candidate)) best = candidate;
  }
  return best;
}

function lastGroup({ lasts }: Rows, first: number): number {
  const last = lasts[first] as number;
  return lasts[first - 1] === last ? Math.min(last, first + mostGroups - 1) : last;
}

function hangsBefore(rows: Rows, first: number): boolean {
  return rows.lasts[first - 1] === rows.lasts[first] && !isWhole(rows, first) && !isWhole(rows, first - 1);
}

function hangsAfter(rows: Rows, last: number): boolean {
  return rows.lasts[last] !== last && !isWhole(rows, last) && !isWhole(rows, last + 1);
}

function isWhole({ runs }: Rows, run: number): boolean {
  return (runs[run]?.digits.length ?? 0) >= wholeNumber;
}

function candidateOf({ draft, runs }: Rows, first: number, last: number): Candidate {
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
  };
}

function isFree(rows: Rows, first: number, last: number): boolean {
  return (bordersOf(rows, first) & 1) > 0 && (bordersOf(rows, last) & 2) > 0;
}

function bordersOf(rows: Rows, run: number): number {
  const borders = rows.borders[run] ?? (mayBegin(rows, run) ? 1 : 0) + (mayEnd(rows, run) ? 2 : 0);
  rows.borders[run] = borders;
  return borders;
}

function mayBegin(rows: Rows, run: number): boolean {
  const { start, digits } = rows.runs[run] as DigitRun;
  if (start === 0 || rows.draft[start - 1] === ' ') return true;
  const before = rows.draft.slice(Math.max(0, start - 2), start);
  if (!/\p{N}[.,/\-\u2010\u2011]$|\p{N}$/u.test(before)) return true;
  if (isWhole(rows, run - 1)) return !/\p{N}$/u.test(before);
  return before.endsWith('/') && isPhoneLike(digits);
}

function mayEnd(rows: Rows, run: number): boolean {
  const { end } = rows.runs[run] as DigitRun;
  if (end === rows.draft.length || rows.draft[end] === ' ') return true;
  const after = rows.draft.slice(end, end + 5).replace(keycap, '');
  if (!/^(?:[.,/\-\u2010\u2011]\p{N}|[\p{L}\p{M}\p{N}@_]|\/\p{Lu}[\p{Lu}\p{N}-])/u.test(after)) return true;
  if (!/^[^\p{L}\p{M}\p{N}@_]\p{N}/u.test(after)) return false;
  return isWhole(rows, run + 1) || (after.startsWith('/') && isPhoneLike(rows.runs[run + 1]?.digits ?? ''));
}

/** Two phones side by side, "0912.345.678/0987.654.321". */
const isPhoneLike = (digits: string): boolean => digits.startsWith('0') && digits.length > 2;
