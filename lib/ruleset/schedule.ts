/** When to look for a new ruleset: by wall clock, so that no number of wakes makes a look come sooner or later. */

const minute = 60_000;

/** At most this long after a browser start, so that a ministry's morning does not come in one minute. */
const longestFirstWait = 120 * minute;

/** After a failure, doubled by each further one. */
const firstPause = 15 * minute;
const longestPause = 24 * 60 * minute;

/** Share by which the interval is shorter or longer. */
const spread = 0.1;

export interface Rhythm {
  readonly intervalMinutes: number;
  /** What the publisher asks for at least. */
  readonly minCheckMinutes: number;
  /** Looks in a row that failed. */
  readonly failures: number;
}

/** The moment of the next look; `chance` is a number from 0 to 1. */
export function nextLook(now: number, rhythm: Rhythm, chance: number): number {
  const interval = Math.max(rhythm.intervalMinutes, rhythm.minCheckMinutes) * minute;
  const pause = Math.min(firstPause * 2 ** Math.max(rhythm.failures - 1, 0), longestPause);
  const wait = rhythm.failures > 0 ? Math.min(pause, interval) : interval;
  return now + wait * (1 + spread * (2 * chance - 1));
}

/** The same after a browser start: what is due already waits a little, each browser another while. */
export function firstLook(now: number, due: number | undefined, chance: number): number {
  return Math.max(due ?? 0, now + longestFirstWait * chance);
}
