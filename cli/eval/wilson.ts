/** Shares of what was counted, with the interval that a small count leaves open. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** `share` is null where nothing was there to count. */
export interface Share extends Interval {
  readonly share: number | null;
  readonly count: number;
  readonly of: number;
}

export function shareOf(count: number, of: number): Share {
  return { share: of === 0 ? null : count / of, count, of, ...wilson(count, of) };
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
