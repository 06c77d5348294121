/** What a running Chromium has taken in, read and asked for through one of our own pages. */
import type { Page } from 'playwright-core';
import type { Policy } from '../../lib/policy/policy';

interface Stored {
  readonly origin: string;
  readonly ruleset: { readonly version: string };
}

export interface Updating {
  policy(): Promise<Policy | undefined>;
  active(): Promise<Stored>;
  /** Looks for a newer ruleset, as the button does; answers how that ended. */
  lookNow(): Promise<unknown>;
  /** How the last attempts ended, the newest first. */
  outcomes(): Promise<readonly string[]>;
}

export function updatingOf(ours: Page): Updating {
  const stored = (key: string): Promise<unknown> =>
    ours.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
  return {
    policy: async () => (await stored('policy')) as Policy | undefined,
    active: async () => JSON.parse(String(await stored('active'))),
    lookNow: () => ours.evaluate(() => chrome.runtime.sendMessage({ to: 'background', say: 'look-now' })),
    outcomes: () =>
      ours.evaluate(
        () =>
          new Promise<string[]>((done) => {
            indexedDB.open('doclai').onsuccess = ({ target }) => {
              const { result } = target as IDBOpenDBRequest;
              result.transaction('history').objectStore('history').getAll().onsuccess = (event) => {
                const rows = (event.target as IDBRequest<{ outcome: string }[]>).result;
                done(rows.reverse().map(({ outcome }) => outcome));
              };
            };
          }),
      ),
  };
}

export async function until(test: () => Promise<boolean>, patience = 60_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await test())) {
    if (Date.now() > end) throw new Error(`waited for: ${test}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
