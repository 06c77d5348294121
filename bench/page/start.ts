/** What our script costs each page that loads, beside a script with nothing in it. */
import type { BrowserContext } from 'playwright-core';
import { ownAddress } from './browsers';
import { median } from './percentile';
import { trace } from './trace';

/** Time to compile and run in new tabs, median, over that of the empty script in the same tabs. */
export async function startOverEmpty(context: BrowserContext, tabs: number): Promise<number> {
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
      .map(({ dur = 0 }) => dur);
  return (
    median(times((url) => url.startsWith(ownAddress))) / median(times((url) => url.endsWith('/empty.js')))
  );
}
