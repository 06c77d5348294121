/** A Firefox with the extension in it, in a profile of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type LaunchOptions, type Page } from 'puppeteer-core';
import { findFirefox } from '../../cli/setup/prepare.mjs';
import { answer } from '../../practice/answer';

export const firefox = findFirefox();

export interface Firefox {
  readonly browser: Browser;
  stop(): Promise<void>;
}

export async function startFirefox(
  options: Pick<LaunchOptions, 'acceptInsecureCerts' | 'args' | 'extraPrefsFirefox'> = {},
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'doclai-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox?.path ?? '',
    headless: true,
    userDataDir: profile,
    ...options,
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  // The background puts the bundled ruleset in place; no driver can look at it there.
  await pause(2500);
  return {
    browser,
    async stop() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The practice pages answer under the names of the sites, and nothing else is let through. */
export async function servePractice(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', serve);
}

function serve(request: HTTPRequest): void {
  const found = answer(request.url());
  if (!found) void request.abort();
  else void request.respond({ status: found.status, headers: { ...found.headers }, body: found.body });
}
