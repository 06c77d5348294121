/** Row 28: the background of a browser starts a hundred times an hour, and alarms get lost. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { watchUpdates } from '../../../lib/background/updates';
import { rowOfEach } from './row';

const row = rowOfEach();
const made = vi.fn();
const alarm = () => fakeBrowser.alarms.get('look-for-ruleset');

beforeEach(() => {
  made.mockReset();
  const { create } = fakeBrowser.alarms;
  Object.assign(fakeBrowser.alarms, {
    create: (name: string, info: { when: number }) => {
      made(name);
      return create(name, info);
    },
  });
  Object.assign(fakeBrowser.storage.managed, { get: async () => row.client.managed });
});

/** What a start does ends with a look at the alarm. */
async function start(): Promise<void> {
  const asked = vi.spyOn(fakeBrowser.alarms, 'get');
  watchUpdates();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled(), { interval: 1 });
  asked.mockRestore();
  await vi.waitFor(async () => expect(await alarm()).toBeDefined(), { interval: 1 });
}

it('row 28: a hundred starts make one alarm, and its moment stays', async () => {
  await start();
  const { scheduledTime } = (await alarm()) ?? {};
  for (let time = 0; time < 100; time += 1) await start();
  expect(made).toHaveBeenCalledOnce();
  expect(await alarm()).toMatchObject({ scheduledTime });
});

it('row 28: an alarm that the browser has lost is there again after the next start', async () => {
  await start();
  const { scheduledTime } = (await alarm()) ?? {};
  await fakeBrowser.alarms.clear('look-for-ruleset');
  await start();
  expect(await alarm()).toMatchObject({ scheduledTime });
});
