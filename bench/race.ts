/** Times several things beside each other on the same texts, so that the load of the machine is shared by all. */

export interface Contender {
  readonly name: string;
  /** Answers the count of what it found, so that no run can be left out as useless. */
  readonly run: (text: string) => number | Promise<number>;
}

export interface Timing {
  readonly name: string;
  /** Microseconds a text. */
  readonly median: number;
  readonly least: number;
  readonly p99: number;
  /** What it found in the first text. */
  readonly hits: number;
}

export interface RaceOptions {
  /** Milliseconds for the whole race. */
  readonly budget: number;
  /**
   * Milliseconds that one sample lasts at least: a single short call after a long one of somebody else would find
   * the processor's caches full of what is not its own. A browser's clock is coarser than Node's as well.
   */
  readonly batch?: number;
}

let readClock = (): number => performance.now();

/** Milliseconds; on the wall unless `useProcessorTime` was called. */
export function clock(): number {
  return readClock();
}

/**
 * Times by what the process used of the processor, its collector and compiler threads included: other work on
 * the machine does not count.
 */
export function useProcessorTime(): void {
  readClock = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
}

interface Lane {
  readonly contender: Contender;
  readonly hits: number;
  readonly repeats: number;
  readonly samples: number[];
}

const fewest = 7;
/** Milliseconds of a while, and of all of them together, before a contender is timed. */
const warm = 60;
const mostWarm = 1500;
/** A call that takes longer than this, in ms, is timed once. */
const patience = 2000;

/** Rounds until the budget is spent: in each round everyone reads the same text, in changing order. */
export async function race(
  contenders: readonly Contender[],
  texts: readonly string[],
  { budget, batch = 1 }: RaceOptions,
): Promise<readonly Timing[]> {
  const lanes: Lane[] = [];
  for (const contender of contenders) lanes.push(await warmUp(contender, texts, batch));
  const start = performance.now();
  const goesOn = (round: number) => {
    const spent = performance.now() - start;
    return spent < budget || (round < fewest && (round < 3 || spent < budget * 4));
  };
  for (let round = 0; goesOn(round); round++) {
    const text = texts[round % texts.length] as string;
    for (let turn = 0; turn < lanes.length; turn++) {
      const lane = lanes[(turn + round) % lanes.length] as Lane;
      if (!isTooSlow(lane)) lane.samples.push(await timeOf(lane.contender, text, lane.repeats));
    }
  }
  return lanes.map(({ contender, hits, samples }) => ({ name: contender.name, hits, ...summary(samples) }));
}

/** The middle, the best and the nearly worst of the samples. */
export function summary(samples: readonly number[]): Omit<Timing, 'name' | 'hits'> {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 1000;
  return { median: at(0.5), least: at(0), p99: at(0.99) };
}

/** Until the code is compiled and the tables are made; one sample where a single call is too slow. */
async function warmUp(contender: Contender, texts: readonly string[], batch: number): Promise<Lane> {
  const [first = ''] = texts;
  const hits = await contender.run(first);
  const once = await timeOf(contender, first, 1);
  if (once > patience) return { contender, hits, repeats: 1, samples: [once] };
  await settleDown(contender, texts);
  let repeats = 1;
  while ((await bestOf(contender, first, repeats)) * repeats < batch) repeats *= 2;
  return { contender, hits, repeats, samples: [] };
}

/** Runs until a while brings nothing more: on a busy machine the compiler's threads come to their turn late. */
async function settleDown(contender: Contender, texts: readonly string[]): Promise<void> {
  const start = performance.now();
  let best = Number.POSITIVE_INFINITY;
  let now = Number.POSITIVE_INFINITY;
  do {
    best = Math.min(best, now);
    now = await bestInAWhile(contender, texts);
  } while (now < best * 0.9 && performance.now() - start < mostWarm);
}

async function bestInAWhile(contender: Contender, texts: readonly string[]): Promise<number> {
  const end = performance.now() + warm;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; performance.now() < end || round < 2; round++) {
    best = Math.min(best, await timeOf(contender, texts[round % texts.length] as string, 1));
  }
  return best;
}

/** Of three, since a machine that does something else for a moment would make a short batch look long. */
async function bestOf(contender: Contender, text: string, repeats: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) best = Math.min(best, await timeOf(contender, text, repeats));
  return best;
}

function isTooSlow({ samples }: Lane): boolean {
  return samples.length > 0 && (samples[0] as number) > patience;
}

/** Milliseconds a call. */
async function timeOf({ run }: Contender, text: string, repeats: number): Promise<number> {
  const start = clock();
  for (let repeat = 0; repeat < repeats; repeat++) {
    const count = run(text);
    found.sum += typeof count === 'number' ? count : await count;
  }
  return (clock() - start) / repeats;
}

/** What all runs found, kept so that the compiler cannot prove them idle. */
const found = { sum: 0 };
