/** Signed well and bad all the same: rows of docs/adr/0010-updates-in-the-browser.md. */
import { describe, expect, it } from 'vitest';
import { writeBody } from '../../../lib/ruleset/body';
import { sha256 } from '../../../lib/ruleset/hash';
import type { Outcome } from '../../../lib/ruleset/outcome';
import { now } from '../client';
import { channelBody, channelKeys, releaseBody, releaseKeys, signed, signedBytes } from '../publisher';
import { sample } from '../sample';
import { pointer, rowOfEach } from './row';

const row = rowOfEach();
const text = (file: Uint8Array) => new TextDecoder().decode(file);

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
    await row.client.publish({ sequence: 18, release: { ...release, sequence: 18 } });
    await row.expectRefused(outcome);
  });

  it('row 21: a ruleset that is more than three tenths smaller, unless the signers say so', async () => {
    const small = { ruleset: { ...sample, version: '2026.12.18', rules: sample.rules.slice(1) } };
    await row.client.publish({ sequence: 18, release: small });
    await row.expectRefused('shrunk');
    await row.client.publish({ sequence: 19, release: { ...small, allowShrink: true } });
    expect(await row.client.look(now + 2)).toMatchObject({ outcome: 'installed' });
  });

  it('row 31: a key that stands twice, which parsers read differently', async () => {
    const release = writeBody(releaseBody({ sequence: 18 }));
    const bytes = new TextEncoder().encode(
      text(release).replace('"sequence":18', '"sequence":18,"sequence":18'),
    );
    const hash = await sha256(bytes);
    const pin = { layer: 'base', sequence: 18, sha256: hash, bytes: bytes.length, minRules: 1 };
    row.put(`stable/r/${hash}.json`, await signedBytes(bytes, releaseKeys, 'release'));
    row.put(pointer, await signed(channelBody([pin], { sequence: 18 }), channelKeys));
    await row.expectRefused('bad-body');
  });
});
