/** Our own pages in a test: opened as tabs, used by the keyboard, and what is stored behind them. */
import type { Page } from 'playwright-core';
import { type Browser, extensionId } from './browser';

/** The sections of the options, written out: one that goes missing shows. */
export const optionSections = [
  'sites',
  'reminders',
  'dismissals',
  'agency',
  'ruleset',
  'review',
  'self-test',
  'language',
  'shortcuts',
  'data',
  'support',
] as const;

/** A draft with something serious in it. */
export const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';

export const addressOf = (page: string): string => `chrome-extension://${extensionId}/${page}`;

export async function openOurs(browser: Browser, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(addressOf(address));
  await page.locator('h1, h2').first().waitFor();
  return page;
}

export const storedIn = (browser: Browser) =>
  browser.background.evaluate(() => chrome.storage.local.get(null));

/** Presses Tab until an element matches; nothing here may need the mouse. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`no ${selector} by Tab`);
}
