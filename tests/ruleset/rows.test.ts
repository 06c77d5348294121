/**
 * The attacks and faults of a publisher's channel, each by its number in docs/adr/0010-updates-in-the-browser.md:
 * against a real server and real signatures, the client keeps what it has and names the reason.
 */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { writeBody } from '../../lib/ruleset/body';
import { database } from '../../lib/ruleset/database';
import { ensureActive } from '../../lib/ruleset/ensure-active';
import { sha256 } from '../../lib/ruleset/hash';
import type { Outcome } from '../../lib/ruleset/outcome';
import { noteTrouble, promote, setBack } from '../../lib/ruleset/probation';
import type { Root } from '../../lib/ruleset/root';
import { readState } from '../../lib/ruleset/update-state';
import { type Client, type Edition, now, startClient } from './client';
import { faults, startFaultServer } from './fault-server';
import {
  channelBody,
  channelKeys,
  pinOf,
  releaseBody,
  releaseKeys,
  rootBody,
  rootKeys,
  signed,
  signedBytes,
  strangers,
} from './publisher';
import { sample } from './sample';

let client: Client;
beforeEach(async () => {
  client = await startClient();
  await client.publish({ sequence: 17 });
  await client.look();
});
afterEach(() => client.end());

const day = 24 * 3_600_000;
const pointer = 'stable/channel.json';
const put = (path: string, file: Uint8Array) => client.server.files.set(path, file);
const fileOf = (path: string) => client.server.files.get(path) ?? new Uint8Array();
const text = (file: Uint8Array) => new TextDecoder().decode(file);

/** What has to hold after every attack: the old set, the reason, its row, and another look that can succeed. */
async function expectRefused(outcome: Outcome, version = '2026.12.17'): Promise<void> {
  expect(await client.look(now + 1)).toMatchObject({ ok: false, outcome });
  expect(await client.version()).toBe(version);
  expect(await client.lastRow()).toMatchObject({ outcome, origin: 'download' });
}

async function rotateRoot(changes: Partial<Root>, version = 2): Promise<void> {
  put(`stable/root/${version}.json`, await signed(rootBody({ version, ...changes }), rootKeys));
}

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
    const { sha256: hash } = await client.publish({ sequence: 18 });
    const path = `stable/r/${hash}.json`;
    put(path, change[name]?.(fileOf(path)) ?? new Uint8Array());
    await expectRefused('bad-signature');
  });
  it.each(Object.keys(change))('%s in a pointer', async (name) => {
    await client.publish({ sequence: 18 });
    put(pointer, change[name]?.(fileOf(pointer)) ?? new Uint8Array());
    await expectRefused('bad-signature');
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
    await client.publish({ sequence: 18, ...edition });
    await expectRefused('bad-signature');
  });

  it('row 3: a pointer in the place of a release, and a release in the place of a pointer', async () => {
    const { sha256: hash } = await client.publish({ sequence: 18 });
    const release = fileOf(`stable/r/${hash}.json`);
    put(`stable/r/${hash}.json`, fileOf(pointer));
    await expectRefused('wrong-kind');
    put(pointer, release.subarray(0, 400));
    await expectRefused('not-an-envelope');
  });

  it('row 4: an algorithm that the envelope claims changes nothing', async () => {
    const { sha256: hash } = await client.publish({ sequence: 18, releaseSigners: one ? [one] : [] });
    const path = `stable/r/${hash}.json`;
    const json = JSON.parse(text(fileOf(path)));
    const forged = { alg: 'none', keyid: two?.id, sig: json.signatures[0].sig };
    put(path, writeBody({ ...json, alg: 'ES256', signatures: [...json.signatures, forged] }));
    await expectRefused('bad-signature');
  });
});

