import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readActive } from '../../lib/ruleset/active';
import { ensureActive } from '../../lib/ruleset/ensure-active';
import { sample } from './sample';

const now = Date.UTC(2026, 10, 25);
let bundled: unknown = sample;

beforeEach(() => {
  fakeBrowser.reset();
  bundled = sample;
  // The package file is read by address; everything behind it is real.
  vi.stubGlobal('fetch', async () => Response.json(bundled));
});
afterEach(() => vi.unstubAllGlobals());

const tamper = (active: unknown) => fakeBrowser.storage.local.set({ active });
const activeString = async () => (await fakeBrowser.storage.local.get('active')).active as string;

describe('the bundled ruleset', () => {
  it('is put in place at the first start', async () => {
    await ensureActive(now);
    expect(await readActive()).toMatchObject({ ruleset: sample, origin: 'bundled', setAside: false });
  });

  it('is left alone at the next start', async () => {
    await ensureActive(now);
    const before = await activeString();
    await ensureActive(now + 1);
    expect(await activeString()).toBe(before);
  });

  it.each(['{', '[]', 7])(
    'stands in for a stored ruleset that cannot be read (%j), and says so',
    async (broken) => {
      await ensureActive(now);
      await tamper(broken);
      await ensureActive(now + 1);
      expect(await readActive()).toMatchObject({ ruleset: sample, setAside: true });
    },
  );

  it('stands in for a ruleset that somebody else has written over', async () => {
    await ensureActive(now);
    await tamper((await activeString()).replace('caution', 'serious'));
    await ensureActive(now + 1);
    expect(await readActive()).toMatchObject({ ruleset: sample, setAside: true });
  });

  it('is renewed when an update of the extension brings another version', async () => {
    await ensureActive(now);
    bundled = { ...sample, version: '2026.12.1' };
    await ensureActive(now + 1);
    expect((await readActive())?.ruleset.version).toBe('2026.12.1');
  });

  it('is never taken for a stranger when several events ask at once', async () => {
    await ensureActive(now);
    bundled = { ...sample, version: '2026.12.1' };
    await Promise.all([ensureActive(now + 1), ensureActive(now + 2), ensureActive(now + 3)]);
    expect(await readActive()).toMatchObject({ ruleset: { version: '2026.12.1' }, setAside: false });
  });
});
