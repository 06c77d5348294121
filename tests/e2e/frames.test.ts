import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, extensionId, startBrowser } from './browser';
import { ours } from './ours';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';

describe.skipIf(!chromiumPath)('nothing of ours runs', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  /** Isolated worlds of the extension in a page: what the browser itself says of who runs there. */
  async function worldsOf(address: string): Promise<readonly string[]> {
    const page = await browser.context.newPage();
    const cdp = await browser.context.newCDPSession(page);
    const worlds: string[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId) || context.name === 'Đọc Lại: nhắc trước khi đăng') {
        worlds.push(String(context.auxData?.frameId));
      }
    });
    await cdp.send('Runtime.enable');
    await page.goto(address);
    await page.waitForTimeout(800);
    await page.close();
    return worlds;
  }

  it('is a claim that this test can see to be false: it runs on a page of the site', async () => {
    expect(await worldsOf('https://www.youtube.com/watch?v=1')).not.toEqual([]);
  });

  it.each(['https://www.youtube.com/embed/1', 'https://www.facebook.com/plugins/comments.php'])(
    'in %s',
    async (address) => {
      expect(await worldsOf(address)).toEqual([]);
    },
  );

  it('in a live chat that another site frames: it leaves at once and hears nothing', async () => {
    const page = await browser.open('https://other.example/');
    const frame = (await (await page.waitForSelector('iframe')).contentFrame()) as Frame;
    await frame.locator('yt-live-chat-text-input-field-renderer #input[contenteditable]').click();
    await page.keyboard.type(risky);
    await page.waitForTimeout(900);
    expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await (await ours(page)).text()).toBe('');
    await page.keyboard.press('Enter');
    expect(await frame.evaluate(() => window.__posted.length)).toBe(1);
    await page.close();
  });
});
