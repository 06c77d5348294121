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

const joint = /^(?:\)?[ \u00A0.-]|\)|\) [(])$/;

/**
 * The numbers with `min` to `max` digits that `isWanted` accepts, leftmost first, none overlapping.
 * A number that goes on (",", ".", "/" or "-" and a digit) or is glued to letters is part of something else.
 */
export function numbers(
  text: Text,
  [min, max]: readonly [min: number, max: number],
  isWanted: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  for (let first = 0; first < text.runs.length; first++) {
    const run = text.runs[first] as DigitRun;
    if (run.start < free || run.end - run.start > max * 2) continue;
    const candidate = longestFrom(text, first, min, max, isWanted);
    if (!candidate) continue;
    found.push(candidate);
    free = candidate.end;
  }
  return found;
}

function longestFrom(
  text: Text,
  first: number,
  min: number,
  max: number,
  isWanted: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const { draft, runs } = text;
  const { start } = runs[first] as DigitRun;
  if (!isFreeBefore(draft, start)) return undefined;
  let digits = '';
  let separators = '';
  const groups: number[] = [];
  let best: Candidate | undefined;
  for (let last = first; last < runs.length; last++) {
    const run = runs[last] as DigitRun;
    const between = last > first ? draft.slice((runs[last - 1] as DigitRun).end, run.start) : '';
    if (last > first && !joint.test(between)) break;
    separators += between;
    digits += run.digits;
    groups.push(run.digits.length);
    if (digits.length > max) break;
    if (digits.length < min || !isFreeAfter(draft, run.end)) continue;
    const candidate = { start, end: run.end, digits, groups: [...groups], separators };
    if (isWanted(candidate)) best = candidate;
  }
  return best;
}

function isFreeBefore(draft: string, start: number): boolean {
  const before = draft.slice(Math.max(0, start - 2), start);
  return !/\p{N}[.,/-]$|[/\p{N}]$/u.test(before);
}

function isFreeAfter(draft: string, end: number): boolean {
  return !/^(?:[.,/-]\p{N}|[\p{L}\p{M}\p{N}/])/u.test(draft.slice(end, end + 2));
}
