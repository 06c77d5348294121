/** Brings the cached copy of the managed settings up to date; for the background. */
import { browser } from 'wxt/browser';
import { writeStored } from '../storage';
import { readPolicy } from './policy';
import { readManaged } from './schema';

/** Reads the managed settings and writes the cache where it differs: each write wakes every tab. */
export async function refreshPolicy(): Promise<void> {
  const policy = readManaged(await managedSettings());
  const cached = await readPolicy();
  if (String(policy.sitesOff) !== String(cached.sitesOff)) await writeStored('policy', policy);
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
