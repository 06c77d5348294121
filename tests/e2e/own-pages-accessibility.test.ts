import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { openOurs, optionSections } from './own-pages';

describe.skipIf(!chromiumPath).each([
  ['the light', { colorScheme: 'light' }],
  ['the dark', { colorScheme: 'dark' }],
  ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
] as const)('axe finds nothing in the options and the first page: %s', (_name, look) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser({ ...look, keepWelcome: true });
  });
  afterAll(() => browser?.close());

  it.each([
    ...optionSections.map((section) => `options.html#${section}`),
    'welcome.html',
    'popup.html#guidelines',
    'popup.html#ruleset',
  ])('%s', async (address) => {
    const page = await openOurs(browser, address);
    await page.waitForTimeout(300);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(),
    );
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    await page.close();
  });
});
