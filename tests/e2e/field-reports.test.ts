/**
 * What users of other tools complained about in public, tried on this one. These are the reports that no other
 * test stands for; docs/field-reports.md has them all.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { type Ours, ours, underlined } from './ours';
import { postedOn, surfaceOf } from './surfaces';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';

describe.skipIf(!chromiumPath)('what went wrong elsewhere', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => browser?.close());

  async function openIn(where: string) {
    const surface = surfaceOf(where);
    const page = await browser.open(surface.address);
    return { page, box: await surface.open(page), our: await ours(page) };
  }

  async function cover(our: Ours): Promise<void> {
    await our.press('Che số này');
    await our.press('Thay trong bài');
    await our.waitFor(/Đã che\./);
  }

  // https://github.com/Automattic/harper/issues/1978
  // https://github.com/Automattic/harper/issues/2039
  it('a word inside nested elements is replaced alone, not its sentence', async () => {
    const { page, box, our } = await openIn('youtube.comment');
    await page.keyboard.type('x');
    // The page wants trusted types, so the elements are made one by one.
    await box.evaluate((element) => {
      const make = (tag: string, ...inside: readonly (string | Node)[]) => {
        const made = document.createElement(tag);
        made.append(...inside);
        return made;
      };
      const number = make('span', '079099123456');
      element.replaceChildren(
        'Hồ sơ ',
        make('span', 'anh ', make('font', 'Bình'), ', CCCD ', number),
        ' nhé',
      );
    });
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ạ');
    await our.press(/nên xem lại/);
    await cover(our);
    expect((await box.innerText()).trim()).toBe('Hồ sơ anh Bình, CCCD *********456 nhé ạ');
    expect(await box.locator('font').innerText()).toBe('Bình');
    await page.close();
  });

  // https://github.com/Automattic/harper/issues/2075
  it('no control of the card submits the form that its box is in', async () => {
    const { page, our } = await openIn('facebook.comment');
    await page.evaluate(() => {
      addEventListener('submit', () => document.body.setAttribute('data-submitted', ''), true);
    });
    await page.keyboard.type(risky, { delay: 5 });
    await our.press(/nên xem lại/);
    for (const control of ['Bôi đen chỗ này', 'Che số này', 'Bỏ qua', 'Đóng']) await our.press(control);
    await page.waitForTimeout(200);
    expect(await page.locator('body').getAttribute('data-submitted')).toBe(null);
    expect(await postedOn(page)).toEqual([]);
    await page.close();
  });

  // https://github.com/Automattic/harper/issues/1751
  // https://github.com/Automattic/harper/issues/3563
  // https://github.com/Automattic/harper/issues/3949
  // https://github.com/Automattic/harper/issues/4206
  // https://github.com/Automattic/harper/issues/2230
  it('a box that a change of route brings is read as the first one was', async () => {
    const { page, our } = await openIn('x.home');
    await page.locator('.site-nav button').nth(1).click();
    await page.locator('main [data-testid="tweetTextarea_0"][contenteditable=true]').click();
    await page.keyboard.type(risky, { delay: 5 });
    await page.waitForTimeout(1000);
    expect(await underlined(page)).toEqual(['079099123456']);
    await our.waitFor(/^1 chỗ nên xem lại$/);
    await page.close();
  });

  // https://github.com/fullselfbrowsing/FSB/issues/121
  it('two replacements in a row in X change two places and nothing else, for the site too', async () => {
    const { page, our } = await openIn('x.home');
    await page.keyboard.type('CCCD 079099123456, CCCD 001188012345 nhé', { delay: 5 });
    for (const more of [2, 1]) {
      await our.press(`${more} chỗ nên xem lại`);
      await cover(our);
      await our.press('Đóng');
    }
    await our.waitForNothing();
    await page.locator('main [data-testid^="tweetButton"]').click();
    await page.waitForTimeout(300);
    expect(await postedOn(page)).toEqual([
      { where: 'x.home', text: 'CCCD *********456, CCCD *********345 nhé' },
    ]);
    await page.close();
  });

  // https://github.com/gduplessy/promptward (CHANGELOG.md, 0.9.4)
  it.each([
    ['isComposing', { isComposing: true }],
    ['keyCode 229', { keyCode: 229 }],
  ])('Enter that ends a composition (%s) is not taken for a post', async (_, mark) => {
    const { page, box, our } = await openIn('facebook.comment');
    await page.keyboard.type(risky, { delay: 5 });
    await our.waitFor(/nên xem lại/);
    const held = await box.evaluate((element, marks) => {
      const init = { key: 'Enter', bubbles: true, cancelable: true, ...marks };
      // Only what is stopped on the window, before the page hears of it, is held by us.
      let reached = false;
      element.addEventListener('keydown', () => (reached = true), { once: true, capture: true });
      element.dispatchEvent(new KeyboardEvent('keydown', init));
      return !reached;
    }, mark);
    expect(held).toBe(false);
    expect(await our.text()).not.toMatch(/trước khi đăng/);
    await page.close();
  });

  // https://github.com/jswanner/DontF-WithPaste/issues/7
  it.each(['facebook.comment', 'x.home', 'youtube.comment'])(
    'one paste into %s is one text',
    async (where) => {
      const { page, box } = await openIn(where);
      await paste(page, 'Chào cả nhà');
      await page.waitForTimeout(600);
      expect((await box.innerText()).trim()).toBe('Chào cả nhà');
      await page.close();
    },
  );

  async function paste(page: Page, text: string): Promise<void> {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.keyboard.press('Control+v');
  }
});
