import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours, underlined } from './ours';
import { postedOn, surfaceOf } from './surfaces';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';

describe.skipIf(!chromiumPath)('when something of ours fails', () => {
  let browser: Browser;
  beforeEach(async () => {
    browser = await startBrowser();
  });
  afterEach(() => browser?.close());

  async function writeRisky() {
    const surface = surfaceOf('facebook.comment');
    const page = await browser.open(surface.address);
    await surface.open(page);
    await page.keyboard.type(risky, { delay: 5 });
    return page;
  }

  it('a card that cannot be put into the page lets the post through', async () => {
    await browser.background.evaluate(() => {
      chrome.scripting.executeScript = (() =>
        Promise.reject(new Error('no'))) as typeof chrome.scripting.executeScript;
    });
    const page = await writeRisky();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(2500);
    expect(await postedOn(page)).toEqual([{ where: 'facebook.comment', text: risky }]);
  });

  // https://github.com/dlsudatasci/citepoint/issues/119
  // https://github.com/interledger/web-monetization-extension/issues/418
  it('an extension that was reloaded goes quiet, lets the post through and says nothing over the draft', async () => {
    const page = await writeRisky();
    const our = await ours(page);
    await our.waitFor(/nên xem lại/);
    await browser.reloadExtension();
    await page.bringToFront();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.keyboard.type(' nữa', { delay: 20 });
    await our.waitForNothing();
    expect(await underlined(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(await postedOn(page)).toEqual([{ where: 'facebook.comment', text: `${risky} nữa` }]);
    expect(errors).toEqual([]);
  });

  it('a stored ruleset that does not parse is set aside: the bundled one works, and the popup says so', async () => {
    await browser.background.evaluate(() => chrome.storage.local.set({ active: '{"broken":' }));
    const page = await writeRisky();
    await (await ours(page)).waitFor(/nên xem lại/);
    const popup = await browser.popup();
    await popup.waitForTimeout(500);
    expect(await popup.locator('body').innerText()).toContain('Bộ lời nhắc đã lưu không đọc được');
  });

  it('a box that vanishes while the question is open takes the question with it', async () => {
    const page = await writeRisky();
    const our = await ours(page);
    await our.waitFor(/nên xem lại/);
    await page.keyboard.press('Enter');
    await our.waitFor(/trước khi đăng\?/);
    await page.evaluate(() => document.querySelector('form [contenteditable=true]')?.remove());
    await our.waitForNothing();
  });

  it.each(['', '\ud800 MẬT', 'x'.repeat(63_206)])('an odd draft goes through untouched', async (text) => {
    const surface = surfaceOf('youtube.comment');
    const page = await browser.open(surface.address);
    const box = await surface.open(page);
    await page.keyboard.insertText(`${text} CCCD 079099123456`);
    await page.waitForTimeout(1500);
    expect((await box.innerText()).trim()).toBe(
      `${text} CCCD 079099123456`.trim().replace('\ud800', '\ufffd'),
    );
  });
});
