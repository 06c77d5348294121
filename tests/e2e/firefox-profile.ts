/** A fresh profile of Firefox with our options page open in it, for what an author does about updates there. */
import type { Page } from 'puppeteer-core';
import { startFirefox } from './firefox-browser';
import { until } from './updating';

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
  const stored = (key: string): Promise<unknown> =>
    options.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
  await until(() =>
    stored('active').then(
      (active) => active !== undefined,
      // The page is still on its way.
      () => false,
    ),
  );
  const allowed = () =>
    options.evaluate(async () => (await chrome.permissions.getAll()).origins?.length ?? 0);
  return {
    options,
    async allowServer() {
      const button = await options.waitForSelector('::-p-text(Cho phép máy chủ)', { timeout: 30_000 });
      const before = await allowed();
      await button?.click();
      await until(async () => (await allowed()) > before);
    },
    lookNow: () => options.evaluate(() => chrome.runtime.sendMessage({ to: 'background', say: 'look-now' })),
    stored,
    close: stop,
  };
}
