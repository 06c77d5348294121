import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { risky, storedIn, tabTo } from './own-pages';

describe.skipIf(!chromiumPath)('the popup by itself', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('leads through its tabs, a search and a directive by the keyboard alone', async () => {
    const popup = await browser.popup();
    await tabTo(popup, '[role=tab]');
    await popup.keyboard.press('ArrowRight');
    await popup.locator('#query').waitFor();
    await tabTo(popup, '#query');
    await popup.keyboard.type('bi mat');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await popup.getByText('117/2025/QH15').first().waitFor();
    await popup.keyboard.press('Escape');
    await popup.locator('#query').waitFor();
    await popup.close();
  });

  it('shows reminders for a sentence as it is typed, and forgets it', async () => {
    const popup = await browser.popup('#guidelines');
    await tabTo(popup, '[role=textbox]');
    await popup.keyboard.type(risky);
    await popup.getByText('Quan trọng:').waitFor();
    const stored = JSON.stringify(await storedIn(browser));
    expect(stored).not.toContain('079099123456');
    await popup.close();
  });

  it('goes on in the box that the author is in while another ruleset arrives', async () => {
    const popup = await browser.popup('#guidelines');
    await tabTo(popup, '[role=textbox]');
    await browser.background.evaluate(async () => {
      const { active } = await chrome.storage.local.get('active');
      const { ruleset, ...rest } = JSON.parse(active as string);
      const later = { ...rest, ruleset: { ...ruleset, version: `${ruleset.version}9` } };
      await chrome.storage.local.set({ active: JSON.stringify(later) });
    });
    await popup.keyboard.type(risky);
    await popup.getByText('Quan trọng:').waitFor();
    await popup.close();
  });
});
