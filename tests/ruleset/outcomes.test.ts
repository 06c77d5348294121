/** How an attempt may end besides what files and keys are refused for: each provoked once, the compiler counts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { database } from '../../lib/ruleset/database';
import { ensureActive } from '../../lib/ruleset/ensure-active';
import { readHistory } from '../../lib/ruleset/history';
import type { Attempt, Outcome } from '../../lib/ruleset/outcome';
import { noteTrouble, setBack } from '../../lib/ruleset/probation';
import type { RefusedFor } from '../../lib/ruleset/reasons';
import { changeState } from '../../lib/ruleset/update-state';
import { locales } from '../../locales';
import { type Client, now, startClient } from './client';
import { faults } from './fault-server';

let client: Client;
beforeEach(async () => {
  client = await startClient();
  await client.publish({ sequence: 17 });
  await client.look();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await client.end();
});

const pointer = 'stable/channel.json';
const later = now + 1;

/** What the pointer's place answers. */
function answered(fault: keyof typeof faults): Promise<Attempt> {
  client.server.faults.set(pointer, faults[fault]);
  return client.look(later);
}

/** What Node cannot know of a request, a browser says: it has no network, or sees an answer that it may not read. */
function inBrowser(onLine: boolean): Promise<Attempt> {
  vi.stubGlobal('navigator', { onLine });
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (address: string, { mode }: RequestInit = {}) => {
    if (!address.startsWith('http')) return fetch(address);
    if (mode !== 'no-cors') return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve({ type: 'opaque' });
  });
  return client.look(later);
}

async function troubledBy(trouble: Parameters<typeof noteTrouble>[0]): Promise<void> {
  await client.publish({ sequence: 18 });
  await client.look(later);
  for (let time = 0; time < 3; time += 1) await noteTrouble(trouble, later);
}

type Provoked = Attempt | undefined;

/** Of what happens without an attempt, only the row is looked at. */
const ways: Readonly<Record<Exclude<Outcome, RefusedFor | 'timeout'>, () => Promise<Provoked | unknown>>> = {
  installed: async () => {
    await client.publish({ sequence: 18 });
    return client.look(later);
  },
  same: () => client.look(later),
  'set-aside': async () => {
    await database().delete();
    await database().open();
    await ensureActive(later);
  },
  'set-back': () => setBack(later),
  'set-back-fault': () => troubledBy('fault'),
  'set-back-slow': () => troubledBy('slow'),
  'set-back-flood': () => troubledBy('flood'),
  offline: () => inBrowser(false),
  'no-cross-origin': () => inBrowser(true),
  unreachable: () => answered('a connection that breaks'),
  redirected: () => answered('another address'),
  'http-status': () => answered('an error of the server'),
  empty: () => answered('nothing'),
  'not-json': () => answered('a page to log in'),
  revoked: async () => {
    const { sha256 } = await client.publish({ sequence: 18 });
    await client.publish({ sequence: 18, channel: { sequence: 19, revoked: [sha256] } });
    return client.look(later);
  },
  'rejected-before': async () => {
    const samples = [{ rule: 'credentials.password', flag: 'Chào', pass: 'Chào' }];
    await client.publish({ sequence: 18, release: { samples } });
    await client.look(later);
    return client.look(later);
  },
  'no-set': async () => {
    const { sha256, ...pin } = await client.publish({ sequence: 18 });
    const sets = [{ engine: { min: 7, max: 8 }, layers: [{ ...pin, sha256 }] }];
    await client.publish({ sequence: 19, channel: { sets } });
    return client.look(later);
  },
  'no-layer': () => {
    client.managed.orgLayers = ['org.ha-noi'];
    return client.look(later);
  },
  'no-root': async () => {
    await client.end();
    client = await startClient();
    delete client.managed.orgRootJson;
    return client.look(later);
  },
  'not-a-pack': () => client.importFile('{'),
  'import-not-allowed': () => {
    client.managed.allowFileImport = false;
    return client.importFile('{}');
  },
  'not-stored': async () => {
    await client.publish({ sequence: 18 });
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database().releases.hook('creating', fail);
    const attempt = await client.look(later);
    database().releases.hook('creating').unsubscribe(fail);
    return attempt;
  },
  off: () => {
    client.managed.updatesEnabled = false;
    return client.look(later);
  },
  'no-address': () => {
    delete client.managed.updateUrls;
    return client.look(later);
  },
  'no-permission': () => {
    vi.stubEnv('FIREFOX', 'true');
    fakeBrowser.permissions.contains = async () => false;
    return client.look(later).finally(() => vi.unstubAllEnvs());
  },
  busy: async () => {
    await changeState((state) => ({ ...state, lease: later + 30_000 }));
    return client.look(later);
  },
};

/** Nothing was tried, or nothing came of it that is worth a line. */
const withoutRow: ReadonlySet<string> = new Set(['same', 'off', 'no-address', 'no-permission', 'busy']);

describe('an attempt', () => {
  it.each(Object.entries(ways))('may end with %s, says so and leaves its row', async (outcome, provoke) => {
    const attempt = await provoke();
    if (typeof attempt === 'object') expect(attempt).toMatchObject({ outcome });
    const rows = (await readHistory(3)).map((row) => row.outcome);
    expect(rows.includes(outcome as Outcome)).toBe(!withoutRow.has(outcome));
  });

  it('leaves some ruleset active, whatever its end', async () => {
    for (const provoke of [ways.revoked, ways.empty, ways['no-set'], ways['set-back']]) {
      await provoke();
      expect((await client.active()).ruleset.rules.length).toBeGreaterThan(0);
    }
  });

  it('has a sentence in both languages for each end', () => {
    for (const language of ['vi', 'en'] as const) {
      const { outcomes } = locales[language];
      const ends = Object.keys(ways).filter((outcome) => outcome !== 'installed');
      expect(ends.filter((outcome) => !/\p{L}/u.test(outcomes[outcome as keyof typeof outcomes]))).toEqual(
        [],
      );
    }
  });
});
