/** Counts of what was found, and what they say about texts that nobody has counted. */

export interface Counts {
  /** Found and there. */
  readonly right: number;
  /** Found and not there. */
  readonly wrong: number;
  /** There and not found. */
  readonly missed: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
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

/** 95 in 100 intervals of this kind hold the true share (E. B. Wilson, 1927). */
export function wilson(right: number, all: number): Interval {
  if (all === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const share = right / all;
  const middle = share + z ** 2 / (2 * all);
  const reach = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const whole = 1 + z ** 2 / all;
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) };
}
