import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours, underlined } from './ours';
import { postedOn, type Surface, surfaces } from './surfaces';

const risky = 'Gửi anh em hồ sơ của anh Bình, CCCD 079099123456 nhé';
const benign = 'Chúc cả nhà cuối tuần vui vẻ, mai trời đẹp lắm';

describe.skipIf(!chromiumPath)('a draft becomes a reminder', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function write(
    surface: Surface,
    text: string,
  ): Promise<{ readonly page: Page; readonly box: Locator }> {
    const page = await browser.open(surface.address);
    const box = await surface.open(page);
    await page.keyboard.type(text, { delay: 5 });
    return { page, box };
  }

  describe.each(surfaces)('in $where', (surface) => {
    it('is underlined under exactly the right words, and explained on demand', async () => {
      const { page } = await write(surface, risky);
      const our = await ours(page);
      await our.waitFor(/^1 chỗ nên xem lại$/);
      expect(await underlined(page)).toEqual(['079099123456']);
      await our.press('1 chỗ nên xem lại');
      const card = await our.waitFor(/Dựa trên/);
      expect(card).toContain('Có vẻ là số căn cước của một người.');
      expect(card).toContain('Che bớt số');
      expect(card).toContain('91/2025/QH15, Điều 7');
      await page.close();
    });

    describe.each(Object.entries(surface.presses))('posted by %s', (_name, press) => {
      it('is asked about once, kept byte for byte on “Xem lại”, and posted once on “Đăng luôn”', async () => {
        const { page, box } = await write(surface, risky);
        const our = await ours(page);
        await our.waitFor(/nên xem lại/);
        const before = await box.innerHTML();
        await press(page, box);
        await our.waitFor(/trước khi đăng\?/);
        expect(await our.role()).toBe('alertdialog');
        expect(await postedOn(page)).toEqual([]);
        await our.press('Xem lại');
        await our.waitFor(/^1 chỗ nên xem lại$/);
        expect(await box.innerHTML()).toBe(before);

        // Something serious that is new is asked about again, and then let go.
        await box.press('Control+End');
        await page.keyboard.type(', CCCD chị Hoa 001188012345 ', { delay: 5 });
        const text = `${risky}, CCCD chị Hoa 001188012345 `;
        await our.waitFor(/2 chỗ/);
        await press(page, box);
        await our.waitFor(/trước khi đăng\?/);
        await our.press(/^(Đăng|Gửi) luôn$/);
        await our.waitForNothing();
        await page.waitForTimeout(1300);
        expect(await postedOn(page)).toEqual([
          { where: surface.where, text: expect.stringMatching(new RegExp(`^${text.trim()}\\s*$`)) },
        ]);
        expect(await our.text()).toBe('');
        await page.close();
      });

      it('goes through at once, with nothing of ours on the page, when it is harmless', async () => {
        const { page, box } = await write(surface, benign);
        await page.waitForTimeout(700);
        const our = await ours(page);
        expect(await our.text()).toBe('');
        expect(await underlined(page)).toEqual([]);
        await press(page, box);
        await page.waitForTimeout(200);
        expect(await postedOn(page)).toEqual([{ where: surface.where, text: benign }]);
        expect(await our.text()).toBe('');
        await page.close();
      });
    });
  });

  it('leaves Facebook’s posted comments alone, which carry the label of the box', async () => {
    const { page } = await write(surfaces[1] as Surface, risky);
    const our = await ours(page);
    await our.waitFor(/nên xem lại/);
    const shown = await page.locator('[role=article][aria-label^="Bình luận dưới tên"]').count();
    expect(shown).toBeGreaterThan(0);
    for (const article of await page.locator('[role=article][aria-label^="Bình luận dưới tên"]').all()) {
      await article.click({ position: { x: 5, y: 5 } });
    }
    await page.waitForTimeout(600);
    expect(await underlined(page)).toEqual(['079099123456']);
    await page.close();
  });
});