describe('rows 5 to 8, numbers', () => {
  it('row 5: an old release under a new pointer is refused, the same again is no error', async () => {
    const release = releaseBody({ sequence: 14, ruleset: { ...sample, version: '2026.12.14' } });
    const pin = await pinOf(release);
    put(`stable/r/${pin.sha256}.json`, await signed(release, releaseKeys));
    put(pointer, await signed(channelBody([pin], { sequence: 18 }), channelKeys));
    await expectRefused('older');
    await client.publish({
      sequence: 19,
      release: { sequence: 17, ruleset: { ...sample, version: '2026.12.17' } },
    });
    expect(await client.look(now + 2)).toEqual({ ok: true, outcome: 'same' });
  });

  it('row 6: an old pointer; a root two steps ahead; other bytes under the version of a root that is known', async () => {
    await client.publish({ sequence: 16 });
    await expectRefused('older');
    await client.publish({ sequence: 18 });
    put('stable/root/2.json', await signed(rootBody({ version: 3 }), rootKeys));
    await expectRefused('not-next-root');
    put(
      'stable/root/2.json',
      await signed(rootBody({ version: 1, issuedAt: '2026-11-02T00:00:00Z' }), rootKeys),
    );
    await expectRefused('not-next-root');
  });

  it('row 7: the same old pointer for ever: checks go on, and the look still counts', async () => {
    expect(await client.look(now + 400 * day)).toEqual({ ok: true, outcome: 'same' });
    expect(await client.version()).toBe('2026.12.17');
  });

  it('row 8: a number far ahead is refused, and a rotated root recovers from one that was taken', async () => {
    await client.publish({ sequence: Number.MAX_SAFE_INTEGER });
    await expectRefused('bad-body');
    await client.publish({ sequence: 1_000_000 });
    await expectRefused('sequence-jump');
    await client.publish({ sequence: 10_017 });
    expect(await client.look(now + 1)).toMatchObject({ outcome: 'installed' });
    await client.publish({ sequence: 18 });
    await expectRefused('older', '2026.12.10017');
    const { roles } = rootBody();
    const fewer = (name: string) => ({ keys: (roles[name]?.keys ?? []).slice(0, 2), threshold: 2 });
    await rotateRoot({
      roles: {
        ...roles,
        'release:base': fewer('release:base'),
        channel: {
          keys: [...(roles.channel?.keys ?? []), ...(roles.root?.keys ?? []).slice(0, 1)],
          threshold: 1,
        },
      },
    });
    expect(await client.look(now + 2)).toMatchObject({ outcome: 'installed' });
    expect(await client.version()).toBe('2026.12.18');
  });
});

describe('row 9, parts of different editions', () => {
  it('all layers become active together or not at all', async () => {
    const base = releaseBody({ sequence: 18, ruleset: { ...sample, version: '2026.12.18' } });
    const pin = await pinOf(base);
    put(`stable/r/${pin.sha256}.json`, await signed(base, releaseKeys));
    const layer = releaseBody({ layer: 'org.hanoi-tax', sequence: 1, samples: [] });
    const second = await pinOf(layer);
    put(pointer, await signed(channelBody([pin, second], { sequence: 18 }), channelKeys));
    client.managed.orgLayers = ['org.hanoi-tax'];
    await client.wake();
    await expectRefused('http-status');
    // What an organisation may add is judged in admit.test.ts; here its release is no addition at all.
    put(`stable/r/${second.sha256}.json`, await signed(layer, releaseKeys));
    await expectRefused('layer-adds-more');
    expect((await readState()).floors.layers).toEqual({ base: 17 });
  });

  it('a worker that ends between the database and the write comes back with what the database says', async () => {
    const before = await fakeBrowser.storage.local.get('active');
    await client.publish({ sequence: 18 });
    await client.look(now + 1);
    await fakeBrowser.storage.local.set(before);
    await ensureActive(now + 2);
    expect(await client.version()).toBe('2026.12.18');
  });
});

describe('rows 10 and 11, servers and mirrors', () => {
  it.each([
    ['no end of data', 'too-large'],
    ['a small file that unpacks to a large one', 'too-large'],
    ['a length that is a lie', 'unreachable'],
    ['a page to log in', 'not-json'],
    ['an error of the server', 'http-status'],
  ] as const)('%s in the place of the pointer', async (fault, outcome) => {
    client.server.faults.set(pointer, faults[fault]);
    await expectRefused(outcome);
  });

  it('a release longer than its pointer says is not taken to its end', async () => {
    const { sha256: hash } = await client.publish({ sequence: 18 });
    client.server.faults.set(`stable/r/${hash}.json`, faults['no end of data']);
    await expectRefused('too-large');
  });

  it('a broken mirror says nothing of the next one', async () => {
    const mirror = await startFaultServer();
    mirror.faults.set(pointer, faults['a page to log in']);
    await client.publish({ sequence: 18 });
    client.managed.updateUrls = [mirror.url, client.server.url, mirror.url];
    expect(await client.look(now + 1)).toMatchObject({ outcome: 'installed' });
    await mirror.close();
  });
});

