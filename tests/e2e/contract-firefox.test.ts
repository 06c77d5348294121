import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../cli/setup/prepare.mjs';
import { contractRows } from './contract-rows';
import { firefoxTab } from './firefox-tab';
import type { Place } from './places';

const firefox = findFirefox();
const risky = 'Hồ sơ anh Bình, CCCD 079099123456';

/** Boxes that are none of our business. */
const leftAlone: readonly Pick<Place, 'where' | 'address' | 'box'>[] = [
  { where: 'a floating chat', address: 'https://www.facebook.com/', box: '.chat [contenteditable=true]' },
  { where: 'a direct message', address: 'https://x.com/messages', box: 'textarea[data-testid^="dm"]' },
  {
    where: 'the title of a video',
    address: 'https://studio.youtube.com/video/1/edit',
    box: '#title-textarea #textbox',
  },
];

describe.skipIf(!firefox)('in Firefox a draft in', () => {
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
    await new Promise((done) => setTimeout(done, 2500));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  contractRows({
    browser: 'Firefox',
    sites: ['facebook', 'x', 'youtube'],
    ways: 'first',
    openTab: (place) => firefoxTab(browser, place),
  });

  it.each(leftAlone)('$where is left alone', async (place) => {
    const tab = await firefoxTab(browser, { ...place, editor: 'textarea', steps: [], ways: {} });
    await tab.open();
    await tab.type(risky);
    await tab.pause(2600);
    expect(await tab.hasOurs()).toBe(false);
    expect(await tab.underlined()).toEqual([]);
    await tab.press('Enter');
    await tab.pause(300);
    expect(await tab.hasOurs()).toBe(false);
    await tab.close();
  });
});
