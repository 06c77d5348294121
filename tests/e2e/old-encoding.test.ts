import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours } from './ours';
import { postedOn, surfaceOf } from './surfaces';

/** As a document in a TCVN3 font pastes, and what it says. */
const old = 'Uû ban nh©n d©n tØnh ®Ò nghÞ c¸c së b¸o c¸o kÕt qu¶';
const converted = 'Uỷ ban nhân dân tỉnh đề nghị các sở báo cáo kết quả';
const risky = 'Hồ sơ anh Bình, CCCD 079099123456';
const said =
  /^Có đoạn phông chữ cũ \(TCVN3, VNI\) chưa đọc được\. Mời bạn chuyển sang Unicode rồi xem lại\.$/;
const surface = surfaceOf('facebook.post');

describe.skipIf(!chromiumPath).each(['light', 'dark'] as const)(
  'text in an old encoding on a %s page',
  (theme) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
      await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    });
    afterAll(() => browser?.close());

    async function write() {
      const page = await browser.open(`${surface.address}?theme=${theme}`);
      const box = await surface.open(page);
      return { page, box, our: await ours(page) };
    }

    it('is said to be unread where it was pasted, until it is converted', async () => {
      const { page, our } = await write();
      await paste(page, old);
      await our.waitFor(said);
      expect(await our.role()).toBe('status');
      expect(await faults(page, theme)).toEqual([]);
      await page.keyboard.press('Control+A');
      await paste(page, converted);
      await our.waitForNothing();
      await page.close();
    });

    it('is named beside the reminders of what could be read, and under them in the card', async () => {
      const { page, our } = await write();
      await page.keyboard.insertText(risky);
      await page.keyboard.press('Enter');
      await paste(page, old);
      await our.waitFor(/^1 chỗ nên xem lại, có đoạn chưa đọc được$/);
      await our.press(/chưa đọc được/);
      expect(await our.waitFor(/Dựa trên/)).toMatch(/Dựa trên.*phông chữ cũ.*chuyển sang Unicode/);
      expect(await faults(page, theme)).toEqual([]);
      await page.close();
    });

    it('is posted unasked', async () => {
      const { page, box, our } = await write();
      await paste(page, old);
      await our.waitFor(said);
      await surface.presses.button?.(page, box);
      await our.waitForNothing();
      expect(await postedOn(page)).toEqual([{ where: surface.where, text: old }]);
      await page.close();
    });
  },
);

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

/** What axe finds in our drawing, on a page of its own: no script reaches into the closed shadow root. */
async function faults(page: Page, theme: 'light' | 'dark'): Promise<readonly string[]> {
  const css = readFileSync('components/reminders/reminders.css', 'utf8');
  const copy = await page.context().newPage();
  await copy.setContent(
    `<!doctype html><html lang="vi"><title>Đọc Lại</title><style>${css}</style>
    <main data-theme="${theme}">${await drawingOn(page)}</main></html>`,
  );
  await copy.evaluate(axe.source);
  const run = () => (globalThis as unknown as { axe: typeof axe }).axe.run('main');
  const { violations, passes } = await copy.evaluate(run);
  await copy.close();
  await page.bringToFront();
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function drawingOn(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const query = { query: '[lang][data-theme] > .place', includeUserAgentShadowDOM: true };
  const { searchId, resultCount } = await cdp.send('DOM.performSearch', query);
  expect(resultCount).toBe(1);
  const { nodeIds } = await cdp.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: 1 });
  const [nodeId = 0] = nodeIds;
  return (await cdp.send('DOM.getOuterHTML', { nodeId })).outerHTML;
}
