/** Brings the cached copy of the managed settings up to date; for the background. */
import { browser } from 'wxt/browser';
import { writeStored } from '../storage';
import { readPolicy } from './policy';
import { type Understanding, understand } from './understand';

/** How often and how long an empty answer is asked again, where there was a policy before. */
const tries = 15;
const betweenMs = 300;

/**
 * Reads the managed settings and writes the cache where it differs: each write wakes every tab.
 * Chromium answers "nothing" as long as it has not read its policies (w3c/webextensions#547), so nothing is
 * believed only when it was said for a while.
 */
export async function refreshPolicy(): Promise<Understanding> {
  const cached = await readPolicy();
  let understanding = understand(await managedSettings());
  for (let left = tries; left > 0 && isLost(cached.entries, understanding); left -= 1) {
    await new Promise((done) => setTimeout(done, betweenMs));
    understanding = understand(await managedSettings());
  }
  const { policy } = understanding;
  if (JSON.stringify(policy) !== JSON.stringify(cached)) await writeStored('policy', policy);
  return understanding;
}

function isLost(before: readonly unknown[], { policy }: Understanding): boolean {
  return before.length > 0 && policy.entries.length === 0;
}

export function watchManaged(onChange: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') onChange();
  });
}

/** Firefox rejects where no policy exists. */
async function managedSettings(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}
