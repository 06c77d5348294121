import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DownloadReason, download, downloadReasons } from '../../lib/ruleset/download';
import { type FaultServer, faults, startFaultServer } from './fault-server';

let server: FaultServer;
beforeEach(async () => {
  server = await startFaultServer();
  server.files.set('channel.json', Buffer.from('{"a":1}'));
});
afterEach(() => server.close());

const get = (longest = 4096, patience = 5000) => download(`${server.url}/channel.json`, longest, patience);

const expected: readonly (readonly [keyof typeof faults, DownloadReason, string | undefined])[] = [
  ['a page to log in', 'not-json', undefined],
  ['nothing', 'empty', undefined],
  ['an error of the server', 'http-status', '500'],
  ['another address', 'redirected', undefined],
  ['a connection that breaks', 'unreachable', undefined],
  ['a length that is a lie', 'unreachable', undefined],
  ['no end of data', 'too-large', undefined],
  ['a small file that unpacks to a large one', 'too-large', undefined],
  ['a byte now and then', 'timeout', undefined],
];

describe('a download', () => {
  it('is the bytes of the file, with the time of the server', async () => {
    const got = await get();
    expect(got).toMatchObject({ ok: true });
    expect(got.ok && new TextDecoder().decode(got.bytes)).toBe('{"a":1}');
    expect(got.ok && Math.abs((got.serverTime ?? 0) - Date.now())).toBeLessThan(5000);
  });

  it('is at most as long as was said, to the byte', async () => {
    expect(await get(7)).toMatchObject({ ok: true });
    expect(await get(6)).toEqual({ ok: false, reason: 'too-large' });
  });

  // Rows 10 and 11.
  it.each([...expected])('of %s is refused as %s', async (fault, reason, where) => {
    server.faults.set('channel.json', faults[fault]);
    const got = await get(4096, reason === 'timeout' ? 300 : 5000);
    expect(got).toEqual(where === undefined ? { ok: false, reason } : { ok: false, reason, where });
  });

  it('of a file that is not there says its status', async () => {
    server.files.clear();
    expect(await get()).toEqual({ ok: false, reason: 'http-status', where: '404' });
  });

  it('of a server that is not there is refused as unreachable', async () => {
    await server.close();
    expect(await get()).toEqual({ ok: false, reason: 'unreachable' });
  });

  it('has a row here for every reason, but those that only a browser can see', () => {
    const seen = new Set<string>(expected.map(([, reason]) => reason));
    expect(downloadReasons.filter((reason) => !seen.has(reason))).toEqual(['offline', 'no-cross-origin']);
  });
});
