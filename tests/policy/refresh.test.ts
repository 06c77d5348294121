import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { noPolicy, readPolicy } from '../../lib/policy/policy';
import { refreshPolicy } from '../../lib/policy/refresh';

type Managed = Record<string, unknown>;

/** What the browser answers, one after the other; the last one from then on. An error is thrown. */
function answerWith(...answers: readonly (Managed | Error)[]): void {
  let asked = 0;
  Object.assign(fakeBrowser.storage.managed, {
    get: async () => {
      const answer = answers[Math.min(asked, answers.length - 1)];
      asked += 1;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
}

const writes = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  writes.mockReset();
  fakeBrowser.storage.onChanged.addListener((_changes, area) => area === 'local' && writes());
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

async function refresh(): Promise<void> {
  const done = refreshPolicy();
  await vi.advanceTimersByTimeAsync(10_000);
  await done;
}

describe('the cached copy of the managed settings', () => {
  it('is what the browser says, written once for the same settings', async () => {
    answerWith({ channel: 'pilot' });
    await refresh();
    await refresh();
    expect((await readPolicy()).channel).toBe('pilot');
    expect(writes).toHaveBeenCalledOnce();
  });

  // Chromium answers {} until it has read its policies, Firefox throws where there are none.
  it.each([[[{}, {}, { channel: 'pilot' }]], [[new Error('not found'), { channel: 'pilot' }]]])(
    'row 26: outlives an answer that comes late: %j',
    async (answers) => {
      answerWith({ channel: 'pilot' });
      await refresh();
      answerWith(...answers);
      await refresh();
      expect((await readPolicy()).channel).toBe('pilot');
      expect(writes).toHaveBeenCalledOnce();
    },
  );

  it.each([[{}], [new Error('Managed storage manifest not found')]])(
    'row 27: is empty again where the policy is gone for good: %j',
    async (answer) => {
      answerWith({ channel: 'pilot', disableUserMute: true });
      await refresh();
      answerWith(answer);
      await refresh();
      expect(await readPolicy()).toEqual(noPolicy);
    },
  );

  it('never asks again where there was no policy before', async () => {
    answerWith({}, { channel: 'pilot' });
    await refresh();
    expect(await readPolicy()).toEqual(noPolicy);
    expect(writes).not.toHaveBeenCalled();
  });

  it('keeps the signed files out of the storage that wakes every tab', async () => {
    answerWith({ orgRootJson: '{"payload":"root"}', packJson: '{"roots":[]}' });
    const read = refreshPolicy();
    expect((await read).files).toEqual({ orgRootJson: '{"payload":"root"}', packJson: '{"roots":[]}' });
    const stored = JSON.stringify(await fakeBrowser.storage.local.get('policy'));
    expect(JSON.parse(stored).policy).not.toHaveProperty('packJson');
    expect(JSON.parse(stored).policy).not.toHaveProperty('orgRootJson');
  });
});
