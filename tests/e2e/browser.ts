/** The shipped build in a real Chromium, with the practice pages under the sites' real host names. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Request, type Worker } from 'playwright-core';
import { findChromium } from '../../cli/setup/prepare.mjs';
import type { Ruleset } from '../../lib/engine/types';
import { servePractice } from '../../practice/serve';

export const extensionId = 'epcojpnllhcklpmkkopnfhmndlinofim';

export interface Browser {
  readonly context: BrowserContext;
  readonly background: Worker;
  /** Every request that any page made. */
  readonly requests: Request[];
  open(address: string): Promise<Page>;
  popup(hash?: string): Promise<Page>;
  /** The popup as it opens above a page: the active tab is that page and not the popup's own. */
  popupAbove(page: Page): Promise<Page>;
  /** Reloads the extension, as an update does; resolves when its new background runs. */
  reloadExtension(): Promise<void>;
  /** The author sets the extension's access to sites to "on click" in the browser's own page. */
  takeAccessAway(): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** Without the extension, to compare with. */
  readonly bare?: boolean;
  /** The first page opens by itself after an installation; tests of other things do without it. */
  readonly keepWelcome?: boolean;
  /** Ships another ruleset: what it is made of the real one. */
  readonly changeRuleset?: (ruleset: Ruleset) => unknown;
  readonly colorScheme?: 'light' | 'dark';
  /** High contrast, as the system's own themes of it. */
  readonly forcedColors?: 'active';
  readonly deviceScaleFactor?: number;
  /** Further switches of the browser. */
  readonly args?: readonly string[];
}

/** The browser that tests run in, or null where there is none. */
export const chromiumPath: string | null = findChromium()?.path ?? null;

const extensionFolder = resolve('.output/chrome-mv3');

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function startBrowser({
  bare = false,
  keepWelcome = false,
  args = [],
  changeRuleset,
  ...look
}: BrowserOptions = {}): Promise<Browser> {
  if (!existsSync(extensionFolder))
    throw new Error(`build the extension first: ${extensionFolder} is missing`);
  const profile = mkdtempSync(join(tmpdir(), 'doclai-profile-'));
  const extension = changeRuleset ? withRuleset(join(profile, 'extension'), changeRuleset) : extensionFolder;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath ?? '',
    headless: true,
    viewport: { width: 1100, height: 760 },
    ...look,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...quiet,
      ...args,
      ...(bare ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  await servePractice(context);
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  if (!keepWelcome) closeWelcome(context);
  const background = bare ? null : await backgroundOf(context);
  return {
    context,
    get background() {
      if (!background) throw new Error('this browser runs without the extension');
      return background;
    },
    requests,
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    async popup(hash = '') {
      const page = await context.newPage();
      await page.setViewportSize({ width: 360, height: 600 });
      await page.goto(`chrome-extension://${extensionId}/popup.html${hash}`);
      return page;
    },
    async popupAbove(page) {
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 360, height: 600 });
      await popup.addInitScript(askForTheTabBelow);
      await page.bringToFront();
      await popup.goto(`chrome-extension://${extensionId}/popup.html`);
      await popup.waitForTimeout(700);
      return popup;
    },
    async reloadExtension() {
      const settings = await browserSettings(context);
      // Without developer mode the browser would not load an unpacked extension again.
      await settings.evaluate(() => developer().updateProfileConfiguration({ inDeveloperMode: true }));
      await settings.evaluate((id) => developer().reload(id, { failQuietly: true }), extensionId);
      await settings.waitForTimeout(1500);
      await settings.close();
    },
    async takeAccessAway() {
      const settings = await browserSettings(context);
      await settings.evaluate(
        (id) => developer().updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' }),
        extensionId,
      );
      await settings.close();
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function closeWelcome(context: BrowserContext): void {
  const close = (page: Page): void => {
    if (page.url().includes('/welcome.html')) void page.close().catch(() => {});
  };
  for (const page of context.pages()) close(page);
  context.on('page', (page) => {
    close(page);
    page.once('domcontentloaded', close);
  });
}

/** A copy of the build that ships another ruleset. */
function withRuleset(folder: string, change: (ruleset: Ruleset) => unknown): string {
  cpSync(extensionFolder, folder, { recursive: true });
  const file = join(folder, 'ruleset.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
  return folder;
}

/** Headless Chromium shows no popup to a driver, so it is opened as a tab, which has to look past itself. */
function askForTheTabBelow(): void {
  const query = chrome.tabs.query.bind(chrome.tabs);
  chrome.tabs.query = (async (filter: Parameters<typeof query>[0]) => {
    if (!filter.active) return query(filter);
    const self = await chrome.tabs.getCurrent();
    const others = (await query({ currentWindow: true })).filter(({ id }) => id !== self?.id);
    return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)).slice(0, 1);
  }) as typeof chrome.tabs.query;
}

/** Chromium's own page of extensions, with `developer()` for what its switches do. */
async function browserSettings(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(() => {
    Object.assign(globalThis, {
      developer: () => (chrome as unknown as { developerPrivate: Developer }).developerPrivate,
    });
  });
  return page;
}

interface Developer {
  updateProfileConfiguration(update: { readonly inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: {
    readonly extensionId: string;
    readonly hostAccess: string;
  }): Promise<void>;
  reload(id: string, options: { readonly failQuietly: boolean }): Promise<unknown>;
}

declare function developer(): Developer;

/** The background, once it has put the bundled ruleset in place. */
async function backgroundOf(context: BrowserContext): Promise<Worker> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async () => {
    while ((await chrome.storage.local.get('active')).active === undefined) {
      await new Promise((done) => setTimeout(done, 50));
    }
  });
  return worker;
}
