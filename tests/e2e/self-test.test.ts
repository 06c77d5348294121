import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours } from './ours';
import { openOurs, storedIn } from './own-pages';

describe.skipIf(!chromiumPath)('the self-test', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('walks through underline, card, question and post in the box to try in, and nothing of it is stored', async () => {
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
});