describe('rows 12 to 15, keys and clocks', () => {
  it('row 12: 21 rules taken out are more than a channel may', async () => {
    const disableRules = Array.from({ length: 21 }, (_, index) => ({
      id: `credentials.rule-${index}`,
      reason: 'false-alarm' as const,
    }));
    await client.publish({ sequence: 18, channel: { disableRules } });
    await expectRefused('bad-body');
  });

  it('row 13: a root without the stolen keys refuses what they sign, and what they have signed goes', async () => {
    const { roles } = rootBody();
    const kept = {
      keys: [...(roles['release:base']?.keys ?? []).slice(2), ...(roles.root?.keys ?? [])],
      threshold: 2,
    };
    await rotateRoot({ roles: { ...roles, 'release:base': kept } });
    await client.publish({ sequence: 18 });
    expect(await client.look(now + 1)).toMatchObject({ ok: false, outcome: 'bad-signature' });
    expect((await client.active()).origin).toBe('bundled');
    await client.publish({ sequence: 19, releaseSigners: rootKeys });
    expect(await client.look(now + 2)).toMatchObject({ outcome: 'installed' });
  });

  it('row 13: a revoked release goes at once, the one before comes back', async () => {
    const { sha256: hash } = await client.publish({ sequence: 18 });
    await client.look(now + 1);
    await client.publish({
      sequence: 19,
      channel: { revoked: [hash] },
      releaseSigners: strangers,
    });
    expect(await client.look(now + 2)).toMatchObject({ outcome: 'bad-signature' });
    expect(await client.version()).toBe('2026.12.17');
  });

  it('row 14: a root that has run out is where the chain begins all the same', async () => {
    await rotateRoot({ expires: '2031-01-01T00:00:00Z' });
    await client.publish({ sequence: 18 });
    expect(await client.look(now + 3 * 365 * day)).toMatchObject({ outcome: 'installed' });
  });

  it.each([Date.UTC(2071, 0, 1), Date.UTC(1999, 0, 1)])(
    'row 15: a clock at %s changes nothing',
    async (clock) => {
      await client.publish({ sequence: 18 });
      expect(await client.look(clock)).toMatchObject({ outcome: 'installed' });
      expect(await client.version()).toBe('2026.12.18');
    },
  );
});

describe('row 16, what was refused', () => {
  it('is not asked for again until the pointer changes', async () => {
    const bad = { samples: [{ rule: 'credentials.password', flag: 'Chào', pass: 'Chào' }] };
    const { sha256: hash } = await client.publish({ sequence: 18, release: bad });
    await expectRefused('sample-failed');
    const asked = () => client.server.asked.filter((line) => line.includes(hash)).length;
    expect(asked()).toBe(1);
    await expectRefused('rejected-before');
    expect(asked()).toBe(1);
    await client.publish({
      sequence: 19,
      release: { ...bad, sequence: 18, ruleset: { ...sample, version: '2026.12.18' } },
    });
    await expectRefused('sample-failed');
    expect(asked()).toBe(2);
  });
});

