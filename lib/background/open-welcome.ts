import { browser } from 'wxt/browser';

/** Once, after the installation; never after an update. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
