/** What the browser notes while something runs, in all its processes. */
import type { CDPSession } from 'playwright-core';
import { ownAddress } from './browsers';

export interface TraceEvent {
  readonly name: string;
  /** µs on the clock that `Performance.getMetrics` tells too. */
  readonly ts: number;
  /** µs that passed. */
  readonly dur?: number;
  /** µs of the processor, without those in which it did something else. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

export async function trace(cdp: CDPSession, run: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], recordMode: 'recordContinuously' },
  });
  await run();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  return events;
}

/** Calls from the browser into functions of ours, in order; what such a call calls in turn is part of it. */
export function ownCalls(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith(ownAddress))
    .toSorted((a, b) => a.ts - b.ts)
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid} ${tid}`;
      const isOutermost = ts >= (ends.get(thread) ?? 0);
      if (isOutermost) ends.set(thread, ts + dur);
      return isOutermost;
    });
}