describe('rows 18 to 21 and 31, signed well and bad all the same', () => {
  const rules = (match: unknown) => [{ ...sample.rules[1], match }, sample.rules[0]];
  it.each<[string, Outcome, object]>([
    [
      'row 18: a kind of rule that nobody knows',
      'bad-body',
      { ruleset: { ...sample, rules: rules({ sound: 'x' }) } },
    ],
    [
      'row 18: a sample that is not found',
      'sample-failed',
      {
        samples: [{ rule: 'credentials.password', flag: 'Chào', pass: 'Chào' }],
      },
    ],
    ['row 18: for a later version of the extension', 'engine-range', { engine: { min: 9, max: 9 } }],
    [
      'row 19: a pattern that nobody has proven',
      'not-compiled',
      {
        ruleset: { ...sample, rules: rules({ pattern: '(a+)+$' }) },
      },
    ],
    ['row 21: no rules', 'too-few-rules', { ruleset: { ...sample, rules: [] }, samples: [] }],
    [
      'charter: a topic of opinion',
      'opinion-topic',
      { ruleset: { ...sample, rules: rules({ phrase: ['đình công'] }) } },
    ],
    [
      'charter: a named person',
      'named-person',
      { ruleset: { ...sample, rules: rules({ phrase: ['Trần Văn An'] }) } },
    ],
    ['a rule twice', 'duplicate-id', { ruleset: { ...sample, rules: [...sample.rules, sample.rules[0]] } }],
    ['an id that was retired', 'retired-id', { retired: ['credentials.password'] }],
  ])('%s', async (_, outcome, release) => {
    await client.publish({ sequence: 18, release: { ...release, sequence: 18 } });
    await expectRefused(outcome);
  });

  it('row 21: a ruleset that is more than three tenths smaller, unless the signers say so', async () => {
    const small = { ruleset: { ...sample, version: '2026.12.18', rules: sample.rules.slice(1) } };
    await client.publish({ sequence: 18, release: small });
    await expectRefused('shrunk');
    await client.publish({ sequence: 19, release: { ...small, allowShrink: true } });
    expect(await client.look(now + 2)).toMatchObject({ outcome: 'installed' });
  });

  it('row 31: a key that stands twice, which parsers read differently', async () => {
    const release = writeBody(releaseBody({ sequence: 18 }));
    const bytes = new TextEncoder().encode(
      text(release).replace('"sequence":18', '"sequence":18,"sequence":18'),
    );
    const hash = await sha256(bytes);
    const pin = { layer: 'base', sequence: 18, sha256: hash, bytes: bytes.length, minRules: 1 };
    put(`stable/r/${hash}.json`, await signedBytes(bytes, releaseKeys, 'release'));
    put(pointer, await signed(channelBody([pin], { sequence: 18 }), channelKeys));
    await expectRefused('bad-body');
  });
});

describe('row 20, trouble in tabs', () => {
  it('brings the one before back, for good, when a new set makes it three times in its first day', async () => {
    await client.publish({ sequence: 18 });
    await client.look(now + 1);
    await noteTrouble(now + 2);
    await noteTrouble(now + 3);
    expect(await client.version()).toBe('2026.12.18');
    await noteTrouble(now + 4);
    expect(await client.version()).toBe('2026.12.17');
    expect(await client.look(now + 5)).toMatchObject({ outcome: 'rejected-before' });
    expect(await client.version()).toBe('2026.12.17');
    await client.publish({ sequence: 19 });
    expect(await client.look(now + 6)).toMatchObject({ outcome: 'installed' });
  });

  it('says nothing against a set that has held for a day', async () => {
    await promote(now + 2 * day);
    for (let time = 0; time < 5; time += 1) await noteTrouble(now + 2 * day);
    expect(await client.version()).toBe('2026.12.17');
    expect((await readState()).lastGood?.sequence).toBe(17);
  });

  it('leads to the ruleset of the package where there is none before', async () => {
    await setBack(now + 1);
    expect((await client.active()).origin).toBe('bundled');
    expect(await client.lastRow()).toMatchObject({ outcome: 'installed', origin: 'bundled' });
  });
});

