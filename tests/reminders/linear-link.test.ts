import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Message } from '../../lib/messages';
import { linearEngine } from '../../lib/parts/linear-engine';
import { handOver } from '../../lib/parts/part-port';
import { createLinearLink } from '../../lib/reminders/linear-link';

const told: Message[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  told.length = 0;
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
    told.push(message as Message);
  });
});

describe('the linear engine in a tab', () => {
  it('is asked for once, and is there when its script has met the tab', () => {
    let ready = 0;
    const link = createLinearLink(new AbortController().signal, () => ready++);
    expect(told).toEqual([]);
    link.ask();
    link.ask();
    expect(told).toEqual([{ to: 'background', say: 'bring', part: 'linear' }]);
    expect([link.current(), ready]).toEqual([undefined, 0]);
    handOver('linear', linearEngine);
    expect([link.current(), ready]).toEqual([linearEngine, 1]);
  });

  it('is not taken in by a script that has ended', () => {
    const lifetime = new AbortController();
    const link = createLinearLink(lifetime.signal, () => expect.unreachable());
    link.ask();
    lifetime.abort();
    handOver('linear', linearEngine);
    expect(link.current()).toBeUndefined();
  });
});
