import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours } from './ours';
import { addTextarea } from './textarea';

const risky = 'CCCD 079099123456';

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where our marks stand on the screen, as the browser has laid them out and as its glass lets them be seen. */
async function marksOn(page: Page): Promise<readonly Edges[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = async (query: string) => {
    const search = await cdp.send('DOM.performSearch', { query, includeUserAgentShadowDOM: true });
    if (search.resultCount === 0) return [];
    const range = { searchId: search.searchId, fromIndex: 0, toIndex: search.resultCount };
    const { nodeIds } = await cdp.send('DOM.getSearchResults', range);
    const boxes = nodeIds.map((nodeId) => cdp.send('DOM.getBoxModel', { nodeId }).catch(() => null));
    return (await Promise.all(boxes)).flatMap((box) => (box ? [edges(box.model.border)] : []));
  };
  const [pane] = await found('.pane');
  if (!pane) return [];
  return (await found('.paper i'))
    .map((mark) => within(mark, pane))
    .filter((mark) => mark.right > mark.left && mark.bottom > mark.top);
}

function edges(quad: readonly number[]): Edges {
  const xs = quad.filter((_, index) => index % 2 === 0);
  const ys = quad.filter((_, index) => index % 2 === 1);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

function within(a: Edges, b: Edges): Edges {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Where the words stand by the page's own account: the same text in a plain element, laid over the textarea. */
async function wordsIn(box: Locator, words: string): Promise<Edges> {
  return box.evaluate((element, wanted) => {
    const field = element as HTMLTextAreaElement;
    const style = getComputedStyle(field);
    const copy = document.createElement('div');
    copy.style.cssText = `position: absolute; box-sizing: border-box; white-space: pre-wrap; overflow-wrap: break-word;
      width: ${field.offsetWidth}px; font: ${style.font}; padding: ${style.padding}; left: ${field.offsetLeft}px;
      top: ${field.offsetTop - field.scrollTop}px; border: ${style.borderWidth} solid transparent`;
    copy.textContent = field.value;
    field.parentElement?.append(copy);
    const text = copy.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, field.value.indexOf(wanted));
    range.setEnd(text, field.value.indexOf(wanted) + wanted.length);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    copy.remove();
    return { left, top, right, bottom };
  }, words);
}

describe.skipIf(!chromiumPath)('underlines over a textarea', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function write(draft: string, style = '', wrapper = '') {
    const page = await browser.open('https://x.com/home');
    const box = await addTextarea(page, style, wrapper);
    await page.keyboard.insertText(draft);
    await (await ours(page)).waitFor(/nên xem lại/);
    await page.waitForTimeout(300);
    return { page, box };
  }

  async function expectUnder(page: Page, box: Locator, words: string): Promise<void> {
    const [mark] = await marksOn(page);
    const there = await wordsIn(box, words);
    expect(mark).toBeDefined();
    expect(Math.abs((mark?.left ?? 0) - there.left)).toBeLessThanOrEqual(2);
    expect(Math.abs((mark?.right ?? 0) - there.right)).toBeLessThanOrEqual(2);
    expect(Math.abs((mark?.bottom ?? 0) - there.bottom)).toBeLessThanOrEqual(3);
  }

  const relative = 'position: relative;';

  // https://github.com/Automattic/harper/issues/2509
  // https://github.com/Automattic/harper/pull/2477
  // https://github.com/Automattic/harper/pull/1691
  // https://github.com/Automattic/harper/issues/1741
  it.each([
    ['as it is', '', relative],
    [
      'with a border, padding and another font',
      'border: 5px solid; padding: 7px 13px; font: italic 19px/1.8 serif',
      relative,
    ],
    [
      'inside a scaled ancestor',
      '',
      `${relative} transform: scale(0.8) translate(30px, 20px); transform-origin: 0 0`,
    ],
    ['inside a fixed ancestor', '', 'position: fixed; left: 120px; top: 90px'],
    ['inside a contained, filtered ancestor', '', `${relative} contain: layout; filter: blur(0px)`],
  ])('stand under the words: %s', async (_name, style, wrapper) => {
    const { page, box } = await write(`Chào cả nhà, gửi ${risky} nhé`, style, wrapper);
    await expectUnder(page, box, '079099123456');
    await page.close();
  });

  it('stay under the words at 125 %, and when the box is resized', async () => {
    const { page, box } = await write(`Chào cả nhà, gửi ${risky} nhé`, '', relative);
    await browser.background.evaluate(() => chrome.tabs.setZoom(1.25));
    await page.waitForTimeout(400);
    await expectUnder(page, box, '079099123456');
    await browser.background.evaluate(() => chrome.tabs.setZoom(1));
    await box.evaluate((element) => {
      element.style.width = '210px';
    });
    await page.waitForTimeout(400);
    await expectUnder(page, box, '079099123456');
    await page.close();
  });

  it('follow the box as it scrolls, and are never drawn outside it', async () => {
    const { page, box } = await write(`${risky}\n${'dòng\n'.repeat(20)}`, '', relative);
    expect(await marksOn(page)).toEqual([]);
    await box.evaluate((element) => {
      element.scrollTop = 0;
    });
    await page.waitForTimeout(200);
    await expectUnder(page, box, '079099123456');
    await page.close();
  });

  // https://github.com/Automattic/harper/pull/1627
  it('are cut off with the box by what it scrolls in, and hidden under what the page lays over it', async () => {
    const clip = `${relative} overflow: auto; height: 60px`;
    const { page, box } = await write(`dòng\ndòng\ndòng\ndòng\n${risky}`, '', clip);
    await box.evaluate((element) => element.parentElement?.scrollTo(0, 0));
    await page.waitForTimeout(200);
    expect(await marksOn(page)).toEqual([]);
    await box.evaluate((element) => element.parentElement?.scrollTo(0, 200));
    await page.waitForTimeout(200);
    expect(await marksOn(page)).toHaveLength(1);
    await page.evaluate(() => {
      const shade = document.createElement('div');
      shade.style.cssText = 'position: fixed; inset: 0; background: #0008';
      document.body.append(shade);
      window.dispatchEvent(new Event('resize'));
    });
    await page.waitForTimeout(200);
    expect(await marksOn(page)).toEqual([]);
    await page.close();
  });

  // https://github.com/w3c/csswg-drafts/issues/4603
  // https://github.com/WebKit/WebKit/pull/73511
  it('are at most a hundred findings, and no copy of the draft stays anywhere', async () => {
    const { page } = await write(
      Array.from({ length: 130 }, (_, at) => `CCCD 0790991${10_000 + at}`).join('\n'),
      'height: 4000px',
    );
    const cdp = await page.context().newCDPSession(page);
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const { resultCount } = await cdp.send('DOM.performSearch', { query: '.paper i' });
    // Each of these findings stands on one line and has one mark; the style sheet says the words once.
    expect(resultCount - 1).toBe(100);
    expect(JSON.stringify(root).match(/079099110005/g) ?? []).toHaveLength(1);
    await page.close();
  });

  it('go with the words', async () => {
    const { page } = await write(risky);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Chào');
    await (await ours(page)).waitForNothing();
    expect(await marksOn(page)).toEqual([]);
    await page.close();
  });
});
