/** `doclai serve --fault NAME`: what an administrator sees a browser do with each fault is what it does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FaultName, faults } from '../../cli/publishing/faults';
import { createTryServer } from '../../cli/publishing/try-server';
import { download } from '../../lib/ruleset/download';
import type { Outcome } from '../../lib/ruleset/outcome';
import { readState } from '../../lib/ruleset/update-state';
import { type Client, now, startClient } from './client';
import { rootBody, rootKeys, signed } from './publisher';

let client: Client;
let folder: string;
const servers: Server[] = [];
beforeEach(async () => {
  client = await startClient();
  folder = mkdtempSync(join(tmpdir(), 'serve-faults-'));
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await client.end();
  rmSync(folder, { recursive: true, force: true });
});

/** What the publisher has signed so far, in a folder that is served with the fault. */
async function publish(sequence: number): Promise<void> {
  await client.publish({ sequence });
  for (const [path, file] of client.server.files) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, file);
  }
}

async function rotateTwice(): Promise<void> {
  for (const version of [2, 3]) {
    client.server.files.set(`stable/root/${version}.json`, await signed(rootBody({ version }), rootKeys));
  }
}

async function serve(fault?: FaultName): Promise<string> {
  const server = createTryServer(folder, fault).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((done) => server.once('listening', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client.managed.updateUrls = [url];
  return url;
}

/** Of what a real browser alone can see, `tests/e2e/updates.test.ts` has the row; Node reads over every origin. */
const inBrowserOnly = ['no-cross-origin'] as const;

const expected: Readonly<Record<Exclude<FaultName, (typeof inBrowserOnly)[number]>, Outcome>> = {
  'flipped-bit': 'bad-signature',
  'one-key-twice': 'bad-signature',
  'wrong-kind': 'wrong-kind',
  // Nobody asks an envelope how to check it.
  'claims-algorithm': 'installed',
  'root-left-out': 'not-next-root',
  frozen: 'same',
  oversized: 'too-large',
  endless: 'too-large',
  slow: 'timeout',
  'gzip-bomb': 'too-large',
  'captive-portal': 'not-json',
  redirect: 'redirected',
  'server-error': 'http-status',
  // A clock that is wrong changes the label only.
  'wrong-clock': 'installed',
  'missing-release': 'http-status',
  empty: 'empty',
  truncated: 'not-an-envelope',
};

describe('serve --fault', () => {
  it.each(Object.entries(expected).filter(([, outcome]) => outcome !== 'timeout'))(
    '%s ends with %s',
    async (name, outcome) => {
      const fault = name as FaultName;
      await publish(17);
      await serve();
      expect(await client.look()).toMatchObject({ outcome: 'installed' });
      const url = await serve(fault);
      // The pointer that is frozen is the one that was asked for first.
      if (fault === 'frozen') await fetch(`${url}/stable/channel.json`);
      if (fault === 'root-left-out') await rotateTwice();
      await publish(18);
      expect(await client.look(now + 1)).toMatchObject({ outcome });
      expect(await client.version()).toBe(outcome === 'installed' ? '2026.12.18' : '2026.12.17');
    },
  );

  it('slow ends with timeout, after 20 seconds in a browser', async () => {
    await publish(17);
    const url = await serve('slow');
    expect(await download(`${url}/stable/channel.json`, 4096, 100)).toEqual({ ok: false, reason: 'timeout' });
  });

  it('wrong-clock is seen: a server that lets its clock be read is half a century ahead', async () => {
    await publish(17);
    await serve('wrong-clock');
    await client.look();
    expect((await readState()).skew).toBeGreaterThan(20 * 365 * 24 * 3_600_000);
  });

  it('has an end here for each fault that it names', () => {
    expect([...Object.keys(expected), ...inBrowserOnly].toSorted()).toEqual(Object.keys(faults).toSorted());
  });
});
