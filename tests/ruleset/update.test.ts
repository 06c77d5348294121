import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureActive } from '../../lib/ruleset/ensure-active';
import { changeState, readState } from '../../lib/ruleset/update-state';
import { type Client, now, startClient } from './client';
import { faults } from './fault-server';
import { releaseKeys } from './publisher';
import { sample } from './sample';

let client: Client;
beforeEach(async () => {
  client = await startClient();
});
afterEach(() => client.end());

const hour = 3_600_000;

describe('a look', () => {
  it('takes in what is published, and the next one finds the same', async () => {
    await client.publish({ sequence: 1 });
    expect(await client.look()).toEqual({ ok: true, outcome: 'installed' });
    expect(await client.active()).toMatchObject({
      origin: 'download',
      ruleset: { version: '2026.12.1' },
      signed: { sequence: 1, signedBy: releaseKeys.slice(0, 2).map(({ id }) => `Phòng ${id}`) },
    });
    client.server.asked.length = 0;
    expect(await client.look(now + 1)).toEqual({ ok: true, outcome: 'same' });
    expect(client.server.asked).toEqual(['GET /stable/root/2.json', 'GET /stable/channel.json']);
  });

  it('leaves the old set active when the new one is refused, and says why', async () => {
    await client.publish({ sequence: 1 });
    await client.look();
    const { sha256 } = await client.publish({ sequence: 2 });
    client.server.faults.set(`stable/r/${sha256}.json`, faults['a page to log in']);
    expect(await client.look(now + 1)).toEqual({ ok: false, outcome: 'not-json' });
    expect(await client.version()).toBe('2026.12.1');
    expect(await client.lastRow()).toMatchObject({ outcome: 'not-json', origin: 'download' });
    expect((await readState()).failures).toBe(1);
  });

  it('row 28: does not come before it is due unless a person asks, and comes once however often it is woken', async () => {
    await client.publish({ sequence: 1 });
    await client.wake();
    const first = (await readState()).due ?? 0;
    expect(first).toBeGreaterThanOrEqual(now);
    expect(first).toBeLessThanOrEqual(now + 2 * hour);
    expect(client.server.asked).toEqual([]);
    for (let minute = 0; minute <= 120; minute += 1) await client.wake(now + minute * 60_000);
    expect(client.server.asked.filter((line) => line.includes('channel.json'))).toHaveLength(1);
    expect((await readState()).due).toBeGreaterThan(now + 20 * hour);
    await client.look(now + 121 * 60_000);
    expect(client.server.asked.filter((line) => line.includes('channel.json'))).toHaveLength(2);
  });

  it('is one at a time', async () => {
    await client.publish({ sequence: 1 });
    await client.wake();
    const both = await Promise.all([client.look(), client.look()]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['busy', 'installed']);
  });

  it.each([
    [{ updateUrls: undefined }, 'no-address'],
    [{ updatesEnabled: false }, 'off'],
    [{ orgRootJson: undefined }, 'no-root'],
    [{ orgRootJson: '{"payload":""}' }, 'not-an-envelope'],
    [{ orgLayers: ['org.hanoi-tax'] }, 'no-layer'],
    [{ channel: 'pilot' }, 'http-status'],
  ])('with the settings %j ends as %s, and the bundled ruleset serves', async (settings, outcome) => {
    await client.publish({ sequence: 1 });
    Object.assign(client.managed, settings);
    expect(await client.look()).toMatchObject({ ok: false, outcome });
    expect(await client.active()).toMatchObject({ origin: 'bundled', ruleset: sample });
  });

  it('takes rules out that the agency has switched off, of any ruleset', async () => {
    await client.publish({ sequence: 1 });
    client.managed.disabledRules = ['credentials.shared-account'];
    await client.look();
    expect((await client.active()).ruleset.rules.map(({ id }) => id)).toEqual(['credentials.password']);
  });

  it('lets a channel that takes rules out quieten at once, also where its releases are refused', async () => {
    await client.publish({ sequence: 1 });
    await client.look();
    await client.publish({
      sequence: 2,
      release: { samples: [{ rule: 'credentials.password', flag: 'Chào', pass: 'Chào' }] },
      channel: { disableRules: [{ id: 'credentials.shared-account', reason: 'false-alarm' }] },
    });
    expect(await client.look(now + 1)).toMatchObject({ outcome: 'sample-failed' });
    expect(await client.version()).toBe('2026.12.1');
    expect((await client.active()).ruleset.rules.map(({ id }) => id)).toEqual(['credentials.password']);
  });

  it('goes back to the ruleset of the package when the address is taken away', async () => {
    await client.publish({ sequence: 1 });
    await client.look();
    delete client.managed.updateUrls;
    await client.wake(now + 1);
    expect(await client.active()).toMatchObject({ origin: 'bundled', setAside: false });
    await ensureActive(now + 2);
    expect(await client.active()).toMatchObject({ origin: 'bundled' });
  });

  it('waits longer after each failure, and no longer than a day', async () => {
    client.server.faults.set('stable/channel.json', faults.nothing);
    const waits: number[] = [];
    for (let failure = 1; failure <= 9; failure += 1) {
      await changeState((state) => ({ ...state, lease: 0 }));
      await client.look();
      waits.push(((await readState()).due ?? 0) - now);
    }
    for (const [index, wait] of waits.entries()) {
      const share = wait / Math.min((hour / 4) * 2 ** index, 24 * hour);
      expect(share).toBeGreaterThanOrEqual(0.9);
      expect(share).toBeLessThanOrEqual(1.1);
    }
  });
});
