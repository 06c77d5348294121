import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../practice/answer';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours, underlined } from './ours';
import { postedOn, surfaceOf } from './surfaces';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';

/** Nothing may load, no style may stand in the page, no text may become markup. */
const strictest =
  "default-src 'none'; script-src 'self' 'nonce-doclai'; style-src 'none'; require-trusted-types-for 'script'; " +
  "trusted-types 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

describe.skipIf(!chromiumPath)(
  'the draft is untouched, the post goes through and what is said is true',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser?.close());

    async function openBox(where: string) {
      const surface = surfaceOf(where);
      const page = await browser.open(surface.address);
      return { page, box: await surface.open(page) };
    }

    async function answerAndSee(page: Page, where: string, text: string): Promise<void> {
      const our = await ours(page);
      await our.waitFor(/trước khi (đăng|gửi)\?/);
      await our.press(/^(Đăng|Gửi) luôn$/);
      await page.waitForTimeout(1300);
      expect(await postedOn(page)).toEqual([{ where, text }]);
      await page.close();
    }

    it('when the ruleset is replaced in the middle of typing', async () => {
      const { page, box } = await openBox('facebook.comment');
      await page.keyboard.type(risky.slice(0, 25), { delay: 5 });
      await browser.background.evaluate(async () => {
        const active = JSON.parse((await chrome.storage.local.get('active')).active as string);
        active.ruleset.rules = active.ruleset.rules.slice(0, 1);
        // The background brings back what was installed, so that every tab gets a ruleset twice.
        await chrome.storage.local.set({ active: JSON.stringify(active) });
      });
      await page.keyboard.type(risky.slice(25), { delay: 5 });
      await (await ours(page)).waitFor(/^1 chỗ nên xem lại$/);
      expect(await underlined(page)).toEqual(['079099123456']);
      expect(await box.innerText()).toBe(risky);
      await page.keyboard.press('Enter');
      await answerAndSee(page, 'facebook.comment', risky);
    });

    it('among two hundred composers', async () => {
      const { page, box } = await openBox('facebook.comment');
      await box.evaluate((element) => {
        // Beside what React draws: copies among its own nodes keep the page itself from posting.
        const form = element.closest('form');
        const place = document.body.appendChild(document.createElement('div'));
        for (let copy = 0; form && copy < 199; copy += 1) place.append(form.cloneNode(true));
      });
      // Each has been written in, so that each is known.
      for (const copy of (await page.locator('form [contenteditable=true]').all()).slice(-199)) {
        await copy.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
      }
      await box.click();
      await page.keyboard.type(risky, { delay: 5 });
      await (await ours(page)).waitFor(/^1 chỗ nên xem lại$/);
      await page.keyboard.press('Enter');
      await answerAndSee(page, 'facebook.comment', risky);
    });

    it('after a paste of 63,206 characters', async () => {
      const { page, box } = await openBox('youtube.comment');
      const line = 'Sáng nay cả phường ra quân dọn vệ sinh, ai rảnh thì qua phụ một tay nhé. ';
      const text = `${line.repeat(900).slice(0, 63_206 - 20)} CCCD 079099123456.`.padEnd(63_206, '!');
      await page.evaluate((pasted) => {
        const field = document.createElement('textarea');
        document.body.append(field);
        field.value = pasted;
        field.select();
        document.execCommand('copy');
        field.remove();
      }, text);
      await box.click();
      await page.keyboard.press('Control+V');
      await (await ours(page)).waitFor(/^1 chỗ nên xem lại$/);
      expect(await underlined(page)).toEqual(['079099123456']);
      expect(await box.evaluate((element) => element.textContent?.replaceAll('\u00a0', ' '))).toBe(text);
      await page.keyboard.press('Control+Enter');
      await (await ours(page)).waitFor(/trước khi (đăng|gửi)\?/);
      await (await ours(page)).press(/^(Đăng|Gửi) luôn$/);
      await page.waitForTimeout(1300);
      expect((await postedOn(page)).map((post) => post.text.length)).toEqual([63_206]);
      await page.close();
    });

    it('under the strictest policy that a page can set', async () => {
      const surface = surfaceOf('facebook.comment');
      const page = await browser.context.newPage();
      const broken: string[] = [];
      page.on('console', (message) => void (message.type() === 'error' && broken.push(message.text())));
      await page.route('https://www.facebook.com/', (route) => {
        const found = answer(route.request().url());
        const headers = { ...found?.headers, 'content-security-policy': strictest };
        return route.fulfill({ status: 200, headers, body: found?.body ?? '' });
      });
      await page.goto(surface.address);
      await surface.open(page);
      const before = broken.length;
      await page.keyboard.type(risky, { delay: 5 });
      const our = await ours(page);
      await our.press(/chỗ nên xem lại/);
      await our.waitFor(/Dựa trên/);
      expect(await underlined(page)).toEqual(['079099123456']);
      expect(broken.slice(before)).toEqual([]);
      await our.press('Đóng');
      await page.keyboard.press('Enter');
      await answerAndSee(page, 'facebook.comment', risky);
    });

    it('where a box goes while its draft is being covered', async () => {
      const { page, box } = await openBox('youtube.comment');
      await page.keyboard.type(risky, { delay: 5 });
      const our = await ours(page);
      await our.press(/chỗ nên xem lại/);
      await our.press('Che số này');
      await box.evaluate((element) => {
        document.addEventListener('selectionchange', () => element.remove(), { once: true });
      });
      await our.press('Thay trong bài');
      await our.waitForNothing();
      expect(await box.count()).toBe(0);
      await page.close();
    });
  },
);
