/** Stolen keys and wrong clocks: rows of docs/adr/0010-updates-in-the-browser.md. */
import { describe, expect, it } from 'vitest';
import { now } from '../client';
import { rootBody, rootKeys, strangers } from '../publisher';
import { day, rowOfEach } from './row';

const row = rowOfEach();

describe('rows 12 to 15, keys and clocks', () => {
  it('row 12: 21 rules taken out are more than a channel may', async () => {
    const disableRules = Array.from({ length: 21 }, (_, index) => ({
      id: `credentials.rule-${index}`,
      reason: 'false-alarm' as const,
    }));
    await row.client.publish({ sequence: 18, channel: { disableRules } });
    await row.expectRefused('bad-body');
  });

  it('row 13: a root without the stolen keys refuses what they sign, and what they have signed goes', async () => {
    const { roles } = rootBody();
    const kept = {
      keys: [...(roles['release:base']?.keys ?? []).slice(2), ...(roles.root?.keys ?? [])],
      threshold: 2,
    };
    await row.rotateRoot({ roles: { ...roles, 'release:base': kept } });
    await row.client.publish({ sequence: 18 });
    expect(await row.client.look(now + 1)).toMatchObject({ ok: false, outcome: 'bad-signature' });
    expect((await row.client.active()).origin).toBe('bundled');
    await row.client.publish({ sequence: 19, releaseSigners: rootKeys });
    expect(await row.client.look(now + 2)).toMatchObject({ outcome: 'installed' });
  });

  it('row 13: a revoked release goes at once, the one before comes back', async () => {
    const { sha256: hash } = await row.client.publish({ sequence: 18 });
    await row.client.look(now + 1);
    await row.client.publish({
      sequence: 19,
      channel: { revoked: [hash] },
      releaseSigners: strangers,
    });
    expect(await row.client.look(now + 2)).toMatchObject({ outcome: 'bad-signature' });
    expect(await row.client.version()).toBe('2026.12.17');
  });

  it('row 14: a root that has run out is where the chain begins all the same', async () => {
    await row.rotateRoot({ expires: '2031-01-01T00:00:00Z' });
    await row.client.publish({ sequence: 18 });
    expect(await row.client.look(now + 3 * 365 * day)).toMatchObject({ outcome: 'installed' });
  });

  it.each([Date.UTC(2071, 0, 1), Date.UTC(1999, 0, 1)])(
    'row 15: a clock at %s changes nothing',
    async (clock) => {
      await row.client.publish({ sequence: 18 });
      expect(await row.client.look(clock)).toMatchObject({ outcome: 'installed' });
      expect(await row.client.version()).toBe('2026.12.18');
    },
  );
});
