import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { keyboardOf, type Strokes, type StyleName, styleNames } from './keyboard-styles';
import { ours, underlined } from './ours';
import { surfaceOf } from './surfaces';

/** Of each kind of editor one box, and the key or control that posts from it. */
const boxes = [
  ['facebook.comment', 'Enter'],
  ['x.home', 'Ctrl+Enter'],
  ['youtube.comment', 'Ctrl+Enter'],
  ['youtube.studio-reply', 'button'],
] as const;

/** "đụng mật lồng": on the way there stand "đụ" and "lồn", which nobody meant. */
const strokes: Strokes = [
  ['d', 'đ', 'đu', 'đụ', 'đụn', 'đụng'],
  ['m', 'ma', 'mâ', 'mậ', 'mật'],
  ['l', 'lo', 'lô', 'lồ', 'lồn', 'lồng'],
];
const meant = strokes.map((forms) => forms.at(-1)).join(' ');

const textIn = (box: Locator): Promise<string> =>
  box.evaluate((element) =>
    (element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText)
      .replaceAll('\u00a0', ' ')
      .trim(),
  );

/** Every word that is underlined in any frame of the page from now on. */
function recordUnderlines(): void {
  const seen = new Set<string>();
  const look = (): void => {
    for (const highlight of CSS.highlights.values()) for (const range of highlight) seen.add(String(range));
    requestAnimationFrame(look);
  };
  look();
  Object.assign(window, { __underlined: seen });
}

const seenOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(window as unknown as { __underlined: Set<string> }).__underlined]);

describe.skipIf(!chromiumPath)('with a Vietnamese keyboard', () => {
  let browser: Browser;
  let bare: Browser;
  beforeAll(async () => {
    [browser, bare] = await Promise.all([startBrowser(), startBrowser({ bare: true })]);
  });
  afterAll(() => Promise.all([browser?.close(), bare?.close()]));

  async function openIn(which: Browser, where: string) {
    const surface = surfaceOf(where);
    const page = await which.open(surface.address);
    const box = await surface.open(page);
    await page.evaluate(recordUnderlines);
    return { page, box };
  }

  async function burst(which: Browser, where: string) {
    const { page, box } = await openIn(which, where);
    const texts: Partial<Record<StyleName, string>> = {};
    for (const style of styleNames) {
      await (await keyboardOf(page, style)).burst(strokes);
      // Longer than the pause after which a draft is read.
      await page.waitForTimeout(500);
      texts[style] = await textIn(box);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Backspace');
    }
    const seen = await seenOn(page);
    await page.close();
    return { texts, seen };
  }

  // https://github.com/Jasonlhy/VSCode-Hungry-Delete/issues/37
  // https://github.com/ptrinh/viettelex/issues/66
  // https://github.com/stablyai/orca/issues/6494
  // https://github.com/ianstormtaylor/slate/issues/5918
  // https://github.com/facebookarchive/draft-js/issues/1758
  // https://github.com/facebook/lexical/issues/5761
  it.each(boxes)(
    'a burst in %s leaves the same text as without us, and shows nothing on the way',
    async (where) => {
      const [withUs, without] = await Promise.all([burst(browser, where), burst(bare, where)]);
      expect(withUs).toEqual(without);
      expect(withUs.texts).toEqual(Object.fromEntries(styleNames.map((style) => [style, meant])));
      expect(withUs.seen).toEqual([]);
    },
  );

  /** Half-typed: "đụ|ng", "lồn|g", "đồ ngu|yên"; a key every second and a half. */
  const slow = [
    ['bị ', 'bị đụ', 'bị đụn', 'bị đụng'],
    [' cái lồn', ' cái lồng', ' cái lồng mậ', ' cái lồng mật'],
    [' để đồ ngu', ' để đồ nguy', ' để đồ nguyê', ' để đồ nguyên'],
  ];

  it.each(['fake backspace', 'preedit'] as const)(
    'a key every second and a half (%s) shows nothing in any editor, three seconds without one do',
    async (style) => {
      const pages = await Promise.all(boxes.map(([where]) => openIn(browser, where)));
      const writing = pages.map(async ({ page, box }) => {
        const our = await ours(page);
        const keyboard = await keyboardOf(page, style);
        for (const forms of slow) {
          for (const [index, form] of forms.entries()) {
            await keyboard.step(forms[index - 1] ?? '', form);
            await page.waitForTimeout(1500);
            expect([await underlined(page), await our.text()]).toEqual([[], '']);
          }
          // The space that ends the word ends its composition.
          await (await keyboardOf(page, 'preedit')).burst(style === 'preedit' ? [[forms.at(-1) ?? '']] : []);
        }
        expect(await textIn(box)).toBe('bị đụng cái lồng mật để đồ nguyên');
        await page.keyboard.type(' đồ ngu');
        await page.waitForTimeout(1500);
        expect(await our.text()).toBe('');
        await our.waitFor(/^1 chỗ nên xem lại$/);
        await page.close();
      });
      await Promise.all(writing);
    },
  );

  it.each(boxes)('a press right behind the last key in %s reads that word too', async (where, way) => {
    const { page, box } = await openIn(browser, where);
    const our = await ours(page);
    await page.waitForTimeout(300);
    await page.keyboard.type('CCCD 079099123456');
    await surfaceOf(where).presses[way]?.(page, box);
    await our.waitFor(/trước khi đăng\?/);
    await page.close();
  });

  it('a word that is left with the focus is shown without waiting', async () => {
    const { page } = await openIn(browser, 'x.home');
    await page.keyboard.type('Cái đồ ngu');
    await page.waitForTimeout(700);
    expect(await underlined(page)).toEqual([]);
    await page.locator('input').first().focus();
    await page.waitForTimeout(300);
    expect(await underlined(page)).toEqual(['đồ ngu']);
    await page.close();
  });
});
