import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { understand } from '../../lib/policy/understand';
import { readActive } from '../../lib/ruleset/active';
import { database } from '../../lib/ruleset/database';
import { ensureActive } from '../../lib/ruleset/ensure-active';
import { readHistory } from '../../lib/ruleset/history';
import { look } from '../../lib/ruleset/update';
import { readState } from '../../lib/ruleset/update-state';
import { type FaultServer, faults, startFaultServer } from './fault-server';
import {
  channelBody,
  channelKeys,
  pinOf,
  releaseBody,
  releaseKeys,
  rootBody,
  rootKeys,
  signed,
} from './publisher';
import { sample } from './sample';

const now = Date.UTC(2026, 10, 26);

let server: FaultServer;
let managed: Record<string, unknown>;

beforeEach(async () => {
  fakeBrowser.reset();
  await database().delete();
  await database().open();
  server = await startFaultServer();
  const root = new TextDecoder().decode(await signed(rootBody(), rootKeys));
  managed = { updateUrls: [server.url], orgRootJson: root };
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) =>
    address.endsWith('/ruleset.json') && !address.startsWith('http')
      ? Promise.resolve(Response.json(sample))
      : fetch(address, init),
  );
  await ensureActive(now);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

const lookNow = (at = now) => look('asked', understand(managed), at);

async function publish(sequence: number, changes: Parameters<typeof releaseBody>[0] = {}): Promise<string> {
  const ruleset = { ...sample, version: `2026.12.${sequence}` };
  const release = releaseBody({ sequence, ruleset, ...changes });
  const pin = await pinOf(release);
  server.files.set(`stable/r/${pin.sha256}.json`, await signed(release, releaseKeys.slice(0, 2)));
  server.files.set('stable/channel.json', await signed(channelBody([pin], { sequence }), channelKeys));
  return pin.sha256;
}

describe('a look', () => {
  it('takes in what is published, and the next one finds the same', async () => {
    await publish(1);
    expect(await lookNow()).toEqual({ ok: true, outcome: 'installed' });
    expect(await readActive()).toMatchObject({
      origin: 'download',
      ruleset: { version: '2026.12.1' },
      signed: { sequence: 1, signedBy: releaseKeys.slice(0, 2).map(({ id }) => `Phòng ${id}`) },
    });
    server.asked.length = 0;
    expect(await lookNow(now + 1)).toEqual({ ok: true, outcome: 'same' });
    expect(server.asked).toEqual(['GET /stable/root/2.json', 'GET /stable/channel.json']);
  });

  it('leaves the old set active when the new one is refused, and says why', async () => {
    await publish(1);
    await lookNow();
    const hash = await publish(2);
    server.faults.set(`stable/r/${hash}.json`, faults['a page to log in']);
    expect(await lookNow(now + 1)).toEqual({ ok: false, outcome: 'not-json' });
    expect(await readActive()).toMatchObject({ ruleset: { version: '2026.12.1' } });
    expect((await readHistory(1))[0]).toMatchObject({ outcome: 'not-json', origin: 'download' });
    expect((await readState()).failures).toBe(1);
  });
});
