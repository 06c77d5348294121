/** The toolbar icon: in colour only where the tool is on; and the shortcut that opens the card. */
import { type Browser, browser } from 'wxt/browser';
import type { OpenCard, TabState } from '../messages';

type Sender = Browser.runtime.MessageSender;

const sizes = [16, 32, 48] as const;

/** Grey whenever the state is not "on here"; a new page in the tab starts grey again by itself. */
export async function showState(state: TabState, { tab }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const prefix = state.kind === 'on-here' ? '' : 'grey-';
  const path = Object.fromEntries(sizes.map((size) => [size, `/icon/${prefix}${size}.png`]));
  // The tab may be gone by now.
  await browser.action.setIcon({ tabId: tab.id, path }).catch(() => {});
}

export async function onShortcut(command: string): Promise<void> {
  if (command !== 'open-card') return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const message: OpenCard = { to: 'tab', ask: 'open-card' };
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message).catch(() => {});
}
