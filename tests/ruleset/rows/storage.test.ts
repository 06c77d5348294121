/** What is left behind and what is lost: rows of docs/adr/0010-updates-in-the-browser.md. */
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { database } from '../../../lib/ruleset/database';
import { ensureActive } from '../../../lib/ruleset/ensure-active';
import { now } from '../client';
import { sample } from '../sample';
import { rowOfEach } from './row';

const row = rowOfEach();

describe('rows 24 and 25, what is left behind and what is lost', () => {
  it('row 24: a rule that was removed leaves nothing', async () => {
    const extra = { ...sample.rules[1], id: 'credentials.extra', match: { phrase: ['mã mở cửa kho'] } };
    await row.client.publish({
      sequence: 18,
      release: {
        ruleset: { ...sample, version: '2026.12.18', rules: [...sample.rules, extra] as typeof sample.rules },
      },
    });
    await row.client.look(now + 1);
    await row.client.publish({ sequence: 19, release: { allowShrink: true } });
    await row.client.look(now + 2);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('credentials.extra');
  });

  it('row 25: a wiped database: the ruleset of the package serves, the numbers seen still hold, the next look mends it', async () => {
    await database().delete();
    await database().open();
    await ensureActive(now + 1);
    expect(await row.client.active()).toMatchObject({ origin: 'bundled', setAside: true });
    await row.client.publish({ sequence: 16 });
    await row.client.look(now + 2);
    expect((await row.client.active()).origin).toBe('bundled');
    await row.client.publish({ sequence: 18 });
    expect(await row.client.look(now + 3)).toMatchObject({ outcome: 'installed' });
  });

  it('row 25: a release that is damaged in the database does not stop the start', async () => {
    await database()
      .releases.toCollection()
      .modify({ file: new Uint8Array(3) });
    await fakeBrowser.storage.local.set({ active: '{' });
    await ensureActive(now + 1);
    expect(await row.client.active()).toMatchObject({ origin: 'bundled', setAside: true });
  });

  it('row 25: where the browser cannot keep a release, the old set stays', async () => {
    await row.client.publish({ sequence: 18 });
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database().releases.hook('creating', fail);
    expect(await row.client.look(now + 1)).toMatchObject({ ok: false, outcome: 'not-stored' });
    database().releases.hook('creating').unsubscribe(fail);
    expect(await row.client.version()).toBe('2026.12.17');
    expect(await row.client.look(now + 2)).toMatchObject({ outcome: 'installed' });
  });

  it('a tab that writes over the active ruleset is undone by the signed one', async () => {
    const { active } = await fakeBrowser.storage.local.get('active');
    await fakeBrowser.storage.local.set({ active: String(active).replace('caution', 'serious') });
    await ensureActive(now + 1);
    expect((await fakeBrowser.storage.local.get('active')).active).toBe(active);
  });
});
