/** Numbers and editions: rows of docs/adr/0010-updates-in-the-browser.md. */
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { ensureActive } from '../../../lib/ruleset/ensure-active';
import { readState } from '../../../lib/ruleset/update-state';
import { now } from '../client';
import {
  channelBody,
  channelKeys,
  pinOf,
  releaseBody,
  releaseKeys,
  rootBody,
  rootKeys,
  signed,
} from '../publisher';
import { sample } from '../sample';
import { day, pointer, rowOfEach } from './row';

const row = rowOfEach();

describe('rows 5 to 8, numbers', () => {
  it('row 5: an old release under a new pointer is refused, the same again is no error', async () => {
    const release = releaseBody({ sequence: 14, ruleset: { ...sample, version: '2026.12.14' } });
    const pin = await pinOf(release);
    row.put(`stable/r/${pin.sha256}.json`, await signed(release, releaseKeys));
    row.put(pointer, await signed(channelBody([pin], { sequence: 18 }), channelKeys));
    await row.expectRefused('older');
    await row.client.publish({
      sequence: 19,
      release: { sequence: 17, ruleset: { ...sample, version: '2026.12.17' } },
    });
    expect(await row.client.look(now + 2)).toEqual({ ok: true, outcome: 'same' });
  });

  it('row 6: an old pointer; a root two steps ahead; other bytes under the version of a root that is known', async () => {
    await row.client.publish({ sequence: 16 });
    await row.expectRefused('older');
    await row.client.publish({ sequence: 18 });
    row.put('stable/root/2.json', await signed(rootBody({ version: 3 }), rootKeys));
    await row.expectRefused('not-next-root');
    row.put(
      'stable/root/2.json',
      await signed(rootBody({ version: 1, issuedAt: '2026-11-02T00:00:00Z' }), rootKeys),
    );
    await row.expectRefused('not-next-root');
  });

  it('row 7: the same old pointer for ever: checks go on, and the look still counts', async () => {
    expect(await row.client.look(now + 400 * day)).toEqual({ ok: true, outcome: 'same' });
    expect(await row.client.version()).toBe('2026.12.17');
  });

  it('row 8: a number far ahead is refused, and a rotated root recovers from one that was taken', async () => {
    await row.client.publish({ sequence: Number.MAX_SAFE_INTEGER });
    await row.expectRefused('bad-body');
    await row.client.publish({ sequence: 1_000_000 });
    await row.expectRefused('sequence-jump');
    await row.client.publish({ sequence: 10_017 });
    expect(await row.client.look(now + 1)).toMatchObject({ outcome: 'installed' });
    await row.client.publish({ sequence: 18 });
    await row.expectRefused('older', '2026.12.10017');
    const { roles } = rootBody();
    const fewer = (name: string) => ({ keys: (roles[name]?.keys ?? []).slice(0, 2), threshold: 2 });
    await row.rotateRoot({
      roles: {
        ...roles,
        'release:base': fewer('release:base'),
        channel: {
          keys: [...(roles.channel?.keys ?? []), ...(roles.root?.keys ?? []).slice(0, 1)],
          threshold: 1,
        },
      },
    });
    expect(await row.client.look(now + 2)).toMatchObject({ outcome: 'installed' });
    expect(await row.client.version()).toBe('2026.12.18');
  });
});

describe('row 9, parts of different editions', () => {
  it('all layers become active together or not at all', async () => {
    const base = releaseBody({ sequence: 18, ruleset: { ...sample, version: '2026.12.18' } });
    const pin = await pinOf(base);
    row.put(`stable/r/${pin.sha256}.json`, await signed(base, releaseKeys));
    const layer = releaseBody({ layer: 'org.hanoi-tax', sequence: 1, samples: [] });
    const second = await pinOf(layer);
    row.put(pointer, await signed(channelBody([pin, second], { sequence: 18 }), channelKeys));
    row.client.managed.orgLayers = ['org.hanoi-tax'];
    await row.client.wake();
    await row.expectRefused('http-status');
    // What an organisation may add is judged in admit-organisation.test.ts; here its release is no addition at all.
    row.put(`stable/r/${second.sha256}.json`, await signed(layer, releaseKeys));
    await row.expectRefused('layer-adds-more');
    expect((await readState()).floors.layers).toEqual({ base: 17 });
  });

  it('a worker that ends between the database and the write comes back with what the database says', async () => {
    const before = await fakeBrowser.storage.local.get('active');
    await row.client.publish({ sequence: 18 });
    await row.client.look(now + 1);
    await fakeBrowser.storage.local.set(before);
    await ensureActive(now + 2);
    expect(await row.client.version()).toBe('2026.12.18');
  });
});
