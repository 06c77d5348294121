import { afterAll, beforeAll, describe } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { chromiumTab } from './chromium-tab';
import { contractRows } from './contract-rows';

describe.skipIf(!chromiumPath)('in Chromium a draft in', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  contractRows({
    browser: 'Chromium',
    sites: ['x'],
    ways: 'all',
    openTab: (place) => chromiumTab(browser, place),
  });
});
