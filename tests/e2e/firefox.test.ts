import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../cli/setup/prepare.mjs';
import { answer } from '../../practice/answer';

const firefox = findFirefox();
const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';

function serve(request: HTTPRequest): void {
  const found = answer(request.url());
  if (!found) void request.abort();
  else void request.respond({ status: found.status, headers: { ...found.headers }, body: found.body });
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe.skipIf(!firefox)('in Firefox', () => {
  let browser: Browser;
  let profile: string;
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'doclai-firefox-'));
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox?.path ?? '',
      headless: true,
      userDataDir: profile,
    });
    await browser.installExtension(resolve('.output/firefox-mv3'));
    // The background puts the bundled ruleset in place; no driver can look at it there.
    await pause(2500);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function write(address: string, box: string): Promise<Page> {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', serve);
    await page.goto(address);
    await page.click(box);
    await page.keyboard.type(risky, { delay: 10 });
    await pause(1500);
    return page;
  }

  const posted = (page: Page) => page.evaluate(() => window.__posted.map(({ text }) => text));

  it.each([
    ['https://x.com/home', '[data-testid="tweetTextarea_0"][contenteditable=true]'],
    ['https://www.facebook.com/', 'form [contenteditable=true]'],
  ])(
    'a draft on %s is underlined, asked about once, and posted once by the author’s answer',
    async (address, box) => {
      const page = await write(address, box);
      const underlined = await page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
      );
      expect(underlined).toEqual(['079099123456']);
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      await pause(1200);
      expect(await posted(page)).toEqual([]);
      // The question has the focus on "Xem lại"; beside it is "Đăng luôn".
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await pause(1500);
      expect(await posted(page)).toEqual([risky]);
      await page.close();
    },
  );
});
