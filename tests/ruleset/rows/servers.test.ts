/** Servers, mirrors and what they may learn: rows of docs/adr/0010-updates-in-the-browser.md. */
import { describe, expect, it } from 'vitest';
import { database } from '../../../lib/ruleset/database';
import { now } from '../client';
import { faults, startFaultServer } from '../fault-server';
import { sample } from '../sample';
import { pointer, rowOfEach } from './row';

const row = rowOfEach();

describe('rows 10 and 11, servers and mirrors', () => {
  it.each([
    ['no end of data', 'too-large'],
    ['a small file that unpacks to a large one', 'too-large'],
    ['a length that is a lie', 'unreachable'],
    ['a page to log in', 'not-json'],
    ['an error of the server', 'http-status'],
  ] as const)('%s in the place of the pointer', async (fault, outcome) => {
    row.client.server.faults.set(pointer, faults[fault]);
    await row.expectRefused(outcome);
  });

  it('a release longer than its pointer says is not taken to its end', async () => {
    const { sha256: hash } = await row.client.publish({ sequence: 18 });
    row.client.server.faults.set(`stable/r/${hash}.json`, faults['no end of data']);
    await row.expectRefused('too-large');
  });

  it('a broken mirror says nothing of the next one', async () => {
    const mirror = await startFaultServer();
    mirror.faults.set(pointer, faults['a page to log in']);
    await row.client.publish({ sequence: 18 });
    row.client.managed.updateUrls = [mirror.url, row.client.server.url, mirror.url];
    expect(await row.client.look(now + 1)).toMatchObject({ outcome: 'installed' });
    await mirror.close();
  });
});

describe('row 16, what was refused', () => {
  it('is not asked for again until the pointer changes', async () => {
    const bad = { samples: [{ rule: 'credentials.password', flag: 'Chào', pass: 'Chào' }] };
    const { sha256: hash } = await row.client.publish({ sequence: 18, release: bad });
    await row.expectRefused('sample-failed');
    const asked = () => row.client.server.asked.filter((line) => line.includes(hash)).length;
    expect(asked()).toBe(1);
    await row.expectRefused('rejected-before');
    expect(asked()).toBe(1);
    await row.client.publish({
      sequence: 19,
      release: { ...bad, sequence: 18, ruleset: { ...sample, version: '2026.12.18' } },
    });
    await row.expectRefused('sample-failed');
    expect(asked()).toBe(2);
  });
});

describe('rows 17 and 29, requests', () => {
  it('row 29: are the same bytes from every browser: fixed names, no query, nothing that was stored', async () => {
    const own = row.client.server.headers.map((headers) => JSON.stringify(headers));
    expect(new Set(own).size).toBe(1);
    expect(own[0]).not.toMatch(/cookie|etag|if-none-match|if-modified|referer/i);
    for (const line of row.client.server.asked) {
      expect(line).toMatch(/^GET \/stable\/(root\/\d+|channel|r\/[0-9a-f]{64})\.json$/);
    }
  });

  it('row 17: a release whose file was lost is fetched again, though the pointer is the same', async () => {
    await database().releases.clear();
    expect(await row.client.look(now + 1)).toMatchObject({ ok: true });
    expect(await database().releases.count()).toBe(1);
    expect(row.client.server.asked.at(-1)).toContain('/stable/r/');
  });
});
