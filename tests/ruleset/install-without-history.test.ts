import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readActive } from '../../lib/ruleset/active';
import { install } from '../../lib/ruleset/install';
import { sample } from './sample';

beforeEach(() => fakeBrowser.reset());

// No fake database is loaded here, so every write to the history fails.
it('a ruleset becomes active also where the history cannot be written', async () => {
  expect(globalThis.indexedDB).toBeUndefined();
  expect(await install({ json: sample, origin: 'bundled' }, { now: 0, disabled: [] })).toMatchObject({
    ok: true,
  });
  expect((await readActive())?.ruleset).toEqual(sample);
});
