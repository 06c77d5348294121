import { expect, it } from 'vitest';
import { countRequests } from '../../cli/publishing/access-log';

const hash = 'a'.repeat(64);

it('counts releases and pointers by day in both kinds of log, and keeps no address', () => {
  const counts = countRequests(
    [
      `10.1.2.3 - - [25/Nov/2026:07:31:02 +0700] "GET /stable/channel.json HTTP/1.1" 200 900`,
      `10.1.2.3 - - [25/Nov/2026:07:31:03 +0700] "GET /stable/r/${hash}.json HTTP/1.1" 200 1`,
      `2026-11-25T08:00:00+07:00 "GET /doclai/stable/r/${hash}.json HTTP/1.1" 200 1`,
      `10.1.2.3 - - [25/Nov/2026:07:31:04 +0700] "GET /stable/r/${hash}.json HTTP/1.1" 404 1`,
      'anything else',
    ].join('\n'),
  );
  expect([...counts]).toEqual([['2026-11-25', { pointer: 1, byHash: new Map([[hash, 2]]) }]]);
});
