/** A file on a stick, and a pack in the settings: rows of docs/adr/0010-updates-in-the-browser.md. */
import { describe, expect, it } from 'vitest';
import { writeBody } from '../../../lib/ruleset/body';
import { sha256 } from '../../../lib/ruleset/hash';
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
  strangers,
} from '../publisher';
import { sample } from '../sample';
import { rowOfEach } from './row';

const row = rowOfEach();
const text = (file: Uint8Array) => new TextDecoder().decode(file);

describe('row 30, a file on a stick', () => {
  const packed = async (sequence: number, keys = releaseKeys, root = rootBody()) => {
    const release = releaseBody({ sequence, ruleset: { ...sample, version: `2026.12.${sequence}` } });
    const parts = [
      await signed(root, rootKeys),
      await signed(channelBody([await pinOf(release)], { sequence }), channelKeys),
      await signed(release, keys),
    ].map((file) => JSON.parse(text(file)));
    const [first, channel, release_] = parts;
    return JSON.stringify({ type: 'doclai-pack', spec: 1, roots: [first], channel, releases: [release_] });
  };

  it('is judged as a download is', async () => {
    expect(await row.client.importFile(await packed(16))).toMatchObject({ outcome: 'older' });
    expect(await row.client.importFile(await packed(18, strangers))).toMatchObject({
      outcome: 'bad-signature',
    });
    expect(await row.client.importFile((await packed(18)).slice(0, -9))).toMatchObject({
      outcome: 'not-a-pack',
    });
    expect(await row.client.version()).toBe('2026.12.17');
    expect(await row.client.importFile(await packed(18))).toMatchObject({ outcome: 'installed' });
    expect(await row.client.active()).toMatchObject({ origin: 'import', ruleset: { version: '2026.12.18' } });
  });

  it('does not come in where the agency does not let it', async () => {
    row.client.managed.allowFileImport = false;
    expect(await row.client.importFile(await packed(18))).toMatchObject({ outcome: 'import-not-allowed' });
  });

  it('names the fingerprint of its root where nobody has said whose signatures count, and comes in when it is accepted', async () => {
    await row.startAnew();

    for (const key of Object.keys(row.client.managed)) delete row.client.managed[key];
    const fingerprint = await sha256(writeBody(rootBody()));
    expect(await row.client.importFile(await packed(3))).toEqual({
      ok: false,
      outcome: 'no-root',
      where: fingerprint,
    });
    expect(await row.client.importFile(await packed(3), 'f'.repeat(64))).toMatchObject({
      outcome: 'no-root',
    });
    expect(await row.client.importFile(await packed(3), fingerprint)).toMatchObject({ outcome: 'installed' });
    expect(await row.client.importFile(await packed(4))).toMatchObject({ outcome: 'installed' });
  });

  it('in the managed settings is taken once, and goes with them', async () => {
    row.client.managed.packJson = await packed(20);
    delete row.client.managed.updateUrls;
    await row.client.wake(now + 1);
    expect(await row.client.active()).toMatchObject({ origin: 'policy', ruleset: { version: '2026.12.20' } });
    delete row.client.managed.packJson;
    await row.client.wake(now + 2);
    expect((await row.client.active()).origin).toBe('bundled');
  });
});
