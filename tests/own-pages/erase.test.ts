import Dexie from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { eraseAll } from '../../lib/own-pages/erase';
import { writeDismissals } from '../../lib/reminders/stored-dismissals';
import { readHistory, record } from '../../lib/ruleset/history';
import { changeState, readState } from '../../lib/ruleset/update-state';
import { writeSettings } from '../../lib/settings';

beforeEach(() => fakeBrowser.reset());

it('erasing leaves every store empty', async () => {
  await writeSettings({ language: 'en' });
  await writeDismissals([{ kind: 'phrase', rule: 'secrecy.mark', phrase: 'mật' }]);
  await fakeBrowser.storage.local.set({ active: 'a ruleset' });
  await fakeBrowser.storage.session.set({ anything: 1 });
  await record({ at: 1, origin: 'bundled', outcome: 'installed' });
  await changeState((state) => ({ ...state, lastCheck: 5 }));
  await eraseAll();
  // The agency's settings are the browser's: they are read anew and hold nothing here.
  const { policy: _, ...left } = await fakeBrowser.storage.local.get(null);
  expect(left).toEqual({});
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await readHistory(10)).toEqual([]);
  expect((await readState()).lastCheck).toBeUndefined();
  for (const name of await Dexie.getDatabaseNames()) {
    const database = await new Dexie(name).open();
    const counts = await Promise.all(database.tables.map((table) => table.count()));
    expect(counts.every((count) => count === 0)).toBe(true);
    database.close();
  }
});
