import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, firefox, pause, servePractice, startFirefox } from './firefox-browser';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';

describe.skipIf(!firefox)('in Firefox', () => {
  let browser: Browser;
  let started: Firefox | undefined;
  beforeAll(async () => {
    started = await startFirefox();
    browser = started.browser;
  });
  afterAll(async () => {
    await started?.stop();
  });

  async function write(address: string, box: string, prepare: () => void = () => {}): Promise<Page> {
    const page = await browser.newPage();
    await servePractice(page);
    await page.goto(address);
    await page.evaluate(prepare);
    await page.click(box);
    await page.keyboard.type(risky, { delay: 10 });
    await pause(1500);
    return page;
  }

  const posted = (page: Page) => page.evaluate(() => window.__posted.map(({ text }) => text));

  it.each([
    ['https://x.com/home', '[data-testid="tweetTextarea_0"][contenteditable=true]'],
    ['https://www.facebook.com/', 'form [contenteditable=true]'],
  ])(
    'a draft on %s is underlined, asked about once, and posted once by the author’s answer',
    async (address, box) => {
      const page = await write(address, box);
      const underlined = await page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
      );
      expect(underlined).toEqual(['079099123456']);
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      await pause(1200);
      expect(await posted(page)).toEqual([]);
      // The question has the focus on "Xem lại"; beside it is "Đăng luôn".
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await pause(1500);
      expect(await posted(page)).toEqual([risky]);
      await page.close();
    },
  );

  /** From behind the last button of the page to the pill, and through the card to "Thay trong bài". */
  async function coverByKeyboard(page: Page): Promise<void> {
    await page.evaluate(() => {
      const last = document.createElement('button');
      document.body.append(last);
      last.focus();
    });
    for (const key of ['Tab', 'Enter'] as const) await page.keyboard.press(key);
    await pause(400);
    for (const key of ['ArrowRight', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter'] as const) {
      await page.keyboard.press(key);
      await pause(80);
    }
    await pause(700);
  }

  const textIn = (page: Page, box: string) =>
    page.$eval(box, (element) =>
      (element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText).trim(),
    );

  it.each([
    ['https://www.facebook.com/', 'form [contenteditable=true]'],
    ['https://x.com/home', '[data-testid="tweetTextarea_0"][contenteditable=true]'],
    ['https://www.youtube.com/live_chat?v=1', '#input[contenteditable]'],
  ])(
    'a number in a draft on %s is covered by keyboard alone, and taken back by one Ctrl+Z',
    async (address, box) => {
      const page = await write(address, box);
      await coverByKeyboard(page);
      expect(await textIn(page, box)).toBe(risky.replace('079099123', '*********'));
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await pause(200);
      expect(await textIn(page, box)).toBe(risky);
      await page.close();
    },
  );

  it('a textarea is covered and taken back too', async () => {
    const box = 'textarea[data-testid=tweetTextarea_9]';
    const page = await write('https://x.com/home', box, () => {
      const area = document.createElement('textarea');
      area.dataset.testid = 'tweetTextarea_9';
      area.placeholder = 'Chuyện gì đang xảy ra?';
      document.querySelector('main')?.prepend(area);
    });
    await coverByKeyboard(page);
    expect(await textIn(page, box)).toBe(risky.replace('079099123', '*********'));
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await pause(150);
    expect(await textIn(page, box)).toBe(risky);
    await page.close();
  });
});
