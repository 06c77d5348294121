import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours } from './ours';
import { postedOn, surfaceOf } from './surfaces';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456';
const other = 'Chị Hoa, CCCD 001188012345';

describe.skipIf(!chromiumPath)('the question before posting', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function write(where: string, text = risky) {
    const surface = surfaceOf(where);
    const page = await browser.open(surface.address);
    const box = await surface.open(page);
    await page.keyboard.type(text);
    const our = await ours(page);
    await our.waitFor(/nên xem lại/);
    return { page, box, our };
  }

  it('stays away while a list of people is open: Enter picks, and only the next one asks', async () => {
    const { page, box, our } = await write('facebook.comment', `${risky} nhờ @La`);
    await page.locator('[role=listbox]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(await our.text()).toMatch(/^1 chỗ nên xem lại$/);
    expect(await box.innerText()).toBe(`${risky} nhờ Lan Anh `);
    await page.keyboard.press('Enter');
    await our.waitFor(/trước khi đăng\?/);
    expect(await postedOn(page)).toEqual([]);
    await page.close();
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])(
    'stays away from an Enter that ends a syllable: %o',
    async (sign) => {
      const { page, box, our } = await write('facebook.comment');
      await box.evaluate((element, init) => {
        const event = new KeyboardEvent('keydown', {
          key: 'Enter',
          bubbles: true,
          cancelable: true,
          ...init,
        });
        element.dispatchEvent(event);
      }, sign);
      await page.waitForTimeout(400);
      // The editor does with it what it does without us.
      expect(await our.text()).not.toMatch(/trước khi đăng/);
      await page.close();
    },
  );

  it('comes for each part of a thread that one button posts, and loses none of them', async () => {
    const surface = surfaceOf('x.thread');
    const page = await browser.open(surface.address);
    const our = await ours(page);
    await page.locator('[role=dialog] [data-testid="tweetTextarea_0"][contenteditable=true]').click();
    await page.keyboard.type(risky);
    await our.waitFor(/nên xem lại/);
    await surface.open(page);
    await page.keyboard.type(other);
    await our.waitFor(/nên xem lại/);
    await page.locator('[role=dialog] [data-testid="tweetButton"]').click();
    for (const _part of [risky, other]) {
      await our.waitFor(/trước khi đăng\?/);
      expect(await postedOn(page)).toEqual([]);
      await our.press('Đăng luôn');
      await page.waitForTimeout(200);
    }
    await page.waitForTimeout(1300);
    expect((await postedOn(page)).map(({ text }) => text)).toEqual([risky, other]);
    expect(await our.text()).toBe('');
    await page.close();
  });

  it('comes when the form around the box is sent without any button', async () => {
    const { page, box, our } = await write('facebook.share');
    await box.evaluate((element) => element.closest('form')?.requestSubmit());
    await our.waitFor(/trước khi đăng\?/);
    expect(await postedOn(page)).toEqual([]);
    await our.press('Đăng luôn');
    await page.waitForTimeout(300);
    expect(await postedOn(page)).toEqual([{ where: 'facebook.share', text: risky }]);
    await page.close();
  });

  it('never comes for a share without words', async () => {
    const surface = surfaceOf('facebook.share');
    const page = await browser.open(surface.address);
    await surface.open(page);
    await surface.presses.button?.(page, page.locator('body'));
    await page.waitForTimeout(200);
    expect(await postedOn(page)).toEqual([{ where: 'facebook.share', text: '' }]);
    expect(await (await ours(page)).text()).toBe('');
    await page.close();
  });

  it('holds a site that posts on the way up of the key', async () => {
    const { page, our } = await write('facebook.post');
    const button = page.locator('[role=dialog] [role=button][aria-label="Đăng"]');
    await button.evaluate((element) => {
      const up = (event: Event) => {
        if ((event as KeyboardEvent).key === ' ') window.__posted.push({ where: 'keyup', text: '' });
      };
      element.addEventListener('keyup', up);
    });
    await button.focus();
    await page.keyboard.press('Space');
    await our.waitFor(/trước khi đăng\?/);
    expect(await postedOn(page)).toEqual([]);
    await page.close();
  });

  it('is taken back with its box: a live chat whose input is replaced is read in its new one', async () => {
    const surface = surfaceOf('youtube.chat-window');
    const page = await browser.open(surface.address);
    await surface.open(page);
    await page.locator('.join').click();
    await page.locator(surface.box).click();
    await page.keyboard.type(risky);
    const our = await ours(page);
    await our.waitFor(/nên xem lại/);
    await page.keyboard.press('Enter');
    await our.waitFor(/trước khi đăng\?/);
    await page.close();
  });
});
