import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractRows } from './contract-rows';
import { type Firefox, firefox, startFirefox } from './firefox-browser';
import { firefoxTab } from './firefox-tab';
import type { Place } from './places';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456';

/** Boxes that are none of our business. */
const leftAlone: readonly Pick<Place, 'where' | 'address' | 'box'>[] = [
  { where: 'a floating chat', address: 'https://www.facebook.com/', box: '.chat [contenteditable=true]' },
  {
    where: 'Messenger as a page',
    address: 'https://www.facebook.com/messages/t/1',
    box: '[contenteditable=true]',
  },
  { where: 'a direct message', address: 'https://x.com/messages', box: 'textarea[data-testid^="dm"]' },
  {
    where: 'a direct message of before',
    address: 'https://x.com/messages/old',
    box: '[contenteditable=true]',
  },
  { where: 'a question to Grok', address: 'https://x.com/i/grok', box: '.grok' },
  {
    where: 'the search of X',
    address: 'https://x.com/home',
    box: '[data-testid="SearchBox_Search_Input"]',
  },
  {
    where: 'the title of a video',
    address: 'https://studio.youtube.com/video/1/edit',
    box: '#title-textarea #textbox',
  },
];

describe.skipIf(!firefox)('in Firefox a draft in', () => {
  let browser: Browser;
  let started: Firefox | undefined;
  beforeAll(async () => {
    started = await startFirefox();
    browser = started.browser;
  });
  afterAll(async () => {
    await started?.stop();
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
