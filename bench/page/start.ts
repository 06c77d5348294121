/** What our script costs each page that loads, beside a script with nothing in it. */
import type { BrowserContext } from 'playwright-core';
import { median } from './percentile';
import { trace } from './trace';

/** A script that runs at the start of a page. */
export interface Start {
  readonly address: string;
  /** Compiling and running it in a new tab, median, ms. */
  readonly ms: number;
}

/** The scripts in the order in which the browser runs them. */
export async function measureStarts(context: BrowserContext, tabs: number): Promise<readonly Start[]> {
  const watch = await context.newPage();
  const events = await trace(await context.newCDPSession(watch), async () => {
    for (let tab = 0; tab < tabs; tab += 1) {
      const page = await context.newPage();
      await page.goto('https://x.com/home');
      await page.waitForTimeout(150);
      await page.close();
    }
  });
  await watch.close();
  const times = new Map<string, readonly number[]>();
  const runs = events.filter(({ name, args }) => name === 'EvaluateScript' && isExtension(args?.data?.url));
  for (const { args, dur = 0 } of runs.toSorted((a, b) => a.ts - b.ts)) {
    const address = args?.data?.url ?? '';
    times.set(address, [...(times.get(address) ?? []), dur / 1000]);
  }
  return [...times].map(([address, all]) => ({ address, ms: median(all) }));
}

const isExtension = (url = ''): boolean => url.startsWith('chrome-extension://');
