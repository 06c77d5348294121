import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, extensionId, startBrowser } from './browser';
import { ours } from './ours';
import { surfaceOf } from './surfaces';

const folder = '/etc/chromium/policies/managed';
const file = `${folder}/doclai-test.json`;
const isRoot = process.getuid?.() === 0;

/** A policy file holds for every browser of the machine, so this runs while no other test does. */
describe.skipIf(!chromiumPath || !isRoot)('on a managed browser', () => {
  let browser: Browser;
  beforeEach(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      file,
      JSON.stringify({ '3rdparty': { extensions: { [extensionId]: { sitesOff: ['x'] } } } }),
    );
    browser = await startBrowser();
    await browser.background.evaluate(async () => {
      while (!(await chrome.storage.local.get('policy')).policy)
        await new Promise((done) => setTimeout(done, 100));
    });
  });
  afterEach(async () => {
    rmSync(file, { force: true });
    await browser?.close();
  });

  async function popupText(address: string): Promise<string> {
    const page = await browser.open(address);
    await page.waitForTimeout(500);
    const popup = await browser.popupAbove(page);
    return popup.locator('body').innerText();
  }

  it('the popup says where the agency has turned it off, and nothing is underlined there', async () => {
    expect(await popupText('https://x.com/home')).toContain('Cơ quan của bạn đã tắt Đọc Lại ở trang này.');
    const surface = surfaceOf('x.home');
    const page = await browser.open(surface.address);
    await surface.open(page);
    await page.keyboard.type('Hồ sơ anh Bình, CCCD 079099123456 nhé', { delay: 5 });
    await page.waitForTimeout(900);
    expect(await (await ours(page)).text()).toBe('');
  });

  it('the other sites go on as before', async () => {
    expect(await popupText('https://www.facebook.com/')).toContain('Đọc Lại đang bật ở trang này.');
  });
});
