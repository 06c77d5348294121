import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { addressOf } from './own-pages';

/** How late the ruleset comes, in ms: long enough for what was there before to be painted. */
const late = 600;

/** Opens the popup where the ruleset comes late, above a tab that answers with a reminder or does not answer. */
async function openSlow(browser: Browser, hash: string, rule: string | null, after = late): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 420, height: 600 });
  await popup.addInitScript(
    ([delay, reminder]) => {
      const { local } = chrome.storage;
      const get = local.get.bind(local);
      const slowly = async (key: string) => {
        if (key === 'active') await new Promise((done) => setTimeout(done, delay));
        return get(key);
      };
      Object.defineProperty(local, 'get', { value: slowly });
      if (!reminder) return;
      const reminders = [{ rule: reminder, severity: 'serious', count: 2 }];
      const answer = async () => ({ state: { kind: 'on-here' }, reminders });
      Object.defineProperty(chrome.tabs, 'sendMessage', { value: answer });
    },
    [after, rule] as const,
  );
  await popup.goto(addressOf(`popup.html${hash}`));
  return popup;
}

/** How far what was painted has moved since, as the browser itself counts it. */
const movedIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let moved = 0;
        const seen = new PerformanceObserver((list) => {
          for (const shift of list.getEntries() as unknown as { value: number }[]) moved += shift.value;
        });
        seen.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(moved), 100);
      }),
  );

describe.skipIf(!chromiumPath)('the popup while the ruleset is still being read', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('says already what it does in this tab', async () => {
    const popup = await openSlow(browser, '', null, 600_000);
    await popup.getByText('Đọc Lại không chạy ở trang này.').waitFor();
    await popup.close();
  });

  it.each([
    ['the state of a tab without reminders', '', null, /^Bản \d/],
    ['the state of a tab with reminders', '', 'secrecy.armoury-key', /^Bản \d/],
    ['the directives', '#directives', null, '117/2025/QH15'],
    ['the advice', '#guidelines', null, 'Thử một câu'],
    ['the ruleset', '#ruleset', null, /\d+ mục nhắc, \d+ văn bản/],
  ] as const)('moves nothing on the page of %s', async (_name, hash, rule, last) => {
    const popup = await openSlow(browser, hash, rule);
    await popup.getByText(last).first().waitFor();
    await popup.waitForTimeout(late);
    expect(await movedIn(popup)).toBe(0);
    await popup.close();
  });
});
