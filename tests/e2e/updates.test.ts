import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paceOf } from '../../lib/pace';
import type { Channel } from '../../lib/ruleset/channel';
import type { Release } from '../../lib/ruleset/release';
import { type Nginx, nginxPath, startNginx } from '../nginx';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { canSetPolicy, chromiumSettings } from './managed-settings';
import { underlined } from './ours';
import { newPhrase, publishedFiles, rootFile, rulesetOf } from './published';
import { surfaceOf } from './surfaces';
import { type Updating, until, updatingOf } from './updating';

describe.skipIf(!chromiumPath || !nginxPath || !canSetPolicy)('a running Chromium and a real nginx', () => {
  let nginx: Nginx;
  let browser: Browser;
  let updating: Updating;
  let page: Page;
  const settings = chromiumSettings();

  beforeAll(async () => {
    nginx = await startNginx({ secure: true });
    settings.set({ updateUrls: [nginx.url], orgRootJson: await rootFile(), organisationName: 'Sở Nội vụ' });
    browser = await startBrowser({ args: ['--ignore-certificate-errors'] });
    // The practice pages take every other request for a way out and stop it.
    await browser.context.route('https://127.0.0.1:*/**', (route) => route.continue());
    updating = updatingOf(await browser.popup());
    await until(async () => (await updating.policy())?.organisationName === 'Sở Nội vụ');
    const surface = surfaceOf('x.home');
    page = await browser.open(surface.address);
    await surface.open(page);
    await page.keyboard.type(`Gửi mọi người ${newPhrase} tuần này nhé.`);
  });
  afterAll(async () => {
    settings.restore();
    await browser?.close();
    await nginx?.stop();
  });

  let sequence = 0;
  async function publish(
    version: string,
    withNewRule: boolean,
    changes: { readonly release?: Partial<Release>; readonly channel?: Partial<Channel> } = {},
  ) {
    sequence += 1;
    const files = await publishedFiles({ sequence, ruleset: rulesetOf(version, withNewRule), ...changes });
    nginx.put(files.releasePath, files.release);
    nginx.put('stable/channel.json', files.pointer);
    return files;
  }

  it('takes what two approvers signed, and a draft in an open tab gets the new reminder within two seconds', async () => {
    await page.waitForTimeout(1000);
    expect(await underlined(page)).toEqual([]);
    await publish('2026.12.1', true);
    expect(await updating.lookNow()).toEqual({ ok: true, outcome: 'installed' });
    const clock = () => performance.now();
    const start = clock();
    await until(async () => (await underlined(page)).includes(newPhrase));
    const ms = clock() - start;
    // A machine that is slow or busy gets as much more time.
    expect(ms).toBeLessThan(2000 * paceOf(clock));
    expect(await updating.active()).toMatchObject({ origin: 'download', ruleset: { version: '2026.12.1' } });
  });

  it('finds the same at the next look, and asks for nothing but the chain and the pointer', async () => {
    const before = nginx.log().length;
    expect(await updating.lookNow()).toEqual({ ok: true, outcome: 'same' });
    const asked = nginx
      .log()
      .slice(before)
      .map((line) => line.replace(/^.*?\] /, ''));
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatch(/^"GET \/stable\/root\/2.json HTTP\/1.1" 404/);
    expect(asked[1]).toMatch(/^"GET \/stable\/channel.json HTTP\/1.1" 200/);
  });

  const refused: readonly (readonly [string, string, () => Promise<void>])[] = [
    [
      'a release with one bit changed',
      'bad-signature',
      async () => {
        const { release, releasePath } = await publish('2026.12.2', true);
        nginx.put(releasePath, flipped(release));
      },
    ],
    [
      'a pointer with one bit changed',
      'bad-signature',
      async () => {
        const { pointer } = await publish('2026.12.3', true);
        nginx.put('stable/channel.json', flipped(pointer));
      },
    ],
    [
      'an older pointer',
      'older',
      async () => {
        sequence = 0;
        await publish('2026.12.4', true);
        sequence = 5;
      },
    ],
    [
      'a pointer that is too long',
      'too-large',
      async () => nginx.put('stable/channel.json', `{${' '.repeat(5000)}}`),
    ],
    [
      'a page to log in',
      'not-json',
      async () => nginx.put('stable/channel.json', '<!doctype html><p>Wi-Fi</p>'),
    ],
    ['an empty file', 'empty', async () => nginx.put('stable/channel.json', '')],
    [
      'a server without the line about other origins',
      'no-cross-origin',
      async () => {
        await publish('2026.12.5', true);
        await nginx.configure((sample) => sample.replace(/.*Allow-Origin.*\n/g, ''));
      },
    ],
    [
      'a server that sends elsewhere',
      'redirected',
      () =>
        nginx.configure((sample) =>
          sample.replaceAll('default_type application/json;', 'return 302 /elsewhere;'),
        ),
    ],
    [
      'a slow server',
      'timeout',
      () => nginx.configure((sample) => sample.replace('etag off;', 'limit_rate 20;')),
    ],
    [
      'a rule about a named person',
      'named-person',
      async () => {
        await nginx.configure((sample) => sample);
        const ruleset = rulesetOf('2026.12.6', true);
        const rules = ruleset.rules.map((rule) =>
          rule.id === 'internal.store-roster' ? { ...rule, match: { phrase: ['Trần Văn An'] } } : rule,
        );
        await publish('2026.12.6', true, { release: { ruleset: { ...ruleset, rules }, samples: [] } });
      },
    ],
  ];

  it.each([...refused])(
    'keeps what it has before %s, and names it %s',
    async (_, outcome, arrange) => {
      await arrange();
      expect(await updating.lookNow()).toMatchObject({ ok: false, outcome });
      expect(await updating.active()).toMatchObject({ ruleset: { version: '2026.12.1' } });
      expect((await updating.outcomes())[0]).toBe(outcome);
      expect(await underlined(page)).toContain(newPhrase);
    },
    90_000,
  );

  it('takes an emergency on: the rule that the channel takes out goes from the open draft', async () => {
    await nginx.configure((sample) => sample);
    const disableRules = [{ id: 'internal.store-roster', reason: 'false-alarm' as const }];
    await publish('2026.12.7', true, { channel: { disableRules } });
    expect(await updating.lookNow()).toEqual({ ok: true, outcome: 'installed' });
    await until(async () => !(await underlined(page)).includes(newPhrase));
  });

  it('goes back when the publisher does: old content under a higher number', async () => {
    await publish('2026.12.8', true);
    await updating.lookNow();
    await until(async () => (await underlined(page)).includes(newPhrase));
    await publish('2026.11.1', false);
    expect(await updating.lookNow()).toEqual({ ok: true, outcome: 'installed' });
    await until(async () => !(await underlined(page)).includes(newPhrase));
    expect(await updating.active()).toMatchObject({ ruleset: { version: '2026.11.1' } });
  });

  it('takes a pointer that has run out all the same, and says that it is old', async () => {
    await publish('2026.12.9', true, { channel: { expires: '2026-11-26T00:00:00Z' } });
    expect(await updating.lookNow()).toEqual({ ok: true, outcome: 'installed' });
  });

  it('goes back to the ruleset of the package when the policy takes the address away', async () => {
    settings.set({ organisationName: 'Sở Nội vụ', channel: 'Bừa', statusUrl: 'https://a.example', zalo: 1 });
    await until(async () => (await updating.active()).origin === 'bundled');
    const entries = (await updating.policy())?.entries;
    expect(entries).toContainEqual({ name: 'channel', state: 'wrong', where: '' });
    expect(entries).toContainEqual({ name: 'statusUrl', state: 'refused' });
  });
});

function flipped(file: Uint8Array): Uint8Array {
  const { payload, ...rest } = JSON.parse(new TextDecoder().decode(file));
  const bytes = Buffer.from(payload, 'base64');
  const at = bytes.length - 20;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return new TextEncoder().encode(JSON.stringify({ ...rest, payload: bytes.toString('base64') }));
}
