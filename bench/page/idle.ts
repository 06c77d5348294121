/** Tabs that nobody touches: nothing of ours may run in them. */
import type { BrowserContext } from 'playwright-core';
import { openBox } from './browsers';
import { heapOf } from './heap';
import { ownCalls, trace } from './trace';

export interface Idle {
  /** How often a function of ours was called in all tabs together. */
  readonly timers: number;
  /** The heap of one tab afterwards over before. */
  readonly growth: number;
}

/** Tabs with a draft and a finding in them are left alone for so many seconds. */
export async function idleTabs(context: BrowserContext, tabs: number, seconds: number): Promise<Idle> {
  const open: Awaited<ReturnType<typeof openBox>>[] = [];
  for (let tab = 0; tab < tabs; tab += 1) {
    const box = await openBox(context);
    await box.cdp.send('Input.insertText', { text: 'Số CCCD 079099123456 của anh Bình' });
    open.push(box);
  }
  const [first] = open;
  if (!first) return { timers: Number.NaN, growth: Number.NaN };
  await first.page.waitForTimeout(4000);
  const before = await heapOf(first.cdp);
  await first.page.waitForTimeout(1000);
  const events = await trace(first.cdp, () => first.page.waitForTimeout(seconds * 1000));
  const growth = (await heapOf(first.cdp)) / before;
  for (const { page } of open) await page.close();
  return { timers: ownCalls(events).length, growth };
}
