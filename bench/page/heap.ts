/** What we keep in the memory of a tab. */
import type { BrowserContext, CDPSession } from 'playwright-core';
import { openBox } from './browsers';
import { median } from './percentile';

const draft = 'Số CCCD 079099123456 của anh Bình, đồ ngu';

/** Used heap after everything that can go has gone, bytes; the worlds of a page share one heap. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

async function heapWithDraft(context: BrowserContext): Promise<number> {
  const { page, cdp } = await openBox(context);
  await page.keyboard.type(draft);
  await page.waitForTimeout(2500);
  const heap = await heapOf(cdp);
  await page.close();
  return heap;
}

/** A tab with a draft in it, with us minus without us, MB; the median of so many pairs. */
export async function heapMb(ours: BrowserContext, bare: BrowserContext, pairs: number): Promise<number> {
  const differences: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [withUs, without] = [await heapWithDraft(ours), await heapWithDraft(bare)];
    differences.push((withUs - without) / 1024 ** 2);
  }
  return median(differences);
}

/** The heap after all rounds of opening, typing, posting and closing, over that after the first part of them. */
export async function leakRatio(context: BrowserContext, first: number, all: number): Promise<number> {
  const page = await context.newPage();
  await page.goto('https://www.facebook.com/');
  const cdp = await context.newCDPSession(page);
  const dialog = page.locator('[role=dialog]');
  let early = Number.NaN;
  for (let round = 1; round <= all; round += 1) {
    await page.locator('.trigger').first().click();
    await dialog.locator('[contenteditable=true]').click();
    await page.keyboard.type('Cái đồ ngu này');
    // Now and then the author pauses, and is shown something.
    if (round % 10 === 0) await page.waitForTimeout(600);
    await dialog.locator('[role=button][aria-label="Đăng"]').click();
    await dialog.waitFor({ state: 'detached' });
    await page.evaluate(forgetPosts);
    if (round === first) early = await heapOf(cdp);
  }
  const late = await heapOf(cdp);
  await page.close();
  return late / early;
}

/** The practice page keeps what it posted, which is no memory of ours. */
function forgetPosts(): void {
  window.__posted.length = 0;
  document.querySelector('.posted ol')?.replaceChildren();
}
