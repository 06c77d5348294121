/** Browsers for the cost in the page: with the built extension, with another one beside it, and bare. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../cli/setup/prepare.mjs';
import type { Ruleset } from '../../lib/engine/types';
import { servePractice } from '../../practice/serve';
import { phrases } from '../corpus/phrases';
import { phraseRules } from '../rulesets';

const built = resolve('.output/chrome-mv3');

/** Every script of ours has an address that begins like this; the key in the manifest fixes it. */
export const ownAddress = 'chrome-extension://epcojpnllhcklpmkkopnfhmndlinofim/';

export interface BenchBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export async function startBrowser(...extensions: readonly string[]): Promise<BenchBrowser> {
  const profile = temporaryFolder();
  const list = extensions.join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium()?.path ?? '',
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
      ...(list ? [`--disable-extensions-except=${list}`, `--load-extension=${list}`] : []),
    ],
  });
  await servePractice(context);
  if (extensions.length > 0) {
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    // The ruleset of the package is put in place, and the first page opens.
    await new Promise((done) => setTimeout(done, 3000));
  }
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The extension as built, with so many phrases more in its ruleset. */
export function withPhrases(count: number): string {
  const folder = temporaryFolder();
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'ruleset.json');
  const ruleset = JSON.parse(readFileSync(file, 'utf8')) as Ruleset;
  const [guideline] = ruleset.guidelines;
  const [sample] = ruleset.rules;
  const more = phraseRules(phrases(count)).map((rule, number) => ({
    ...sample,
    ...rule,
    id: `${guideline?.id ?? ''}.list-${number}`,
    severity: 'info' as const,
  }));
  writeFileSync(file, JSON.stringify({ ...ruleset, rules: [...ruleset.rules, ...more] }));
  return folder;
}

export const asBuilt = built;

/** What a start costs at least: a script at the same moment on the same pages, with nothing in it. */
export function emptyExtension(): string {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const { content_scripts } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  const [{ matches }] = content_scripts;
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches, js: ['empty.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'empty.js'), '(() => {})();\n');
  return folder;
}

/** A box of YouTube: it has no editor of its own, so what is measured is ours. */
export async function openBox(context: BrowserContext): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await context.newPage();
  await page.goto('https://www.youtube.com/watch?v=1');
  await page.locator('ytd-comment-simplebox-renderer #placeholder-area').click();
  await page.locator('ytd-comment-simplebox-renderer #contenteditable-root').click();
  return { page, cdp: await page.context().newCDPSession(page) };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'doclai-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
