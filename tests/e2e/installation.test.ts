import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { servePractice } from './firefox-browser';
import { ours } from './ours';
import { surfaceOf } from './surfaces';

describe.skipIf(!chromiumPath)('an installation', () => {
  it('reaches the pages that are open already', async () => {
    // Only over a pipe does Chromium let a driver install an extension while pages are open.
    const browser = await puppeteer.launch({
      executablePath: chromiumPath ?? '',
      headless: true,
      pipe: true,
      enableExtensions: true,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
    });
    try {
      const page = await browser.newPage();
      await servePractice(page);
      await page.goto('https://x.com/home');
      await browser.installExtension(resolve('.output/chrome-mv3'));
      await new Promise((done) => setTimeout(done, 2500));
      // The first page of ours stands before it.
      await page.bringToFront();
      await page.click('[data-testid="tweetTextarea_0"][contenteditable=true]');
      await page.keyboard.type('Hồ sơ anh Bình, CCCD 079099123456 nhé', { delay: 5 });
      const underlined = await page.waitForFunction(
        () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).join(),
        { timeout: 5000 },
      );
      expect(await underlined.jsonValue()).toBe('079099123456');
    } finally {
      await browser.close();
    }
  });
});

describe.skipIf(!chromiumPath)('a reminder', () => {
  let browser: Browser;

  it('leads to the exact point of its directive, and nothing records what was opened', async () => {
    browser = await startBrowser();
    try {
      const surface = surfaceOf('facebook.comment');
      const page = await browser.open(surface.address);
      await surface.open(page);
      await page.keyboard.type('Hồ sơ anh Bình, CCCD 079099123456 nhé', { delay: 5 });
      const our = await ours(page);
      await our.press(/chỗ nên xem lại/);
      await our.waitFor(/Dựa trên/);
      const before = await storedKeys();
      const opened = browser.context.waitForEvent('page').catch(() => null);
      // Headless Chromium opens the popup where no driver sees it; a tab is the way of browsers without one.
      await browser.background.evaluate(() => {
        chrome.action.openPopup = (() =>
          Promise.reject(new Error('no popup'))) as typeof chrome.action.openPopup;
      });
      await our.press(/91\/2025\/QH15/);
      const popup = await opened;
      if (!popup) throw new Error('no page opened');
      await popup.waitForLoadState();
      await popup.getByText('91/2025/QH15').first().waitFor();
      expect(popup.url()).toContain('directive=luat-bao-ve-du-lieu-ca-nhan-2025');
      const marked = popup.locator('[aria-current]', { hasText: 'Điều 7' });
      await marked.waitFor();
      expect(await marked.isVisible()).toBe(true);
      expect(await storedKeys()).toEqual(before);
    } finally {
      await browser.close();
    }
  });

  const storedKeys = () =>
    browser.background.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).sort());
});
