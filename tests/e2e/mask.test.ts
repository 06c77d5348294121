import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { type Ours, ours } from './ours';
import { surfaceOf } from './surfaces';
import { addTextarea } from './textarea';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';
const covered = 'Hồ sơ anh Bình, CCCD *********456 nhé';

describe.skipIf(!chromiumPath)('“Che số này”', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function openIn(where: string): Promise<{ readonly page: Page; readonly box: Locator }> {
    if (where === 'textarea') {
      const page = await browser.open('https://x.com/home');
      return { page, box: await addTextarea(page) };
    }
    const surface = surfaceOf(where);
    const page = await browser.open(surface.address);
    return { page, box: await surface.open(page) };
  }

  async function openCard(where: string, draft = risky) {
    const { page, box } = await openIn(where);
    await page.keyboard.type(draft, { delay: 5 });
    const our = await ours(page);
    await our.press(/nên xem lại/);
    await our.waitFor(/Dựa trên/);
    return { page, box, our };
  }

  async function replace(our: Ours): Promise<void> {
    await our.press('Che số này');
    await our.press('Thay trong bài');
  }

  const textIn = (box: Locator): Promise<string> =>
    box.evaluate((element) =>
      (element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText).trim(),
    );

  // https://github.com/Automattic/harper/issues/2494
  // https://github.com/Automattic/harper/issues/2626
  // https://github.com/Automattic/harper/issues/1666
  // https://github.com/Automattic/harper/issues/2559
  // https://github.com/languagetool-org/languagetool-browser-addon/issues/70
  // https://github.com/languagetool-org/languagetool-browser-addon/issues/213
  it.each(['facebook.post', 'facebook.comment', 'x.home', 'youtube.comment', 'youtube.chat', 'textarea'])(
    'shows the result first, writes once and is undone by one Ctrl+Z in %s',
    async (where) => {
      const { page, box, our } = await openCard(where);
      await our.press('Che số này');
      expect(await our.waitFor(/Trong bài sẽ thành: \*{9}456/)).not.toContain('079099');
      expect(await textIn(box)).toBe(risky);
      await our.press('Thay trong bài');
      await our.waitFor(/Đã che\./);
      expect(await textIn(box)).toBe(covered);
      // The editor of the site knows of it, and writing goes on where the number was.
      await page.keyboard.type('!');
      expect(await textIn(box)).toBe(covered.replace('456', '456!'));
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(700);
      expect(await our.text()).not.toContain('nên xem lại');
      await page.close();
    },
  );

  it.each(['facebook.post', 'facebook.comment', 'x.home', 'youtube.comment', 'textarea'])(
    'is taken back by one Ctrl+Z in %s, and the reminder comes back',
    async (where) => {
      const { page, box, our } = await openCard(where);
      await replace(our);
      await our.waitFor(/Đã che\./);
      await page.keyboard.press('Control+Z');
      await page.waitForTimeout(100);
      expect(await textIn(box)).toBe(risky);
      await our.waitFor(/^1 chỗ nên xem lại$/);
      await page.close();
    },
  );

  // https://github.com/jackwener/OpenCLI/issues/93
  // https://github.com/facebook/lexical/issues/5085
  // https://github.com/facebook/lexical/issues/3713
  // https://github.com/facebook/lexical/issues/3428
  // https://github.com/facebook/lexical/issues/3994
  // https://github.com/facebook/lexical/issues/3674
  it.each(['facebook.post', 'x.home', 'youtube.comment'])(
    'leaves the other paragraphs of %s as they are',
    async (where) => {
      const { page, box } = await openIn(where);
      const lines = ['Dòng một', risky, '', 'Dòng ba'];
      for (const [index, line] of lines.entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line, { delay: 5 });
      }
      const our = await ours(page);
      await our.press(/nên xem lại/);
      await replace(our);
      await our.waitFor(/Đã che\./);
      expect((await textIn(box)).split(/\n+/)).toEqual(['Dòng một', covered, 'Dòng ba']);
      await page.close();
    },
  );

  it('offers the covered words as a copy where the site makes something else of them', async () => {
    const { page, box, our } = await openCard('textarea');
    await box.evaluate((element) => {
      element.addEventListener('input', () => {
        const field = element as HTMLTextAreaElement;
        field.value = field.value.replaceAll('*', '#');
      });
    });
    await replace(our);
    await our.waitFor(/chép rồi dán|Ctrl\+Z/);
    await our.press('Chép');
    await browser.context.grantPermissions(['clipboard-read']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('*********456');
    await page.close();
  });

  it('undoes nothing of the author’s where the editor takes nothing', async () => {
    const { page, box, our } = await openCard('youtube.comment');
    // As Lexical does with changes that it does not know of.
    await box.evaluate((element, before) => {
      new MutationObserver(() => {
        if (element.textContent?.includes('*')) element.textContent = before;
      }).observe(element, { subtree: true, childList: true, characterData: true });
    }, risky);
    await replace(our);
    await our.waitFor(/bài vẫn như cũ/);
    await page.waitForTimeout(700);
    expect(await textIn(box)).toBe(risky);
    await page.close();
  });

  it('brings the draft back where the editor writes something else', async () => {
    const { page, box, our } = await openCard('youtube.comment');
    await box.evaluate((element) => {
      const another = (): void => {
        document.execCommand('undo');
        document.execCommand('insertText', false, '[số]');
      };
      element.addEventListener('input', () => setTimeout(another), { once: true });
    });
    await replace(our);
    await our.waitFor(/bài vẫn như cũ.*Chép/);
    expect(await textIn(box)).toBe(risky);
    await page.close();
  });

  it('refuses while an input method is in the middle of a syllable', async () => {
    const { page, box, our } = await openCard('facebook.comment');
    const cdp = await page.context().newCDPSession(page);
    await our.press('Che số này');
    await cdp.send('Input.imeSetComposition', { text: 'đ', selectionStart: 1, selectionEnd: 1 });
    await our.waitFor(/Thay trong bài/);
    await our.press('Thay trong bài');
    await our.waitFor(/đang gõ dở/);
    expect(await textIn(box)).toContain('079099123456');
    await page.close();
  });

  it('refuses a draft that has changed since it was shown', async () => {
    const { page, box, our } = await openCard('textarea');
    await our.press('Che số này');
    // Without any event: the reminders cannot know of it.
    await box.evaluate((element) => {
      (element as HTMLTextAreaElement).value = 'Chuyện khác hẳn, dài hơn hẳn, không có số nào';
    });
    await our.press('Thay trong bài');
    await our.waitFor(/Bài vừa thay đổi/);
    expect(await textIn(box)).toBe('Chuyện khác hẳn, dài hơn hẳn, không có số nào');
    await page.close();
  });
});
