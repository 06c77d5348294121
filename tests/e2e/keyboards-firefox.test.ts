/** The keyboards that write with Backspace, in Firefox; its driver has no way to compose. */
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, firefox, pause, servePractice, startFirefox } from './firefox-browser';

/** "đụng lồng ": each form is taken back by Backspace, or selected by Shift and written over. */
const byBackspace = ['bị đụ', 'ng lồn', 'Backspace', 'Backspace', '\u202f', 'Backspace', 'ồng'];
const bySelection = ['bị du', 'Shift', 'Shift', 'đụng lon', 'Shift', 'Shift', 'ồng'];

describe.skipIf(!firefox)('with a Vietnamese keyboard in Firefox', () => {
  let browser: Browser;
  let started: Firefox | undefined;
  beforeAll(async () => {
    started = await startFirefox();
    browser = started.browser;
  });
  afterAll(async () => {
    await started?.stop();
  });

  async function write(page: Page, strokes: readonly string[]): Promise<void> {
    for (const stroke of strokes) {
      if (stroke === 'Shift') {
        await page.keyboard.down('Shift');
        await page.keyboard.press('ArrowLeft' as KeyInput);
        await page.keyboard.up('Shift');
      } else if (stroke === 'Backspace') await page.keyboard.press('Backspace');
      else await page.keyboard.type(stroke);
    }
  }

  it.each([
    ['https://www.facebook.com/', 'form [contenteditable=true]'],
    ['https://x.com/home', '[data-testid="tweetTextarea_0"][contenteditable=true]'],
    ['https://studio.youtube.com/channel/1/comments', 'ytcp-commentbox textarea'],
  ])('the text on %s is what was meant, and nothing half-typed is underlined', async (address, box) => {
    const page = await browser.newPage();
    await servePractice(page);
    await page.goto(address);
    await page.click(box);
    for (const strokes of [byBackspace, bySelection]) {
      await write(page, strokes);
      await pause(1500);
      const underlines = await page.evaluate(() => [...CSS.highlights.values()].length);
      expect(underlines).toBe(0);
      await page.keyboard.type(' ');
    }
    const text = await page.$eval(box, (element) =>
      element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
    );
    expect(text.replaceAll('\u00a0', ' ').trim()).toBe('bị đụng lồng bị đụng lồng');
    await page.close();
  });
});
