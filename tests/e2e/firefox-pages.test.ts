import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, firefox, pause, startFirefox } from './firefox-browser';

const extension = 'doclai@doclai.vn';
/** Firefox gives each profile an address of its own for the extension; this one is given beforehand. */
const host = '3f1d2b60-6a0e-4c39-9d55-0f6f2f6b7a11';

describe.skipIf(!firefox)('our own pages in Firefox', () => {
  let browser: Browser;
  let started: Firefox | undefined;
  beforeAll(async () => {
    started = await startFirefox({
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [extension]: host }) },
    });
    browser = started.browser;
  });
  afterAll(async () => {
    await started?.stop();
  });

  /** The driver's own wait for such a page never ends, so what is on the page is waited for. */
  async function textOf(address: string, wanted: string): Promise<string> {
    const page: Page = await browser.newPage();
    void page.goto(`moz-extension://${host}/${address}`).catch(() => {});
    let text = '';
    for (let tries = 0; tries < 40 && !text.includes(wanted); tries += 1) {
      await pause(250);
      text = await page.evaluate(() => document.body.innerText).catch(() => '');
    }
    void page.close().catch(() => {});
    return text;
  }

  it.each([
    ['popup.html', 'Đọc Lại không chạy ở trang này.'],
    ['popup.html#directives', '117/2025/QH15'],
    ['popup.html#guidelines', 'Thử một câu'],
    ['options.html#sites', 'Facebook'],
    ['options.html#ruleset', 'Đã dùng bản'],
    ['options.html#support', 'Firefox/'],
    ['welcome.html', 'Công cụ của bạn'],
  ])('%s shows “%s”', async (address, wanted) => {
    expect(await textOf(address, wanted)).toContain(wanted);
  });
});
