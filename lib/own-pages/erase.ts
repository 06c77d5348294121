/** "Xoá dấu vết trên máy này": the extension as on the day of its installation. */
import Dexie from 'dexie';
import { browser } from 'wxt/browser';
import { tellBackground } from '../background-link';
import { refreshPolicy } from '../policy/refresh';
import { clearMemory } from '../storage';

/**
 * Empties every store. What the browser itself holds comes back at once: the agency's settings from the policy,
 * and the ruleset of the package, which the background puts in place when it sees that none is left.
 */
export async function eraseAll(): Promise<void> {
  // The tables first: the background writes into them again as soon as the ruleset is gone.
  const names = await Dexie.getDatabaseNames().catch(() => []);
  await Promise.all(names.map(emptyDatabase));
  clearMemory();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await refreshPolicy();
  tellBackground({ to: 'background', say: 'ruleset-unreadable' });
}

async function emptyDatabase(name: string): Promise<void> {
  const database = await new Dexie(name).open();
  await Promise.all(database.tables.map((table) => table.clear()));
  database.close();
}
