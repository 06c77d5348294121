import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours } from './ours';
import { postedOn, surfaceOf } from './surfaces';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';

describe.skipIf(!chromiumPath)('by keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function write(where: string) {
    const surface = surfaceOf(where);
    const page = await browser.open(surface.address);
    const box = await surface.open(page);
    await page.keyboard.type(risky, { delay: 5 });
    const our = await ours(page);
    await our.waitFor(/nên xem lại/);
    return { page, box, our };
  }

  /** What the browser does when the shortcut is pressed; no driver can press a browser's own keys. */
  async function pressShortcut(page: Page): Promise<void> {
    await page.bringToFront();
    await browser.background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.tabs.sendMessage(tab?.id ?? 0, { to: 'tab', ask: 'open-card' });
    });
  }

  // https://github.com/Automattic/harper/issues/1884
  it.each(['facebook.comment', 'x.home', 'youtube.comment'])(
    'the shortcut opens the card in %s, and Escape leads back to the exact caret',
    async (where) => {
      const { page, box, our } = await write(where);
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
      await pressShortcut(page);
      await our.waitFor(/Dựa trên/);
      await page.keyboard.press('Escape');
      await our.waitFor(/^1 chỗ nên xem lại$/);
      await page.keyboard.type('k');
      expect((await box.innerText()).trim()).toBe(`${risky.slice(0, -4)}k${risky.slice(-4)}`);
      await page.close();
    },
  );

  it.each(['facebook.comment', 'x.home'])(
    'Escape answers the question in %s with “Xem lại”',
    async (where) => {
      const { page, box, our } = await write(where);
      await page.keyboard.press('Control+Enter');
      await our.waitFor(/trước khi đăng\?/);
      await page.keyboard.press('Escape');
      await our.waitFor(/^1 chỗ nên xem lại$/);
      await page.keyboard.type('!');
      expect((await box.innerText()).trim()).toBe(`${risky}!`);
      expect(await postedOn(page)).toEqual([]);
      await page.close();
    },
  );

  it('arrows go from button to button in the card, and Enter covers the number', async () => {
    const { page, box, our } = await write('facebook.comment');
    await pressShortcut(page);
    await our.waitFor(/Dựa trên/);
    // "Bôi đen chỗ này" has the focus; beside it is "Che số này", below it what that opens.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await our.waitFor(/Trong bài sẽ thành/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await our.waitFor(/Đã che/);
    await page.keyboard.type('!');
    expect((await box.innerText()).trim()).toBe(risky.replace('079099123456', '*********456!'));
    await page.close();
  });

  // https://github.com/Automattic/harper/issues/2472
  it('the pill is opened by Enter, and its card takes the focus then', async () => {
    const { page, box, our } = await write('x.home');
    await page.evaluate(() => {
      const last = document.createElement('button');
      document.body.append(last);
      last.focus();
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await our.waitFor(/Dựa trên/);
    await page.keyboard.press('Escape');
    await our.waitFor(/^1 chỗ nên xem lại$/);
    await page.keyboard.type('k');
    expect((await box.innerText()).trim()).toBe(`${risky}k`);
    await page.close();
  });

  it('keys in the card reach no shortcut of the page, although it listened before the card was there', async () => {
    const surface = surfaceOf('youtube.comment');
    const page = await browser.open(surface.address);
    await page.evaluate(() => {
      const keys: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup']) {
        for (const at of [window, document]) {
          at.addEventListener(type, (event) => void keys.push((event as KeyboardEvent).key), true);
        }
      }
      Object.assign(window, { __keys: keys });
    });
    await surface.open(page);
    await page.keyboard.type(risky, { delay: 5 });
    const our = await ours(page);
    await our.waitFor(/nên xem lại/);
    await pressShortcut(page);
    await our.waitFor(/Dựa trên/);
    await page.evaluate(() => (window as unknown as { __keys: string[] }).__keys.splice(0));
    for (const key of ['k', 'f', 'ArrowDown', 'Enter', 'Tab', ' ']) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (window as unknown as { __keys: string[] }).__keys)).toEqual([]);
    await page.close();
  });

  it('the page does not scroll when the card opens, its lists open and it closes', async () => {
    const { page, box, our } = await write('facebook.comment');
    await page.setViewportSize({ width: 700, height: 420 });
    await box.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(200);
    const before = await page.evaluate(() => window.scrollY);
    await pressShortcut(page);
    await our.waitFor(/Dựa trên/);
    // "Bôi đen chỗ này" has the focus; behind "Che số này" stands "Bỏ qua".
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await our.waitFor(/bài này/);
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await our.waitFor(/^1 chỗ nên xem lại$/);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await page.close();
  });

  it('keys in the question do not reach the draft', async () => {
    const { page, box, our } = await write('x.home');
    await page.keyboard.press('Control+Enter');
    await our.waitFor(/trước khi đăng\?/);
    await page.keyboard.type('abc');
    expect((await box.innerText()).trim()).toBe(risky);
    await page.close();
  });

  it('a site that does not take our press gets its own button focused, and the next press passes unasked', async () => {
    const { page, our } = await write('x.home');
    // A site that takes only presses of a person.
    await page.evaluate(() => {
      const swallow = (event: Event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      document.addEventListener('click', swallow, true);
    });
    await page.locator('[data-testid="tweetButtonInline"]').click();
    await our.waitFor(/trước khi đăng\?/);
    await our.press('Đăng luôn');
    await our.waitFor(/Bấm Đăng lần nữa/);
    expect(await postedOn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    expect(await postedOn(page)).toEqual([{ where: 'x.home', text: risky }]);
    await our.waitForNothing();
    await page.close();
  });
});
