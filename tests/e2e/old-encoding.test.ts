import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { faultsInOurs } from './faults';
import { ours } from './ours';
import { postedOn, surfaceOf } from './surfaces';

/** As a document in a TCVN3 font pastes, and what it says. */
const old = 'Uû ban nh©n d©n tØnh ®Ò nghÞ c¸c së b¸o c¸o kÕt qu¶';
const converted = 'Uỷ ban nhân dân tỉnh đề nghị các sở báo cáo kết quả';
const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';
const said =
  /^Có đoạn phông chữ cũ \(TCVN3, VNI\) chưa đọc được\. Mời bạn chuyển sang Unicode rồi xem lại\.$/;
const surface = surfaceOf('facebook.post');

describe.skipIf(!chromiumPath).each(['light', 'dark'] as const)(
  'text in an old encoding on a %s page',
  (theme) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
      await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    });
    afterAll(() => browser?.close());

    async function write() {
      const page = await browser.open(`${surface.address}?theme=${theme}`);
      const box = await surface.open(page);
      return { page, box, our: await ours(page) };
    }

    it('is said to be unread where it was pasted, until it is converted', async () => {
      const { page, our } = await write();
      await paste(page, old);
      await our.waitFor(said);
      expect(await our.role()).toBe('status');
      expect(await faultsInOurs(page, theme)).toEqual([]);
      await page.keyboard.press('Control+A');
      await paste(page, converted);
      await our.waitForNothing();
      await page.close();
    });

    it('is named beside the reminders of what could be read, and under them in the card', async () => {
      const { page, our } = await write();
      await page.keyboard.insertText(risky);
      await page.keyboard.press('Enter');
      await paste(page, old);
      await our.waitFor(/^1 chỗ nên xem lại, có đoạn chưa đọc được$/);
      await our.press(/chưa đọc được/);
      expect(await our.waitFor(/Dựa trên/)).toMatch(/Dựa trên.*phông chữ cũ.*chuyển sang Unicode/);
      expect(await faultsInOurs(page, theme)).toEqual([]);
      await page.close();
    });

    it('is posted unasked', async () => {
      const { page, box, our } = await write();
      await paste(page, old);
      await our.waitFor(said);
      await surface.presses.button?.(page, box);
      await our.waitForNothing();
      expect(await postedOn(page)).toEqual([{ where: surface.where, text: old }]);
      await page.close();
    });
  },
);

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}
