import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours, underlined } from './ours';
import { openOurs, optionSections, risky, tabTo } from './own-pages';
import { surfaceOf } from './surfaces';

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
