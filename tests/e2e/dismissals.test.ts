import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours, underlined } from './ours';
import { surfaceOf } from './surfaces';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';

describe.skipIf(!chromiumPath)('passing a reminder over', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  // https://github.com/Automattic/harper/issues/1697
  // https://github.com/Automattic/harper/issues/4414
  it.each([/^Trong bài này$/, /^Chỗ này, ở thẻ đang mở$/, /^Lời nhắc này, trên Facebook$/])(
    'in the scope %s takes the underline away and offers to take it back',
    async (scope) => {
      const surface = surfaceOf('facebook.comment');
      const page = await browser.open(surface.address);
      await surface.open(page);
      await page.keyboard.type(risky, { delay: 5 });
      const our = await ours(page);
      await our.press(/chỗ nên xem lại/);
      await our.waitFor(/Bỏ qua/);
      await our.press('Bỏ qua');
      await our.press(scope);
      await our.waitFor(/Đã bỏ qua/);
      expect(await underlined(page)).toEqual([]);
      await our.press('Hoàn tác');
      await our.waitFor(/Bỏ qua/);
      expect(await underlined(page)).toEqual(['079099123456']);
      await page.close();
    },
  );

  it('for a listed phrase stores the phrase of the ruleset, and can be taken back', async () => {
    const surface = surfaceOf('x.home');
    const page = await browser.open(surface.address);
    await surface.open(page);
    await page.keyboard.type('Mọi người cho mình XIN INFO NÓ với', { delay: 5 });
    const our = await ours(page);
    await our.press(/chỗ nên xem lại/);
    await our.press('Bỏ qua');
    await our.press(/^Cụm từ này, ở mọi bài$/);
    await our.waitFor(/Đã bỏ qua/);
    const stored = () =>
      browser.background.evaluate(async () => JSON.stringify(await chrome.storage.local.get('dismissals')));
    expect(await stored()).toContain('xin info nó');
    expect(await stored()).not.toContain('XIN INFO NÓ');
    await our.press('Hoàn tác');
    await our.waitFor(/Bỏ qua/);
    expect(await stored()).not.toContain('xin info nó');
    await page.close();
  });

  it('lets the post through unasked', async () => {
    const surface = surfaceOf('x.home');
    const page = await browser.open(surface.address);
    await surface.open(page);
    await page.keyboard.type(risky, { delay: 5 });
    const our = await ours(page);
    await our.press(/chỗ nên xem lại/);
    await our.press('Bỏ qua');
    await our.press(/^Trong bài này$/);
    await our.press('Đóng');
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => window.__posted.length)).toBe(1);
    await page.close();
  });

  it('selects the words in the draft on request, and changes nothing', async () => {
    const surface = surfaceOf('x.home');
    const page = await browser.open(surface.address);
    const box = await surface.open(page);
    await page.keyboard.type(risky, { delay: 5 });
    const our = await ours(page);
    await our.press(/chỗ nên xem lại/);
    await our.press('Bôi đen chỗ này');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('079099123456');
    expect(await box.innerText()).toContain(risky);
    await page.close();
  });
});
