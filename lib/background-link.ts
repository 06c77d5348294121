/** From a tab to the background. After an update or a reload of the extension the old script has no background. */
import { browser } from 'wxt/browser';
import type { ToBackground } from './messages';

/** Whether this script still belongs to a running extension; pages can forge WXT's own sign of it. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Tells the background something; nobody waits for it, and a background that is gone is no fault. */
export function tellBackground(message: ToBackground): void {
  if (isAlive()) void browser.runtime.sendMessage(message).catch(() => {});
}
