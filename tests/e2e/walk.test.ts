import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours, underlined } from './ours';
import { type Surface, surfaceOf } from './surfaces';

const risky = 'Gửi anh em hồ sơ của anh Bình, CCCD 079099123456 nhé';

describe.skipIf(!chromiumPath)('a draft becomes a reminder', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function write(surface: Surface, text: string): Promise<{ readonly page: Page }> {
    const page = await browser.open(surface.address);
    await surface.open(page);
    await page.keyboard.type(text, { delay: 5 });
    return { page };
  }

  describe.each(['facebook.comment', 'x.home', 'youtube.comment', 'youtube.chat'])('in %s', (where) => {
    it('is underlined under exactly the right words, and explained on demand', async () => {
      const { page } = await write(surfaceOf(where), risky);
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
  });

  it('leaves Facebook’s posted comments alone, which carry the label of the box', async () => {
    const { page } = await write(surfaceOf('facebook.comment'), risky);
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
