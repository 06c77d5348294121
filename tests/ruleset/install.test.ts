import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readActive, readActiveState } from '../../lib/ruleset/active';
import { readHistory } from '../../lib/ruleset/history';
import { install } from '../../lib/ruleset/install';
import { sample } from './sample';

const now = Date.UTC(2026, 10, 25);
const moment = { now, disabled: [] };
const stored = async () => (await fakeBrowser.storage.local.get('active')).active;

beforeEach(() => fakeBrowser.reset());

describe('the one door', () => {
  it('makes a valid ruleset active and remembers it', async () => {
    expect(await install({ json: sample, origin: 'bundled' }, moment)).toMatchObject({ ok: true });
    expect(await readActive()).toEqual({ ruleset: sample, origin: 'bundled', setAside: false });
    expect((await readHistory(1))[0]).toMatchObject({ at: now, origin: 'bundled', version: sample.version });
  });

  it('leaves the active ruleset byte for byte as it was when the next one is refused', async () => {
    await install({ json: sample, origin: 'bundled' }, moment);
    const before = await stored();
    const bad = { ...sample, rules: [{ ...sample.rules[0], match: { phrase: ['đình công'] } }] };
    expect(await install({ json: bad, origin: 'bundled' }, { now: now + 1, disabled: [] })).toMatchObject({
      outcome: 'opinion-topic',
    });
    expect(await stored()).toBe(before);
  });
});

describe('reading the active ruleset', () => {
  it('says that nothing is stored yet', async () => {
    expect(await readActiveState()).toEqual({ kind: 'absent' });
  });

  it.each([
    '',
    '{',
    '[]',
    '{"ruleset":{"spec":2}}',
    JSON.stringify({ ruleset: { ...sample, rules: 1 } }),
    42,
  ])('says that what is stored is no ruleset (%j)', async (value) => {
    await fakeBrowser.storage.local.set({ active: value });
    expect(await readActiveState()).toEqual({ kind: 'unreadable' });
  });
});
