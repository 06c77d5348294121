import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours } from './ours';
import { openOurs, risky, storedIn } from './own-pages';
import { surfaceOf } from './surfaces';

describe.skipIf(!chromiumPath)('what the options keep, bring in and erase', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

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
    await page.getByRole('button', { name: 'Xoá dấu vết trên máy này' }).click();
    await page.getByText('Đã xoá.').waitFor();
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
});
