import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Message, TabAnswer } from '../lib/messages';
import { startPage } from '../lib/reminders/page';
import { isForeignFrame } from '../lib/sites/frame';
import { siteOf } from '../lib/sites/hosts';

/** Always on, in the pages of the manifest's list; without React and zod, since it runs in every one of them. */
export default defineUnlistedScript(() => {
  const site = siteOf(location.href);
  if (!site || isForeignFrame()) return;
  const lifetime = new AbortController();
  const page = startPage(site, lifetime);
  // Chromium takes an answer by promise only since 2025; by callback all browsers do.
  const listener = (message: Message, _sender: unknown, answer: (response: TabAnswer) => void): void => {
    if (message.to !== 'tab') return;
    if (message.ask === 'state' && window === window.top) answer(page.answer());
    if (message.ask === 'open-card') page.openCard();
  };
  browser.runtime.onMessage.addListener(listener);
  lifetime.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
});
