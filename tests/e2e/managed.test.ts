import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { canSetPolicy, chromiumSettings } from './managed-settings';
import { ours } from './ours';
import { surfaceOf } from './surfaces';

describe.skipIf(!chromiumPath || !canSetPolicy)('on a managed browser', () => {
  let browser: Browser;
  const settings = chromiumSettings();
  beforeEach(async () => {
    settings.set({ sitesOff: ['x'] });
    browser = await startBrowser();
    await browser.background.evaluate(async () => {
      while (!(await chrome.storage.local.get('policy')).policy)
        await new Promise((done) => setTimeout(done, 100));
    });
  });
  afterEach(async () => {
    settings.restore();
    await browser?.close();
  });

  async function expectPopup(address: string, sentence: string): Promise<void> {
    const popup = await browser.popupAbove(await browser.open(address));
    await popup.getByText(sentence).waitFor();
  }

  it('the popup says where the agency has turned it off, and nothing is underlined there', async () => {
    await expectPopup('https://x.com/home', 'Cơ quan của bạn đã tắt Đọc Lại ở trang này.');
    const surface = surfaceOf('x.home');
    const page = await browser.open(surface.address);
    await surface.open(page);
    await page.keyboard.type('Hồ sơ anh Bình, CCCD 079099123456 nhé', { delay: 5 });
    await page.waitForTimeout(900);
    expect(await (await ours(page)).text()).toBe('');
  });

  it('the other sites go on as before', async () => {
    await expectPopup('https://www.facebook.com/', 'Đọc Lại đang bật ở trang này.');
  });
});
