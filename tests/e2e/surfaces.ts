/** The compose boxes of the practice pages: how a person gets to each, writes in it and posts from it. */
import type { Frame, Locator, Page } from 'playwright-core';

export interface Surface {
  /** As the page notes it in `window.__posted`. */
  readonly where: string;
  readonly address: string;
  /** Opens the box and gives it the focus. */
  open(page: Page): Promise<Locator>;
  /** Ways to post from the box, by name. */
  readonly presses: Readonly<Record<string, (page: Page, box: Locator) => Promise<void>>>;
}

const key =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press(name);
  };

async function clicked(box: Locator): Promise<Locator> {
  await box.click();
  return box;
}

const xBox = '[data-testid="tweetTextarea_0"][contenteditable=true]';

async function chatFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#chatframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('the live chat has no frame');
  return frame;
}

export const surfaces: readonly Surface[] = [
  {
    where: 'facebook.post',
    address: 'https://www.facebook.com/',
    async open(page) {
      await page.getByRole('button', { name: /bạn đang nghĩ gì/ }).click();
      return clicked(page.locator('[role=dialog] [contenteditable=true]'));
    },
    presses: {
      button: (page) => page.locator('[role=dialog] [role=button][aria-label="Đăng"]').click(),
      'Enter on the button': async (page) => {
        await page.locator('[role=dialog] [role=button][aria-label="Đăng"]').focus();
        await page.keyboard.press('Enter');
      },
    },
  },
  {
    where: 'facebook.comment',
    address: 'https://www.facebook.com/',
    open: (page) => clicked(page.locator('form [contenteditable=true]').first()),
    presses: {
      Enter: key('Enter'),
      button: (page) => page.locator('#focused-state-composer-submit [role=button]').first().click(),
    },
  },
  {
    where: 'x.home',
    address: 'https://x.com/home',
    open: (page) => clicked(page.locator(xBox)),
    presses: {
      'Ctrl+Enter': key('Control+Enter'),
      button: (page) => page.locator('[data-testid="tweetButtonInline"]').click(),
    },
  },
  {
    where: 'x.modal',
    address: 'https://x.com/compose/post',
    open: (page) => clicked(page.locator(`[role=dialog] ${xBox}`)),
    presses: {
      'Ctrl+Enter': key('Control+Enter'),
      button: (page) => page.locator('[role=dialog] [data-testid="tweetButton"]').click(),
    },
  },
  {
    where: 'x.reply',
    address: 'https://x.com/lan/status/1',
    open: (page) => clicked(page.locator(xBox)),
    presses: {
      'Ctrl+Enter': key('Control+Enter'),
      button: (page) => page.locator('[data-testid="tweetButtonInline"]').click(),
    },
  },
  {
    where: 'youtube.comment',
    address: 'https://www.youtube.com/watch?v=1',
    async open(page) {
      await page.locator('#placeholder-area').first().click();
      return clicked(page.locator('ytd-commentbox #contenteditable-root').first());
    },
    presses: {
      'Ctrl+Enter': key('Control+Enter'),
      button: (page) => page.locator('ytd-commentbox #submit-button button').first().click(),
    },
  },
  {
    where: 'youtube.chat',
    address: 'https://www.youtube.com/watch?v=1',
    open: async (page) =>
      clicked(
        (await chatFrame(page)).locator('yt-live-chat-text-input-field-renderer #input[contenteditable]'),
      ),
    presses: {
      Enter: key('Enter'),
      button: async (page) => (await chatFrame(page)).locator('#send-button button').click(),
    },
  },
];

export function surfaceOf(where: string): Surface {
  const surface = surfaces.find((candidate) => candidate.where === where);
  if (!surface) throw new Error(`there is no surface ${where}`);
  return surface;
}

/** What a page has posted, its frames included. */
export async function postedOn(
  page: Page,
): Promise<readonly { readonly where: string; readonly text: string }[]> {
  const lists = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.__posted ?? [])));
  return lists.flat();
}
