/** Counts of what was found, and what they say about texts that nobody has counted. */
import { type Interval, wilson } from '../../cli/eval/wilson';

export interface Counts {
  /** Found and there. */
  readonly right: number;
  /** Found and not there. */
  readonly wrong: number;
  /** There and not found. */
  readonly missed: number;
}

export function precision({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1({ right, wrong, missed }: Counts): number {
  return right === 0 ? 0 : right / (right + (wrong + missed) / 2);
}

/** Of F1 as the share `right` of `right + (wrong + missed) / 2`. */
export function f1Interval({ right, wrong, missed }: Counts): Interval {
  return wilson(right, right + (wrong + missed) / 2);
}
