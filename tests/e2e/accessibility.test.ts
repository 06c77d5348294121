import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';

describe.skipIf(!chromiumPath).each(['light', 'dark'] as const)(
  'axe finds nothing in the %s popup',
  (colorScheme) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser({ colorScheme });
    });
    afterAll(() => browser?.close());

    async function faults(page: Page): Promise<readonly string[]> {
      await page.waitForTimeout(600);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(),
      );
      await page.close();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    }

    it('above a page', async () => {
      const page = await browser.open('https://x.com/home');
      expect(await faults(await browser.popupAbove(page))).toEqual([]);
    });

    it('with the list of directives', async () => {
      const popup = await browser.popup();
      await popup.getByText('Văn bản, quy định').first().click();
      expect(await faults(popup)).toEqual([]);
    });

    it('on a directive', async () => {
      expect(await faults(await browser.popup('#directive=luat-an-ninh-mang-2025'))).toEqual([]);
    });
  },
);