describe('rows 24 and 25, what is left behind and what is lost', () => {
  it('row 24: a rule that was removed leaves nothing', async () => {
    const extra = { ...sample.rules[1], id: 'credentials.extra', match: { phrase: ['mã mở cửa kho'] } };
    await client.publish({
      sequence: 18,
      release: {
        ruleset: { ...sample, version: '2026.12.18', rules: [...sample.rules, extra] as typeof sample.rules },
      },
    });
    await client.look(now + 1);
    await client.publish({ sequence: 19, release: { allowShrink: true } });
    await client.look(now + 2);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('credentials.extra');
  });

  it('row 25: a wiped database: the ruleset of the package serves, the numbers seen still hold, the next look mends it', async () => {
    await database().delete();
    await database().open();
    await ensureActive(now + 1);
    expect(await client.active()).toMatchObject({ origin: 'bundled', setAside: true });
    await client.publish({ sequence: 16 });
    await client.look(now + 2);
    expect((await client.active()).origin).toBe('bundled');
    await client.publish({ sequence: 18 });
    expect(await client.look(now + 3)).toMatchObject({ outcome: 'installed' });
  });

  it('row 25: a release that is damaged in the database does not stop the start', async () => {
    await database()
      .releases.toCollection()
      .modify({ file: new Uint8Array(3) });
    await fakeBrowser.storage.local.set({ active: '{' });
    await ensureActive(now + 1);
    expect(await client.active()).toMatchObject({ origin: 'bundled', setAside: true });
  });

  it('row 25: where the browser cannot keep a release, the old set stays', async () => {
    await client.publish({ sequence: 18 });
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database().releases.hook('creating', fail);
    expect(await client.look(now + 1)).toMatchObject({ ok: false, outcome: 'not-stored' });
    database().releases.hook('creating').unsubscribe(fail);
    expect(await client.version()).toBe('2026.12.17');
    expect(await client.look(now + 2)).toMatchObject({ outcome: 'installed' });
  });

  it('a tab that writes over the active ruleset is undone by the signed one', async () => {
    const { active } = await fakeBrowser.storage.local.get('active');
    await fakeBrowser.storage.local.set({ active: String(active).replace('caution', 'serious') });
    await ensureActive(now + 1);
    expect((await fakeBrowser.storage.local.get('active')).active).toBe(active);
  });
});

describe('row 29, requests', () => {
  it('are the same bytes from every browser: fixed names, no query, nothing that was stored', async () => {
    const own = client.server.headers.map((headers) => JSON.stringify(headers));
    expect(new Set(own).size).toBe(1);
    expect(own[0]).not.toMatch(/cookie|etag|if-none-match|if-modified|referer/i);
    for (const line of client.server.asked) {
      expect(line).toMatch(/^GET \/stable\/(root\/\d+|channel|r\/[0-9a-f]{64})\.json$/);
    }
  });
});

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
    expect(await client.importFile(await packed(16))).toMatchObject({ outcome: 'older' });
    expect(await client.importFile(await packed(18, strangers))).toMatchObject({ outcome: 'bad-signature' });
    expect(await client.importFile((await packed(18)).slice(0, -9))).toMatchObject({ outcome: 'not-a-pack' });
    expect(await client.version()).toBe('2026.12.17');
    expect(await client.importFile(await packed(18))).toMatchObject({ outcome: 'installed' });
    expect(await client.active()).toMatchObject({ origin: 'import', ruleset: { version: '2026.12.18' } });
  });

  it('does not come in where the agency does not let it', async () => {
    client.managed.allowFileImport = false;
    expect(await client.importFile(await packed(18))).toMatchObject({ outcome: 'import-not-allowed' });
  });

  it('names the fingerprint of its root where nobody has said whose signatures count, and comes in when it is accepted', async () => {
    await client.end();
    client = await startClient();
    for (const key of Object.keys(client.managed)) delete client.managed[key];
    const fingerprint = await sha256(writeBody(rootBody()));
    expect(await client.importFile(await packed(3))).toEqual({
      ok: false,
      outcome: 'no-root',
      where: fingerprint,
    });
    expect(await client.importFile(await packed(3), 'f'.repeat(64))).toMatchObject({ outcome: 'no-root' });
    expect(await client.importFile(await packed(3), fingerprint)).toMatchObject({ outcome: 'installed' });
    expect(await client.importFile(await packed(4))).toMatchObject({ outcome: 'installed' });
  });

  it('in the managed settings is taken once, and goes with them', async () => {
    client.managed.packJson = await packed(20);
    delete client.managed.updateUrls;
    await client.wake(now + 1);
    expect(await client.active()).toMatchObject({ origin: 'policy', ruleset: { version: '2026.12.20' } });
    delete client.managed.packJson;
    await client.wake(now + 2);
    expect((await client.active()).origin).toBe('bundled');
  });
});
