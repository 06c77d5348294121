/** What a key costs in our scripts, by a profile of the processor, and in the page as a whole. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { openBox, ownAddress } from './browsers';
import { percentile } from './percentile';
import { ownCalls, type TraceEvent, trace } from './trace';

export interface KeyCost {
  /** 95th percentile of the time in our scripts after a key and before the next, ms. */
  readonly scriptP95: number;
  /** The most that a key and the pause behind it cost, the check included, ms. */
  readonly scriptMost: number;
  /** The same by the clock of the processor, which stands still while the machine does something else. */
  readonly processorP50: number;
  readonly processorP95: number;
  readonly processorMost: number;
  /** 95th percentile from the key to the frame that shows it, ms: too noisy to judge by. */
  readonly paintP95: number;
}

/** Text of so many characters with so many findings, spread evenly. */
export function draftOf(length: number, findings: number): string {
  const plain = 'Sáng nay cả phường ra quân dọn vệ sinh, ai rảnh thì qua phụ một tay nhé. ';
  const lines = Array.from({ length: findings }, (_, index) => {
    const number = `CCCD 0790991${String(23_400 + index).padStart(5, '0')}`;
    const rest = Math.max(0, Math.floor(length / findings) - number.length - 2);
    return `${number} ${plain.repeat(Math.ceil(rest / plain.length)).slice(0, rest)}`;
  });
  return lines.join('\n').slice(0, length);
}

const everySoOften = 40;
const pauseMs = 450;

/** Types so many keys behind a draft, twice: once for a profile, once for the browser's own notes of each call. */
export async function measureKeys(context: BrowserContext, draft: string, keys: number): Promise<KeyCost> {
  const { page, cdp } = await openBox(context);
  await cdp.send('Input.insertText', { text: draft });
  // The parts of the engine and the card come, and the draft is checked for the first time.
  await page.waitForTimeout(2500);
  await page.evaluate(notePaints);
  await cdp.send('Performance.enable');
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await cdp.send('Profiler.start');
  const marks = await typeKeys(page, cdp, keys);
  const { profile } = await cdp.send('Profiler.stop');
  const paints = await page.evaluate(() => (window as unknown as { __paints: number[] }).__paints);
  let tracedMarks: readonly number[] = [];
  const events = await trace(cdp, async () => {
    tracedMarks = await typeKeys(page, cdp, keys);
  });
  await page.close();
  const times = timesOf(profile, marks);
  const processor = processorTimesOf(ownCalls(events), tracedMarks);
  return {
    scriptP95: percentile(times, 0.95),
    scriptMost: Math.max(...times),
    processorP50: percentile(processor, 0.5),
    processorP95: percentile(processor, 0.95),
    processorMost: Math.max(...processor),
    paintP95: percentile(paints, 0.95),
  };
}

/** When each key was pressed; after every fortieth comes a pause, in which the draft is checked. */
async function typeKeys(page: Page, cdp: CDPSession, keys: number): Promise<readonly number[]> {
  const marks: number[] = [];
  for (let key = 1; key <= keys; key += 1) {
    marks.push(await clock(cdp));
    await page.keyboard.press(key % 6 === 0 ? 'Space' : 'e');
    await page.waitForTimeout(key % everySoOften === 0 ? pauseMs : 20);
  }
  return marks;
}

/** µs on the clock that profiles use too. */
async function clock(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'Timestamp')?.value ?? 0) * 1e6;
}

type Profile = Awaited<ReturnType<typeof stopProfile>>;
const stopProfile = async (cdp: CDPSession) => (await cdp.send('Profiler.stop')).profile;

/** Time between two marks in which a function of ours stood on the stack, ms. */
function timesOf({ nodes, samples = [], timeDeltas = [], startTime }: Profile, marks: readonly number[]) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const direct = new Set(
    nodes.filter(({ callFrame }) => callFrame.url.startsWith(ownAddress)).map(({ id }) => id),
  );
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (direct.has(id) || isOurs(parents.get(id)));
  const times = marks.map(() => 0);
  let now = startTime;
  let mark = -1;
  for (const [index, sample] of samples.entries()) {
    now += timeDeltas[index] ?? 0;
    while (mark + 1 < marks.length && (marks[mark + 1] ?? 0) <= now) mark += 1;
    // A sample stands for the time until the next one.
    if (mark >= 0 && isOurs(sample)) times[mark] = (times[mark] ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000;
  }
  return times;
}

/** Time of the processor between two marks in calls of ours, ms: what else the machine did meanwhile is not in it. */
function processorTimesOf(calls: readonly TraceEvent[], marks: readonly number[]): readonly number[] {
  const times = marks.map(() => 0);
  let mark = -1;
  for (const { ts, tdur = 0 } of calls) {
    while (mark + 1 < marks.length && (marks[mark + 1] ?? 0) <= ts) mark += 1;
    if (mark >= 0) times[mark] = (times[mark] ?? 0) + tdur / 1000;
  }
  return times;
}

/** Runs in the page; without functions of its own that have names, which the loader would mark. */
function notePaints(): void {
  const paints: number[] = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => paints.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    true,
  );
  Object.assign(window, { __paints: paints });
}
