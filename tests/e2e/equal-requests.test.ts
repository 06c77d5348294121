import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, startBrowser } from './browser';
import { firefox } from './firefox-browser';
import { startFirefoxProfile } from './firefox-profile';
import { type HeadServer, startHeadServer } from './head-server';
import { canSetPolicy, chromiumSettings, firefoxSettings } from './managed-settings';
import { publishedFiles, rootFile, rulesetOf } from './published';

/** What one profile sent at its first look, and at the next. */
interface Sent {
  readonly first: readonly string[];
  readonly again: readonly string[];
}

const installed = { ok: true, outcome: 'installed' };
const same = { ok: true, outcome: 'same' };
const pathOf = (head: string) => /^GET (\S+) HTTP\/1\.1\r\n/.exec(head)?.[1];

/** The server gives marks with every answer; neither the next look nor the next profile may send one. */
function expectNobodyIsKnown(one: Sent, other: Sent): void {
  expect(one.first.map(pathOf)).toEqual([
    '/stable/root/2.json',
    '/stable/channel.json',
    expect.stringMatching(/^\/stable\/r\/[0-9a-f]{64}\.json$/),
  ]);
  expect(other).toEqual(one);
  expect(one.again).toEqual(one.first.slice(0, 2));
  expect(one.first.join('\n')).not.toMatch(/^(?:cookie|if-|referer|authorization|x-)/im);
}

describe.skipIf(!canSetPolicy)('two fresh profiles of one browser send the same bytes', () => {
  let server: HeadServer;
  beforeAll(async () => {
    server = await startHeadServer();
  });
  afterAll(() => server?.close());

  async function publish(): Promise<void> {
    const files = await publishedFiles({ sequence: 1, ruleset: rulesetOf('2026.12.1', true) });
    server.files.set(files.releasePath, files.release);
    server.files.set('stable/channel.json', files.pointer);
  }

  const settings = async () => ({ updateUrls: [server.url], orgRootJson: await rootFile() });

  async function chromiumSends(): Promise<Sent> {
    server.files.clear();
    const browser = await startBrowser({ args: ['--ignore-certificate-errors'] });
    await browser.context.route('https://127.0.0.1:*/**', (route) => route.continue());
    const page = await browser.popup();
    const look = () => page.evaluate(() => chrome.runtime.sendMessage({ to: 'background', say: 'look-now' }));
    const policy = () => page.evaluate(async () => (await chrome.storage.local.get('policy')).policy);
    const urls = async () => ((await policy()) as { updateUrls?: readonly string[] } | undefined)?.updateUrls;
    await expect.poll(urls, { timeout: 40_000 }).toEqual([server.url]);
    // Whatever it has asked for by itself until now was not there.
    server.takeHeads();
    await publish();
    const outcome = await look();
    const first = server.takeHeads();
    const again = await look();
    const sent = { first, again: server.takeHeads() };
    await browser.close();
    expect([outcome, again]).toEqual([installed, same]);
    return sent;
  }

  it.skipIf(!chromiumPath)(
    'Chromium, with the one origin that all have',
    async () => {
      const policy = chromiumSettings();
      policy.set(await settings());
      try {
        const one = await chromiumSends();
        expectNobodyIsKnown(one, await chromiumSends());
      } finally {
        policy.restore();
      }
    },
    300_000,
  );

  async function firefoxSends(uuid: string): Promise<Sent> {
    const profile = await startFirefoxProfile(uuid);
    await profile.allowServer();
    const origin = async () => JSON.parse(String(await profile.stored('active'))).origin;
    await expect.poll(origin, { timeout: 40_000 }).toBe('download');
    const first = server.takeHeads();
    // The look that the press began may have a step to go; until then another one asks for nothing.
    await expect.poll(() => profile.lookNow(), { timeout: 40_000 }).toEqual(same);
    const sent = { first, again: server.takeHeads().slice(0, 2) };
    await profile.close();
    expect(first.join('\n')).not.toContain('moz-extension');
    return sent;
  }

  it.skipIf(!firefox)(
    'Firefox, without the address that is of one profile',
    async () => {
      const policy = firefoxSettings();
      policy.set(await settings());
      await publish();
      try {
        const one = await firefoxSends('5f1d7a52-0c1e-4b5e-9d1f-6a2c3b4d5e6f');
        expectNobodyIsKnown(one, await firefoxSends('0b9c1f7e-2d34-4a61-8c77-91e5d0a3b2f4'));
      } finally {
        policy.restore();
      }
    },
    300_000,
  );
});
