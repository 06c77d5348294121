import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours } from './ours';
import { surfaceOf } from './surfaces';

describe.skipIf(!chromiumPath)('the popup says of a tab', () => {
  let browser: Browser;
  beforeEach(async () => {
    browser = await startBrowser();
  });
  afterEach(() => browser?.close());

  async function popupAbove(page: Page): Promise<string> {
    const popup = await browser.popupAbove(page);
    const text = await popup.locator('body').innerText();
    await popup.close();
    return text;
  }

  async function iconOf(page: Page): Promise<string> {
    return browser.background.evaluate(
      async (title) => {
        const tab = (await chrome.tabs.query({})).find((candidate) => candidate.title === title);
        return (globalThis as unknown as { icons?: Record<number, string> }).icons?.[tab?.id ?? 0] ?? 'grey';
      },
      await page.title(),
    );
  }

  async function watchIcons(): Promise<void> {
    await browser.background.evaluate(() => {
      const icons: Record<number, string> = {};
      Object.assign(globalThis, { icons });
      const setIcon = chrome.action.setIcon.bind(chrome.action);
      chrome.action.setIcon = ((details) => {
        icons[details.tabId ?? 0] = JSON.stringify(details.path).includes('grey') ? 'grey' : 'colour';
        return setIcon(details);
      }) as typeof chrome.action.setIcon;
    });
  }

  it('that it is on here, and the icon is in colour', async () => {
    await watchIcons();
    const page = await browser.open('https://x.com/home');
    await page.waitForTimeout(500);
    expect(await popupAbove(page)).toContain('Đọc Lại đang bật ở trang này.');
    expect(await iconOf(page)).toBe('colour');
  });

  // https://github.com/dfki-dsa/pii-guardrail-browser-extension/issues/35
  it('that this box is not recognised, within two seconds of typing, also beside the box', async () => {
    await watchIcons();
    const page = await browser.open('https://www.facebook.com/');
    await page.getByText('Ghi chú', { exact: true }).click();
    await page.locator('.note-body').click();
    await page.keyboard.type('một ghi chú');
    const our = await ours(page);
    await our.waitFor(/^Chưa đọc được ô này, sẽ không có lời nhắc$/);
    expect(await popupAbove(page)).toContain('Chưa đọc được ô này, sẽ không có lời nhắc.');
    expect(await iconOf(page)).toBe('grey');
    // The box goes, and what was said of it with it.
    await page.getByText('Bảng tin', { exact: true }).click();
    await our.waitForNothing();
    // Back in a box that is known, the claim is taken back.
    await surfaceOf('facebook.comment').open(page);
    await our.waitForNothing();
    expect(await popupAbove(page)).toContain('Đọc Lại đang bật ở trang này.');
  });

  it('that this box is not recognised, also where the ruleset arrives after the last key', async () => {
    const active = await browser.background.evaluate(async () => {
      const stored = await chrome.storage.local.get('active');
      await chrome.storage.local.set({ active: '{}' });
      return stored.active;
    });
    const page = await browser.open('https://www.facebook.com/');
    await page.getByText('Ghi chú', { exact: true }).click();
    await page.locator('.note-body').click();
    await page.keyboard.type('một ghi chú');
    await browser.background.evaluate((text) => chrome.storage.local.set({ active: text }), active);
    // The ruleset is put in place once more by the background, and the two seconds begin with what came last.
    await page.waitForTimeout(3000);
    await (await ours(page)).waitFor(/^Chưa đọc được ô này, sẽ không có lời nhắc$/);
  });

  // https://github.com/languagetool-org/languagetool/issues/6745
  // https://github.com/languagetool-org/languagetool/issues/5175
  it('that the author has paused, and nothing is underlined then', async () => {
    const page = await browser.open('https://x.com/home');
    await browser.background.evaluate(() => chrome.storage.local.set({ settings: { sitesOff: ['x'] } }));
    await page.waitForTimeout(300);
    const shown = await popupAbove(page);
    expect(shown).toContain('Bạn đã tạm dừng trên');
    await surfaceOf('x.home').open(page);
    await page.keyboard.type('CCCD 079099123456 của anh Bình');
    await page.waitForTimeout(900);
    expect(await (await ours(page)).text()).toBe('');
  });

  it('that a pause has an end', async () => {
    const page = await browser.open('https://x.com/home');
    const until = Date.now() + 3_600_000;
    await browser.background.evaluate(
      (end) => chrome.storage.local.set({ settings: { pause: { until: end } } }),
      until,
    );
    await page.waitForTimeout(300);
    expect(await popupAbove(page)).toMatch(/Bạn đã tạm dừng ở mọi trang đến \d{1,2}/);
  });

  it('that the page was opened before, and never asks to reload over a draft', async () => {
    const page = await browser.open('https://x.com/home');
    await surfaceOf('x.home').open(page);
    await page.keyboard.type('một bản nháp');
    await browser.reloadExtension();
    const shown = await popupAbove(page);
    expect(shown).toContain('Trang này mở trước khi cài hoặc cập nhật.');
    expect(shown).toContain('Cứ đăng bình thường, rồi tải lại trang sau.');
  });

  it('that the page is not supported', async () => {
    const page = await browser.open('https://doclai.practice/');
    expect(await popupAbove(page)).toContain('Đọc Lại không chạy ở trang này.');
  });

  it('that the browser gives no access to a site, with a button that asks for it', async () => {
    const page = await browser.open('https://x.com/home');
    await browser.takeAccessAway();
    await page.reload();
    const shown = await popupAbove(page);
    expect(shown).toContain('Trình duyệt chưa cho Đọc Lại xem');
    expect(shown).toMatch(/Cho phép/);
  });
});
