import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours, underlined } from './ours';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';

const boxes: readonly (readonly [string, string, (page: Page) => Locator])[] = [
  [
    'a chat that floats over Facebook',
    'https://www.facebook.com/',
    (page) => page.locator('.chat [contenteditable=true]'),
  ],
  ['a direct message on X', 'https://x.com/messages', (page) => page.locator('textarea[data-testid^="dm"]')],
  ['the search of X', 'https://x.com/home', (page) => page.locator('[data-testid="SearchBox_Search_Input"]')],
];

describe.skipIf(!chromiumPath)('what is private or no draft', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  // https://github.com/Automattic/harper/issues/3236
  // https://github.com/Automattic/harper/issues/2915
  // https://github.com/Automattic/harper/issues/1589
  it.each(boxes)(
    '%s is left alone: nothing is underlined, nothing is said, Enter is the site’s',
    async (_, address, box) => {
      const page = await browser.open(address);
      await box(page).click();
      await page.keyboard.type(risky, { delay: 5 });
      await page.waitForTimeout(2600);
      expect(await underlined(page)).toEqual([]);
      expect(await (await ours(page)).text()).toBe('');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
      expect(await (await ours(page)).text()).toBe('');
      await page.close();
    },
  );
});
