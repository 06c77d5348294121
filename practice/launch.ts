/** A Chromium-family browser with the built extension in it, in a profile of its own that is thrown away. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findChromiums, SetupStop } from '../cli/setup/prepare.mjs';
import { servePractice } from './serve';

const extensionFolder = resolve('.output/chrome-mv3');

/** Fixed by the key in the manifest. */
const extensionId = 'epcojpnllhcklpmkkopnfhmndlinofim';

/** How long a browser may take to start the extension's background, in ms; a slow machine took three seconds. */
const patience = 15_000;

/** The first browser of this machine that loads the extension, with the practice pages served in it. */
export async function launch(headless: boolean): Promise<BrowserContext> {
  for (const { name, path } of findChromiums()) {
    const context = await open(path, headless);
    if (await hasExtension(context)) {
      await servePractice(context);
      return context;
    }
    console.log(
      `  ${name} không nạp tiện ích chưa đóng gói (Chrome từ bản 137 là vậy); thử trình duyệt khác.`,
    );
    await context.close();
  }
  throw new SetupStop(
    'Chưa có trình duyệt nào ở máy này nạp được tiện ích. Mời bạn cài Chromium, hoặc đặt DOCLAI_BROWSER là đường dẫn tới một trình duyệt như vậy.',
  );
}

async function open(path: string, headless: boolean): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), 'doclai-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    viewport: headless ? { width: 1180, height: 780 } : null,
    args: [
      // Chromium refuses its sandbox to root, who is the only user of many build machines.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
    ],
  });
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return context;
}

async function hasExtension(context: BrowserContext): Promise<boolean> {
  // A browser may bring workers of its own.
  const isOurs = (worker: Worker): boolean => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  if (context.serviceWorkers().some(isOurs)) return true;
  return context.waitForEvent('serviceworker', { predicate: isOurs, timeout: patience }).then(
    () => true,
    () => false,
  );
}
