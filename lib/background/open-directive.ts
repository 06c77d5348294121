/** "Dựa trên: …" opens the popup at that summary; what was opened is recorded nowhere. */
import { type Browser, browser } from 'wxt/browser';
import type { ToBackground } from '../messages';

type OpenDirective = Extract<ToBackground, { readonly say: 'open-directive' }>;

/** Opens the popup itself where the browser allows it, else the same page in a tab beside. */
export async function openDirective(
  { directive, ref }: OpenDirective,
  sender: Browser.runtime.MessageSender,
): Promise<void> {
  const route = new URLSearchParams({ directive, ...(ref === undefined ? {} : { ref }) });
  const page = `popup.html#${route}`;
  try {
    await browser.action.setPopup({ popup: page });
    await browser.action.openPopup(
      sender.tab?.windowId === undefined ? {} : { windowId: sender.tab.windowId },
    );
  } catch {
    const url = browser.runtime.getURL(`/${page}` as '/popup.html');
    await browser.tabs.create({ url, ...(sender.tab ? { index: sender.tab.index + 1 } : {}) });
  } finally {
    await browser.action.setPopup({ popup: 'popup.html' });
  }
}
