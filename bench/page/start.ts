/** What our script costs each page that loads, beside a script with nothing in it. */
import type { BrowserContext } from 'playwright-core';
import { ownAddress } from './browsers';
import { median } from './percentile';
import { trace } from './trace';

export interface Starts {
  /** Compiling and running our script in a new tab, median, ms. */
  readonly ours: number;
  /** The same for a script with nothing in it, in the same tabs. */
  readonly empty: number;
}

export async function measureStarts(context: BrowserContext, tabs: number): Promise<Starts> {
  const events = await trace(context, async () => {
    for (let tab = 0; tab < tabs; tab += 1) {
      const page = await context.newPage();
      await page.goto('https://x.com/home');
      await page.waitForTimeout(150);
      await page.close();
    }
  });
  const times = (isIt: (url: string) => boolean): readonly number[] =>
    events
      .filter(({ name, args }) => name === 'EvaluateScript' && isIt(args?.data?.url ?? ''))
      .map(({ dur = 0 }) => dur / 1000);
  const ours = median(times((url) => url.startsWith(ownAddress)));
  const empty = median(times((url) => url.endsWith('/empty.js')));
  return { ours, empty };
}
