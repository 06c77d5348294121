import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { surfaceOf } from './surfaces';

const benign = 'Chúc cả nhà cuối tuần vui vẻ';

/** Everything that a page script could notice of a stranger on its page. */
function spy(): void {
  const seen: string[] = [];
  const note = (event: Event): void => {
    // The driver's own keys and clicks and what the page makes of them are trusted or its own.
    if (!event.isTrusted) seen.push(event.type);
  };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    own.add(event);
    return dispatch.call(this, event);
  };
  const own = new WeakSet<Event>();
  const everyType = (type: string): void =>
    window.addEventListener(type, (event) => (own.has(event) ? undefined : note(event)), { capture: true });
  for (const type of [
    'message',
    'click',
    'keydown',
    'input',
    'focusin',
    'blur',
    'error',
    'securitypolicyviolation',
  ]) {
    everyType(type);
  }
  // Names like "<id>:page-script:wxt:content-script-started" cannot be guessed: hear all by taking part in their making.
  const initEvent = Event.prototype.stopImmediatePropagation;
  Event.prototype.stopImmediatePropagation = function () {
    seen.push(`stopped ${this.type}`);
    initEvent.call(this);
  };
  Object.assign(window, { __seen: seen });
}

async function traces(page: Page) {
  return page.evaluate(() => ({
    seen: (window as unknown as { __seen: string[] }).__seen,
    elements: [...document.querySelectorAll('*')].map((element) => element.tagName).sort(),
    attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name }) => name),
    highlights: [...CSS.highlights.keys()],
    sheets: document.adoptedStyleSheets.length,
    styles: document.querySelectorAll('style').length,
    globals: Object.keys(window)
      .filter((key) => !key.startsWith('__'))
      .sort(),
  }));
}

describe.skipIf(!chromiumPath)('a page whose visitor has nothing to re-read', () => {
  let browser: Browser;
  let bare: Browser;
  beforeAll(async () => {
    [browser, bare] = [await startBrowser(), await startBrowser({ bare: true })];
  });
  afterAll(() => Promise.all([browser?.close(), bare?.close()]));

  async function visit({ context }: Browser, where: string, text: string) {
    const surface = surfaceOf(where);
    const page = await context.newPage();
    await page.addInitScript(spy);
    // An element tree that another content script would change at start is looked at from the start.
    await page.goto(surface.address);
    await surface.open(page);
    await page.keyboard.type(text, { delay: 5 });
    await page.waitForTimeout(900);
    const found = await traces(page);
    await page.close();
    return found;
  }

  // https://github.com/EltonChou/TwitterMediaHarvest/issues/293
  it.each(['facebook.comment', 'x.home', 'youtube.comment'])(
    'finds no trace of the extension in %s',
    async (where) => {
      for (const text of ['', benign]) {
        expect(await visit(browser, where, text)).toEqual(await visit(bare, where, text));
      }
    },
  );

  it('is told apart by this very test as soon as there is something to see', async () => {
    const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';
    expect(await visit(browser, 'x.home', risky)).not.toEqual(await visit(bare, 'x.home', risky));
  });
});
