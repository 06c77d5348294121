/** A fresh profile of Firefox with our options page open in it, for what an author does about updates there. */
import type { Page } from 'puppeteer-core';
import { pause, startFirefox } from './firefox-browser';

export interface FirefoxProfile {
  /** The section about the ruleset. */
  readonly options: Page;
  /** The author allows the one server. */
  allowServer(): Promise<void>;
  lookNow(): Promise<unknown>;
  /** A value of `storage.local`. */
  stored(key: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Firefox gives each profile an address of its own for the extension: `uuid` is given beforehand. */
export async function startFirefoxProfile(uuid: string): Promise<FirefoxProfile> {
  const { browser, stop } = await startFirefox({
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'doclai@doclai.vn': uuid }),
      // The browser's own question is no page; without this no driver can answer it.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const options = await browser.newPage();
  // The driver never hears that a page of an extension has come.
  void options.goto(`moz-extension://${uuid}/options.html#ruleset`).catch(() => {});
  await pause(3000);
  return {
    options,
    async allowServer() {
      const button = await options.waitForSelector('::-p-text(Cho phép máy chủ)', { timeout: 30_000 });
      await button?.click();
      await pause(2500);
    },
    lookNow: () => options.evaluate(() => chrome.runtime.sendMessage({ to: 'background', say: 'look-now' })),
    stored: (key) => options.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key),
    close: stop,
  };
}
