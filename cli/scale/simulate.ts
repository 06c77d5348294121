/**
 * A working day of many browsers and what it asks of the publisher's server, by the extension's own schedule.
 * Printed as docs/scale.md has it: `npx tsx cli/scale/simulate.ts`.
 */
import { firstLook, nextLook } from '../../lib/ruleset/schedule';

const minute = 60_000;
const day = 1440 * minute;

/** Of a ministry with two million desks: all start around half past seven and go home at five. */
export interface Offices {
  readonly browsers: number;
  readonly startsAt: number;
  /** Of the starts, in minutes: standard deviation. */
  readonly spread: number;
  readonly endsAt: number;
  readonly days: number;
  readonly intervalMinutes: number;
}

export const offices: Offices = {
  browsers: 2_000_000,
  startsAt: 7 * 60 + 30,
  spread: 12,
  endsAt: 17 * 60,
  days: 10,
  intervalMinutes: 1440,
};

export interface Day {
  /** Looks in each minute of the last day. */
  readonly looks: readonly number[];
  readonly peak: number;
  /** Looks a minute over all 24 hours. */
  readonly mean: number;
}

/** Runs day after day until the habit of a morning has worn in, and counts the last. */
export function simulate(offices: Offices, random: () => number): Day {
  const due = new Float64Array(offices.browsers);
  const looks = new Array<number>(1440).fill(0);
  for (let today = 0; today < offices.days; today += 1) {
    const isLast = today === offices.days - 1;
    for (let browser = 0; browser < offices.browsers; browser += 1) {
      due[browser] = oneDay(today, due[browser] ?? 0, offices, random, (at) => {
        if (isLast) looks[at] = (looks[at] ?? 0) + 1;
      });
    }
  }
  const sum = looks.reduce((total, count) => total + count, 0);
  return { looks, peak: Math.max(...looks), mean: sum / looks.length };
}

/** From the start of one browser to its end; answers when it is due next. */
function oneDay(
  today: number,
  due: number,
  { startsAt, spread, endsAt, intervalMinutes }: Offices,
  random: () => number,
  onLook: (minuteOfDay: number) => void,
): number {
  const start = today * day + (startsAt + spread * normal(random)) * minute;
  const end = today * day + endsAt * minute;
  let next = firstLook(start, due, random());
  while (next < end) {
    onLook(Math.floor((next - today * day) / minute));
    next = nextLook(next, { intervalMinutes, minCheckMinutes: 60, failures: 0 }, random());
  }
  return next;
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
