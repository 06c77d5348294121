/** What the browser notes while something runs, in all its processes. */
import type { BrowserContext } from 'playwright-core';

export interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

export async function trace(
  context: BrowserContext,
  run: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
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
  await page.close();
  return events;
}
