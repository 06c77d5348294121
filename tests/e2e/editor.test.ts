import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours } from './ours';
import { surfaceOf } from './surfaces';

const keys = [
  'Hồ sơ anh Bình, CCCD 079099123456',
  'Backspace',
  'Backspace',
  '56 nhé',
  'ArrowLeft',
  'x',
  'Backspace',
];

/** Every mutation below the editor, in an order that does not depend on time. */
function record(box: HTMLElement): void {
  const seen: string[] = [];
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      seen.push(
        [type, target.nodeName, addedNodes.length, removedNodes.length, attributeName ?? ''].join(' '),
      );
    }
  }).observe(box, { subtree: true, childList: true, characterData: true, attributes: true });
  Object.assign(window, { __mutations: seen });
}

describe.skipIf(!chromiumPath)('the editor of the site', () => {
  let browser: Browser;
  let bare: Browser;
  beforeAll(async () => {
    [browser, bare] = [await startBrowser(), await startBrowser({ bare: true })];
  });
  afterAll(() => Promise.all([browser?.close(), bare?.close()]));

  async function mutations(which: Browser, where: string, after: (page: Page) => Promise<void>) {
    const surface = surfaceOf(where);
    const page = await which.open(surface.address);
    const box = await surface.open(page);
    await box.evaluate(record);
    for (const key of keys) {
      if (/^(Backspace|ArrowLeft)$/.test(key)) await page.keyboard.press(key);
      else await page.keyboard.type(key, { delay: 15 });
      await page.waitForTimeout(60);
    }
    await after(page);
    const frame = (await box.elementHandle())?.ownerFrame();
    const owner = (await frame) ?? page.mainFrame();
    const found = await owner.evaluate(() => ({
      mutations: (window as unknown as { __mutations: string[] }).__mutations,
    }));
    const html = await box.evaluate((element) =>
      element.outerHTML.replace(/data-offset-key="[^"]*"|data-editor="[^"]*"/g, ''),
    );
    await page.close();
    return { ...found, html };
  }

  // One of each kind of editor; a textarea has nothing inside that could change.
  // https://github.com/facebookarchive/draft-js/issues/616
  // https://github.com/facebookarchive/draft-js/issues/36
  // https://github.com/codex-team/editor.js/issues/779
  // https://github.com/languagetool-org/languagetool-browser-addon/issues/246
  it.each([
    'facebook.post',
    'facebook.comment',
    'facebook.suite',
    'x.home',
    'youtube.comment',
    'youtube.chat',
  ])('changes in %s exactly as it would without the extension', async (where) => {
    const withUs = await mutations(browser, where, async (page) => {
      await (await ours(page)).waitFor(/nên xem lại/);
    });
    const without = await mutations(bare, where, (page) => page.waitForTimeout(500));
    expect(withUs).toEqual(without);
    expect(withUs.mutations.length).toBeGreaterThan(5);
  });
});
