/** The ruleset that comes in the package, and when it has to be put in place. */
import { browser } from 'wxt/browser';
import { readStored } from '../storage';
import { parseActive } from './active';
import { sha256 } from './hash';
import { type HistoryRow, lastInstalled } from './history';
import { install } from './install';

/**
 * Makes sure that a usable ruleset is active: after an installation or an update, at a browser start,
 * when the stored one has changed, and when a tab could not read it. Tabs can write `storage.local`, so the string is compared with
 * the hash that install recorded.
 */
export function ensureActive(now: number): Promise<void> {
  // One after the other: a second look between a row and its write would take the new row for tampering.
  last = last.catch(() => {}).then(() => ensure(now));
  return last;
}

let last: Promise<void> = Promise.resolve();

async function ensure(now: number): Promise<void> {
  const stored = await readStored('active');
  const row = await lastInstalled().catch(() => undefined);
  const bundled = await readBundled();
  if (stored === undefined) await install({ json: bundled, origin: 'bundled' }, now);
  else if (!(await isAsInstalled(stored, row))) {
    await install({ json: bundled, origin: 'bundled', setAside: true }, now);
  } else if (row?.origin === 'bundled' && row.version !== (bundled as { version?: string }).version) {
    await install({ json: bundled, origin: 'bundled' }, now);
  }
}

async function isAsInstalled(stored: unknown, row: HistoryRow | undefined): Promise<boolean> {
  if (typeof stored !== 'string' || parseActive(stored) === null) return false;
  return row === undefined || row.sha256 === (await sha256(stored));
}

async function readBundled(): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL('/ruleset.json' as '/'));
  return response.json();
}
