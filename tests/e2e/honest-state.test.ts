import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours } from './ours';
import { postedOn, surfaceOf } from './surfaces';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456';
const isOn = 'Đọc Lại đang bật ở trang này.';
const isUnread = 'Chưa đọc được ô này, sẽ không có lời nhắc.';
const wasMissed = 'Vừa có bài đăng mà Đọc Lại chưa đọc được.';

describe.skipIf(!chromiumPath)('what the tool says of itself', () => {
  let browser: Browser;
  beforeEach(async () => {
    browser = await startBrowser();
  });
  afterEach(() => browser?.close());

  async function stateOf(page: Page): Promise<string> {
    const popup = await browser.popupAbove(page);
    const state = await popup.locator('h1').first().innerText();
    await popup.close();
    await page.bringToFront();
    return state;
  }

  async function write(where: string, text = risky): Promise<Page> {
    const surface = surfaceOf(where);
    const page = await browser.open(surface.address);
    await surface.open(page);
    await page.keyboard.type(text);
    return page;
  }

  it('a site that has begun to post by another key: the post without a look is said, until a post was looked at', async () => {
    const page = await write('youtube.comment');
    const our = await ours(page);
    await our.waitFor(/nên xem lại/);
    await page
      .locator('#contenteditable-root')
      .first()
      .evaluate((box) => {
        const onEnter = (event: Event) => {
          const { key, ctrlKey } = event as KeyboardEvent;
          if (key !== 'Enter' || ctrlKey) return;
          event.preventDefault();
          window.__posted.push({ where: 'youtube.comment', text: box.textContent ?? '' });
          box.replaceChildren();
        };
        box.addEventListener('keydown', onEnter);
      });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1300);
    expect(await postedOn(page)).toEqual([{ where: 'youtube.comment', text: risky }]);
    expect(await stateOf(page)).toBe(wasMissed);
    await page.locator('#contenteditable-root').first().click();
    await page.keyboard.type('Chúc cả nhà vui');
    await page.waitForTimeout(500);
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(300);
    expect(await stateOf(page)).toBe(isOn);
  });

  it.each(['deleted', 'closed'])('a draft that was %s by its author was not posted', async (how) => {
    const page = await write('facebook.post');
    await (await ours(page)).waitFor(/nên xem lại/);
    if (how === 'closed') await page.locator('[role=dialog] [aria-label="Đóng"]').press('Enter');
    else {
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
    }
    await page.waitForTimeout(1300);
    expect(await stateOf(page)).toBe(isOn);
  });

  it('a box that is looked at and not written in is not worth a word', async () => {
    const page = await browser.open('https://www.facebook.com/notes/new');
    await page.locator('.note-body').click();
    await page.waitForTimeout(2500);
    expect(await (await ours(page)).text()).toBe('');
    expect(await stateOf(page)).toBe(isOn);
  });

  it('without a ruleset, with a store that fails, nothing is claimed and the post goes through', async () => {
    await browser.background.evaluate(async () => {
      chrome.storage.local.set = (() => Promise.reject(new Error('full'))) as typeof chrome.storage.local.set;
      await chrome.storage.local.remove('active');
    });
    const page = await write('facebook.comment');
    await page.waitForTimeout(2300);
    expect(await stateOf(page)).toBe(isUnread);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1300);
    expect(await postedOn(page)).toEqual([{ where: 'facebook.comment', text: risky }]);
    expect(await stateOf(page)).toBe(wasMissed);
  });

  it('without its engine, nothing is claimed and the post goes through', async () => {
    await browser.background.evaluate(() => {
      chrome.scripting.executeScript = (() =>
        Promise.reject(new Error('no'))) as typeof chrome.scripting.executeScript;
    });
    const page = await write('x.home');
    await page.waitForTimeout(2300);
    expect(await stateOf(page)).toBe(isUnread);
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(1300);
    expect(await postedOn(page)).toEqual([{ where: 'x.home', text: risky }]);
    expect(await stateOf(page)).toBe(wasMissed);
  });

  it('a post that was pressed before the reminders had come goes through, and is said to be unread', async () => {
    await browser.background.evaluate(() => {
      const inject = chrome.scripting.executeScript.bind(chrome.scripting);
      chrome.scripting.executeScript = (async (injection: Parameters<typeof inject>[0]) => {
        await new Promise((done) => setTimeout(done, 1500));
        return inject(injection);
      }) as typeof chrome.scripting.executeScript;
    });
    const page = await write('facebook.comment');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(2500);
    expect(await postedOn(page)).toEqual([{ where: 'facebook.comment', text: risky }]);
    expect(await stateOf(page)).toBe(wasMissed);
  });
});
