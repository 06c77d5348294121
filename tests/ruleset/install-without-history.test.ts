import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readActive } from '../../lib/ruleset/active';
import { database } from '../../lib/ruleset/database';
import { install } from '../../lib/ruleset/install';
import { sample } from './sample';

beforeEach(() => fakeBrowser.reset());
// Closed, and not to be opened by the next who asks: every write to the history fails.
beforeEach(() => database().close());
afterEach(async () => void (await database().open()));

it('a ruleset becomes active also where the history cannot be written', async () => {
  await expect(database().history.count()).rejects.toThrow();
  expect(await install({ json: sample, origin: 'bundled' }, { now: 0, disabled: [] })).toMatchObject({
    ok: true,
  });
  expect((await readActive())?.ruleset).toEqual(sample);
});
