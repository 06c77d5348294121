import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { faultsInOurs } from './faults';
import { ours } from './ours';
import { surfaceOf } from './surfaces';

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

describe.skipIf(!chromiumPath).each(['light', 'dark'] as const)('axe finds nothing on a %s page', (theme) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function write() {
    const surface = surfaceOf('facebook.post');
    const page = await browser.open(`${surface.address}?theme=${theme}`);
    const box = await surface.open(page);
    await page.keyboard.type('Hồ sơ anh Bình, CCCD 079099123456', { delay: 5 });
    const our = await ours(page);
    await our.waitFor(/nên xem lại/);
    return { page, box, our, surface };
  }

  it('in the pill, the card, and all that the card can open', async () => {
    const { page, our } = await write();
    expect(await faultsInOurs(page, theme)).toEqual([]);
    await our.press(/nên xem lại/);
    await our.waitFor(/Dựa trên/);
    expect(await faultsInOurs(page, theme)).toEqual([]);
    await our.press('Bỏ qua');
    expect(await faultsInOurs(page, theme)).toEqual([]);
    await our.press('Che số này');
    expect(await faultsInOurs(page, theme)).toEqual([]);
    await our.press('Thay trong bài');
    await our.waitFor(/Đã che/);
    expect(await faultsInOurs(page, theme)).toEqual([]);
    await page.close();
  });

  it('in the question', async () => {
    const { page, box, our, surface } = await write();
    await surface.presses.button?.(page, box);
    await our.waitFor(/trước khi đăng\?/);
    expect(await faultsInOurs(page, theme)).toEqual([]);
    await page.close();
  });
});
