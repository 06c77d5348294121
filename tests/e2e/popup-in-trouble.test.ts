import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Browser, chromiumPath, extensionId, startBrowser } from './browser';
import { addressOf } from './own-pages';

describe.skipIf(!chromiumPath)('the popup where something is missing', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

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

  it('says so where the database cannot be opened, and still shows the ruleset', async () => {
    const popup = await browser.context.newPage();
    await popup.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new Error('database');
      };
    });
    await popup.goto(addressOf('popup.html#ruleset'));
    await popup.getByText('Trình duyệt chưa mở được phần lưu lịch sử.').waitFor();
    await popup.getByText(/\d+ mục nhắc, \d+ văn bản/).waitFor();
    await popup.close();
  });

  it('says so where the history is empty', async () => {
    const popup = await browser.popup('#ruleset');
    await popup
      .getByText(/^Đã dùng bản/)
      .first()
      .waitFor();
    await popup.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open('doclai');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      await new Promise((done) => {
        const clearing = database.transaction('history', 'readwrite');
        clearing.objectStore('history').clear();
        clearing.oncomplete = done;
      });
      database.close();
    });
    await popup.reload();
    await popup.getByText('Chưa có lần nào.').waitFor();
    await popup.getByText(/\d+ mục nhắc, \d+ văn bản/).waitFor();
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
