/** Who signed it: rows of docs/adr/0010-updates-in-the-browser.md. */
import { describe, it } from 'vitest';
import { writeBody } from '../../../lib/ruleset/body';
import type { Edition } from '../client';
import { channelKeys, releaseKeys, strangers } from '../publisher';
import { pointer, rowOfEach } from './row';

const row = rowOfEach();
const text = (file: Uint8Array) => new TextDecoder().decode(file);

describe('row 1, arbitrary content', () => {
  const change: Readonly<Record<string, (file: Uint8Array) => Uint8Array>> = {
    'one bit of the body': (file) => {
      const json = JSON.parse(text(file));
      const bytes = Buffer.from(json.payload, 'base64');
      bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40);
      return writeBody({ ...json, payload: bytes.toString('base64') });
    },
    'a blank behind the body': (file) => {
      const json = JSON.parse(text(file));
      return writeBody({
        ...json,
        payload: Buffer.from(`${atob(json.payload)} `, 'binary').toString('base64'),
      });
    },
  };
  it.each(Object.keys(change))('%s in a release', async (name) => {
    const { sha256: hash } = await row.client.publish({ sequence: 18 });
    const path = `stable/r/${hash}.json`;
    row.put(path, change[name]?.(row.fileOf(path)) ?? new Uint8Array());
    await row.expectRefused('bad-signature');
  });
  it.each(Object.keys(change))('%s in a pointer', async (name) => {
    await row.client.publish({ sequence: 18 });
    row.put(pointer, change[name]?.(row.fileOf(pointer)) ?? new Uint8Array());
    await row.expectRefused('bad-signature');
  });
});

describe('rows 2 to 4, signatures', () => {
  const [one, two] = releaseKeys;
  it.each<[string, Partial<Edition>]>([
    ['row 2: one key counted twice', { releaseSigners: one ? [one, one] : [] }],
    [
      'row 2: a stranger under the id of an approver',
      {
        releaseSigners: [one, { ...strangers[0], id: two?.id ?? '' }] as Edition['releaseSigners'] & object,
      },
    ],
    ['one approver alone', { releaseSigners: one ? [one] : [] }],
    [
      'row 12: the key of the channel in the place of approvers',
      { releaseSigners: [...channelKeys, ...channelKeys] },
    ],
    ['a pointer that a stranger signed', { channelSigners: strangers }],
  ])('%s', async (_, edition) => {
    await row.client.publish({ sequence: 18, ...edition });
    await row.expectRefused('bad-signature');
  });

  it('row 3: a pointer in the place of a release, and a release in the place of a pointer', async () => {
    const { sha256: hash } = await row.client.publish({ sequence: 18 });
    const release = row.fileOf(`stable/r/${hash}.json`);
    row.put(`stable/r/${hash}.json`, row.fileOf(pointer));
    await row.expectRefused('wrong-kind');
    row.put(pointer, release.subarray(0, 400));
    await row.expectRefused('not-an-envelope');
  });

  it('row 4: an algorithm that the envelope claims changes nothing', async () => {
    const { sha256: hash } = await row.client.publish({ sequence: 18, releaseSigners: one ? [one] : [] });
    const path = `stable/r/${hash}.json`;
    const json = JSON.parse(text(row.fileOf(path)));
    const forged = { alg: 'none', keyid: two?.id, sig: json.signatures[0].sig };
    row.put(path, writeBody({ ...json, alg: 'ES256', signatures: [...json.signatures, forged] }));
    await row.expectRefused('bad-signature');
  });
});
