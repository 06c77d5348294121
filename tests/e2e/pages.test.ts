import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, extensionId, startBrowser } from './browser';
import { ours, underlined } from './ours';
import { optionSections } from './own-pages';
import { surfaceOf } from './surfaces';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';

const addressOf = (page: string): string => `chrome-extension://${extensionId}/${page}`;

async function openOurs(browser: Browser, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(addressOf(address));
  await page.locator('h1, h2').first().waitFor();
  return page;
}

const storedIn = (browser: Browser) => browser.background.evaluate(() => chrome.storage.local.get(null));

/** Presses Tab until an element matches; nothing here may need the mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`no ${selector} by Tab`);
}

describe.skipIf(!chromiumPath).each([
  ['the light', { colorScheme: 'light' }],
  ['the dark', { colorScheme: 'dark' }],
  ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
] as const)('axe finds nothing in %s', (_name, look) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser({ ...look, keepWelcome: true });
  });
  afterAll(() => browser?.close());

  it.each([
    ...optionSections.map((section) => `options.html#${section}`),
    'welcome.html',
    'popup.html#guidelines',
    'popup.html#ruleset',
  ])('%s', async (address) => {
    const page = await openOurs(browser, address);
    await page.waitForTimeout(300);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(),
    );
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!chromiumPath)('the options', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('lead to every section by the keyboard alone, with the focus on its heading', async () => {
    const page = await openOurs(browser, 'options.html#support');
    for (const section of optionSections) {
      await tabTo(page, `nav a[href="#${section}"]`);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('h1'));
      expect(new URL(page.url()).hash).toBe(`#${section}`);
      // The list is before the heading.
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.reload();
    }
    await page.close();
  });

  it('switch a site off by the keyboard, and on it nothing is underlined until it is on again', async () => {
    const page = await openOurs(browser, 'options.html#sites');
    const site = await browser.open(surfaceOf('x.home').address);
    await surfaceOf('x.home').open(site);
    await site.keyboard.type(risky);
    const our = await ours(site);
    await our.waitFor(/nên xem lại/);
    await page.bringToFront();
    for (let presses = 0; presses < 3; presses += 1) await tabTo(page, '[role=switch]');
    await page.keyboard.press('Space');
    await page.locator('[role=switch][aria-checked=false]').waitFor();
    await our.waitForNothing();
    await page.keyboard.press('Space');
    await page.locator('[role=switch][aria-checked=false]').waitFor({ state: 'detached' });
    await our.waitFor(/nên xem lại/);
    await site.close();
    await page.close();
  });

  it('bring no card for less than the author wants, and the underline stays', async () => {
    const page = await openOurs(browser, 'options.html#reminders');
    const site = await browser.open(surfaceOf('x.home').address);
    await surfaceOf('x.home').open(site);
    await site.keyboard.type('Số của chị Lan đây, gọi giúp em nhé: 0912 345 678');
    const our = await ours(site);
    await our.waitFor(/nên xem lại/);
    await page.getByRole('radio', { name: /^Chỉ với chỗ Quan trọng/ }).click();
    await our.waitForNothing();
    expect(await underlined(site)).toEqual(['0912 345 678']);
    await page.getByRole('radio', { name: /^Từ mức Nên xem lại/ }).click();
    await our.waitFor(/nên xem lại/);
    await site.close();
    await page.close();
  });

  it('never ask before posting where the author wants that, and the post goes out', async () => {
    const page = await openOurs(browser, 'options.html#reminders');
    await page.getByRole('radio', { name: /^Không hỏi/ }).click();
    const surface = surfaceOf('x.home');
    const site = await browser.open(surface.address);
    const box = await surface.open(site);
    await site.keyboard.type(risky);
    await (await ours(site)).waitFor(/nên xem lại/);
    await surface.presses.button?.(site, box);
    await site.waitForFunction(() => window.__posted.length === 1);
    await page.getByRole('radio', { name: /^Với chỗ Quan trọng/ }).click();
    await site.close();
    await page.close();
  });

  it('give a dismissal back, and take that back too', async () => {
    const dismissal = { kind: 'rule-on-site', rule: 'personal-data.national-id', site: 'x' };
    await browser.background.evaluate((kept) => chrome.storage.local.set({ dismissals: [kept] }), dismissal);
    const page = await openOurs(browser, 'options.html#dismissals');
    await page.getByRole('button', { name: /^Nhắc lại/ }).click();
    await page.getByText('Từ nay sẽ nhắc lại.').waitFor();
    expect((await storedIn(browser)).dismissals).toEqual([]);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('button', { name: /^Nhắc lại/ }).waitFor();
    expect((await storedIn(browser)).dismissals).toEqual([dismissal]);
    await page.close();
  });

  it('walk through underline, card, question and post in the box to try in, and nothing of it is stored', async () => {
    const page = await openOurs(browser, 'options.html#self-test');
    const before = await storedIn(browser);
    const our = await ours(page);
    await page.getByRole('button', { name: 'Điền câu mẫu' }).click();
    await our.press(/chỗ nên xem lại/);
    await our.waitFor(/Dựa trên/);
    await page.getByRole('button', { name: 'Đăng thử' }).click();
    await our.press('Đăng luôn');
    await page.getByText('Đủ các bước').waitFor();
    expect(await storedIn(browser)).toEqual(before);
    await page.close();
  });

  it('say what is wrong with a damaged file, and change nothing', async () => {
    const page = await openOurs(browser, 'options.html#data');
    const before = await storedIn(browser);
    const take = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await take('{"doclai":"choices","spec":1,"settings":{"asking":"always"},"dismissals":[]}');
    await page.getByText('Tệp có chỗ sai ở “settings.asking”. Mọi thứ ở đây vẫn như cũ.').waitFor();
    await take('{"doclai":');
    await page.getByText('Tệp này hỏng hoặc không phải tệp JSON.').waitFor();
    expect(await storedIn(browser)).toEqual(before);
    await page.close();
  });

  it('erase by one press: no choice, dismissal or history of before is left, and reminders go on', async () => {
    await browser.background.evaluate(() =>
      chrome.storage.local.set({
        settings: { sitesOff: ['x'], language: 'vi' },
        dismissals: [{ kind: 'phrase' }],
      }),
    );
    const page = await openOurs(browser, 'options.html#data');
    const pressed = Date.now();
    await page.getByRole('button', { name: 'Xóa dấu vết trên máy này' }).click();
    await page.getByText('Đã xóa.').waitFor();
    await expect.poll(async () => 'active' in (await storedIn(browser)), { timeout: 15_000 }).toBe(true);
    const stored = await storedIn(browser);
    expect(Object.keys(stored).filter((key) => key !== 'policy')).toEqual(['active']);
    const rows = await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open('doclai');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      return new Promise<{ at: number }[]>((done) => {
        const all = database.transaction('history').objectStore('history').getAll();
        all.onsuccess = () => done(all.result);
      });
    });
    expect(rows.every(({ at }) => at >= pressed)).toBe(true);
    const surface = surfaceOf('x.home');
    const site = await browser.open(surface.address);
    await surface.open(site);
    await site.keyboard.type(risky);
    await (await ours(site)).waitFor(/nên xem lại/);
  });

  it('stand at twice the size without a sideways scroll', async () => {
    const page = await openOurs(browser, 'options.html#data');
    await page.setViewportSize({ width: 640, height: 700 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});

describe.skipIf(!chromiumPath)('the popup by itself', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('leads through its tabs, a search and a directive by the keyboard alone', async () => {
    const popup = await browser.popup();
    await tabTo(popup, '[role=tab]');
    await popup.keyboard.press('ArrowRight');
    await popup.locator('#query').waitFor();
    await tabTo(popup, '#query');
    await popup.keyboard.type('bi mat');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await popup.getByText('117/2025/QH15').first().waitFor();
    await popup.keyboard.press('Escape');
    await popup.locator('#query').waitFor();
    await popup.close();
  });

  it('shows reminders for a sentence as it is typed, and forgets it', async () => {
    const popup = await browser.popup('#guidelines');
    await tabTo(popup, '[role=textbox]');
    await popup.keyboard.type(risky);
    await popup.getByText('Quan trọng:').waitFor();
    const stored = JSON.stringify(await storedIn(browser));
    expect(stored).not.toContain('079099123456');
    await popup.close();
  });

  it('goes on in the box that the author is in while another ruleset arrives', async () => {
    const popup = await browser.popup('#guidelines');
    await tabTo(popup, '[role=textbox]');
    await browser.background.evaluate(async () => {
      const { active } = await chrome.storage.local.get('active');
      const { ruleset, ...rest } = JSON.parse(active as string);
      const later = { ...rest, ruleset: { ...ruleset, version: `${ruleset.version}9` } };
      await chrome.storage.local.set({ active: JSON.stringify(later) });
    });
    await popup.keyboard.type(risky);
    await popup.getByText('Quan trọng:').waitFor();
    await popup.close();
  });

  it('says so while storage fails, and still shows the rest', async () => {
    const popup = await browser.context.newPage();
    await popup.addInitScript(() => {
      const fail = () => Promise.reject(new Error('storage'));
      Object.defineProperty(chrome.storage.local, 'get', { value: fail });
    });
    await popup.goto(addressOf('popup.html'));
    await popup.getByText('Trình duyệt chưa cho đọc').waitFor();
    await popup.getByText('Chưa đọc được bộ lời nhắc nào').first().waitFor();
    await popup.close();
  });

  it.each([
    ['with an empty store', null],
    ['with a ruleset of a version to come', JSON.stringify({ ruleset: { spec: 2 }, origin: 'import' })],
  ])('opened %s, soon has the bundled ruleset again', async (_name, active) => {
    await browser.background.evaluate(
      (text) => (text === null ? chrome.storage.local.clear() : chrome.storage.local.set({ active: text })),
      active,
    );
    const popup = await browser.popup('#directives');
    await popup.locator('[data-directive]').first().waitFor();
    await popup.close();
  });

  it('stands while the background is stopped', async () => {
    const cdp = await browser.context.browser()?.newBrowserCDPSession();
    const targets = (await cdp?.send('Target.getTargets'))?.targetInfos ?? [];
    const worker = targets.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
    if (worker) await cdp?.send('Target.closeTarget', { targetId: worker.targetId });
    const popup = await browser.popup();
    await popup.getByText('Đọc Lại không chạy ở trang này.').waitFor();
    await popup.getByRole('tab', { name: 'Văn bản, quy định' }).click();
    await popup.locator('[data-directive]').first().waitFor();
    await popup.close();
  });
});
