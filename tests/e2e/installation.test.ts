import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { servePractice } from '../../practice/serve';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours } from './ours';
import { surfaceOf } from './surfaces';

describe.skipIf(!chromiumPath)('an installation', () => {
  it('reaches the pages that are open already', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'doclai-profile-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath ?? '',
      headless: true,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--enable-unsafe-extension-debugging',
        '--remote-debugging-pipe',
      ],
      ignoreDefaultArgs: ['--disable-extensions'],
    });
    try {
      await servePractice(context);
      const page = await context.newPage();
      await page.goto(surfaceOf('x.home').address);
      const cdp = await context.browser()?.newBrowserCDPSession();
      const session = cdp ?? (await context.newCDPSession(page));
      await session.send(
        'Extensions.loadUnpacked' as 'Runtime.enable',
        { path: resolve('.output/chrome-mv3') } as never,
      );
      await page.waitForTimeout(2500);
      await surfaceOf('x.home').open(page);
      await page.keyboard.type('Hồ sơ anh Bình, CCCD 079099123456', { delay: 5 });
      await (await ours(page)).waitFor(/nên xem lại/);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
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
      await page.keyboard.type('Hồ sơ anh Bình, CCCD 079099123456', { delay: 5 });
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
