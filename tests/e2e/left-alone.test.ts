import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ruleset } from '../../lib/engine/types';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { ours, underlined } from './ours';
import { postedOn, surfaceOf } from './surfaces';

const risky = 'Hồ sơ anh Bình, CCCD 079099123456 nhé';

interface LeftAlone {
  readonly what: string;
  readonly address: string;
  readonly box: string;
}

const messages: readonly LeftAlone[] = [
  {
    what: 'a chat that floats over Facebook',
    address: 'https://www.facebook.com/',
    box: '.chat [contenteditable=true]',
  },
  {
    what: 'Messenger as a page',
    address: 'https://www.facebook.com/messages/t/1',
    box: '[contenteditable=true]',
  },
  { what: 'a chat on X', address: 'https://x.com/messages', box: 'textarea[data-testid^="dm"]' },
  { what: 'a chat of before on X', address: 'https://x.com/messages/old', box: '[contenteditable=true]' },
  {
    what: 'a chat in a drawer over X',
    address: 'https://x.com/home?drawer=1',
    box: '.drawer textarea',
  },
  { what: 'a question to Grok', address: 'https://x.com/i/grok', box: '.grok' },
];

const noPosts: readonly LeftAlone[] = [
  { what: 'the search of X', address: 'https://x.com/home', box: '[data-testid="SearchBox_Search_Input"]' },
  {
    what: 'the title of a video in Studio',
    address: 'https://studio.youtube.com/video/1/edit',
    box: '#title-textarea #textbox',
  },
  {
    what: 'the description of a video in Studio',
    address: 'https://studio.youtube.com/video/1/edit',
    box: '#description-textarea #textbox',
  },
];

/** Selects every box there is, names those of messages, and excludes none. */
const greedy = {
  composers: [
    {
      kind: 'post',
      box: ['*', 'textarea', '[contenteditable]', '[data-testid^="dm"]'],
      labels: ['tin nhắn', 'bắt đầu một tin nhắn', 'hỏi bất cứ điều gì'],
      submit: ['button', '[role=button]'],
      submitLabels: ['gửi'],
      key: 'enter',
    },
  ],
  exclude: [],
  scope: [],
};

describe.skipIf(!chromiumPath)('what is private or no draft', () => {
  describe('by the ruleset that is shipped', () => {
    const { staysSilent } = inBrowser();

    // https://github.com/Automattic/harper/issues/3236
    // https://github.com/Automattic/harper/issues/2915
    // https://github.com/Automattic/harper/issues/1589
    it.each([...messages, ...noPosts])(
      '$what is left alone: nothing is underlined, nothing is said, Enter is the site’s',
      staysSilent,
    );
  });

  describe('by a ruleset whose hints select every box', () => {
    const { open, staysSilent } = inBrowser((ruleset) => ({
      ...ruleset,
      sites: ruleset.sites.map(({ site }) => ({ ...greedy, site })),
    }));

    it('is a claim that this test can see to be false: the hints are in use', async () => {
      const page = await open('https://www.facebook.com/notes/new');
      await page.locator('.note-body').click();
      await page.keyboard.type(risky);
      await (await ours(page)).waitFor(/nên xem lại/);
      await page.close();
    });

    it.each(messages)('$what stays unread', staysSilent);

    it('cannot change what is sent, nor where: the page’s own box and button post', async () => {
      const surface = surfaceOf('youtube.comment');
      const page = await open(surface.address);
      await surface.open(page);
      await page.keyboard.type('Chúc cả nhà vui');
      await page.locator('ytd-commentbox #submit-button button').first().click();
      await page.waitForTimeout(200);
      expect(await postedOn(page)).toEqual([{ where: 'youtube.comment', text: 'Chúc cả nhà vui' }]);
      await page.close();
    });
  });
});

/** A browser for the tests beside this call. */
function inBrowser(changeRuleset?: (ruleset: Ruleset) => unknown) {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(changeRuleset ? { changeRuleset } : {});
  });
  afterAll(() => browser?.close());

  async function staysSilent({ address, box }: LeftAlone): Promise<void> {
    const page = await browser.open(address);
    const our = await ours(page);
    await page.locator(box).first().click();
    await page.keyboard.type(risky);
    await page.waitForTimeout(2600);
    expect(await underlined(page)).toEqual([]);
    expect(await our.text()).toBe('');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(await our.text()).toBe('');
    const popup = await browser.popupAbove(page);
    expect(await popup.locator('h1').first().innerText()).toBe('Đọc Lại đang bật ở trang này.');
    await popup.close();
    await page.close();
  }

  return { staysSilent, open: (address: string) => browser.open(address) };
}
