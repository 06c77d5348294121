import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, firefox, pause, startFirefox } from './firefox-browser';
import { type Nginx, nginxPath, startNginx } from './nginx';
import { publishedFiles, rootFile, rulesetOf } from './published';

const folder = '/etc/firefox/policies';
const policyFile = `${folder}/policies.json`;
const isRoot = process.getuid?.() === 0;
const uuid = '5f1d7a52-0c1e-4b5e-9d1f-6a2c3b4d5e6f';

/** A policy file holds for every Firefox of the machine, so this runs while no other test does. */
describe.skipIf(!firefox || !nginxPath || !isRoot)('a running Firefox and a real nginx', () => {
  let nginx: Nginx;
  let browser: Browser;
  let started: Firefox | undefined;
  let page: Page;
  const before = existsSync(policyFile) ? readFileSync(policyFile) : null;

  beforeAll(async () => {
    nginx = await startNginx();
    mkdirSync(folder, { recursive: true });
    const settings = {
      updateUrls: [nginx.url],
      orgRootJson: await rootFile(),
      organisationName: 'Sở Nội vụ',
      statusUrl: 'https://a.example',
      channel: 'Bừa',
      zalo: 1,
    };
    const extensions = { 'doclai@doclai.vn': settings };
    writeFileSync(policyFile, JSON.stringify({ policies: { '3rdparty': { Extensions: extensions } } }));
    started = await startFirefox({
      acceptInsecureCerts: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ 'doclai@doclai.vn': uuid }),
        // The browser's own question is no page; without this no driver can answer it.
        'extensions.webextOptionalPermissionPrompts': false,
      },
    });
    browser = started.browser;
    page = await browser.newPage();
    // The driver never hears that a page of an extension has come.
    void page.goto(`moz-extension://${uuid}/options.html#ruleset`).catch(() => {});
    await pause(3000);
  });
  afterAll(async () => {
    if (before) writeFileSync(policyFile, before);
    else rmSync(policyFile, { force: true });
    await started?.stop();
    await nginx?.stop();
  });

  const stored = (key: string): Promise<unknown> =>
    page.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
  const active = async (): Promise<{
    readonly origin: string;
    readonly ruleset: { readonly version: string };
  }> => JSON.parse(String(await stored('active')));
  const lookNow = () =>
    page.evaluate(() => chrome.runtime.sendMessage({ to: 'background', say: 'look-now' }));

  async function publish(sequence: number, version: string): Promise<void> {
    const files = await publishedFiles({ sequence, ruleset: rulesetOf(version, true) });
    nginx.put(files.releasePath, files.release);
    nginx.put('stable/channel.json', files.pointer);
  }

  it('understands the settings of the agency name by name, the wrong, refused and unknown ones too', async () => {
    expect(await stored('policy')).toMatchObject({
      organisationName: 'Sở Nội vụ',
      channel: 'stable',
      entries: expect.arrayContaining([
        { name: 'channel', state: 'wrong', where: '' },
        { name: 'statusUrl', state: 'refused' },
        { name: 'zalo', state: 'unknown' },
      ]),
    });
  });

  it('asks no server before the author has allowed it: the ruleset of the package serves', async () => {
    await publish(1, '2026.12.1');
    expect(await lookNow()).toEqual({ ok: false, outcome: 'no-permission' });
    expect(nginx.log()).toEqual([]);
    expect((await active()).origin).toBe('bundled');
  });

  it('takes what was signed after one press in the options', async () => {
    const button = await page.waitForSelector('::-p-text(Cho phép máy chủ)', { timeout: 10_000 });
    await button?.click();
    await pause(2500);
    expect(await lookNow()).toMatchObject({ ok: true });
    expect(await active()).toMatchObject({ origin: 'download', ruleset: { version: '2026.12.1' } });
  });

  it.each([
    ['a page to log in', 'not-json', async () => nginx.put('stable/channel.json', '<p>Wi-Fi</p>')],
    [
      'a pointer that is too long',
      'too-large',
      async () => nginx.put('stable/channel.json', `{${' '.repeat(5000)}}`),
    ],
    [
      'a server that sends elsewhere',
      'redirected',
      () =>
        nginx.configure((sample) =>
          sample.replaceAll('default_type application/json;', 'return 302 /elsewhere;'),
        ),
    ],
  ] as const)('keeps what it has before %s, and names it %s', async (_, outcome, arrange) => {
    await arrange();
    expect(await lookNow()).toMatchObject({ ok: false, outcome });
    expect((await active()).ruleset.version).toBe('2026.12.1');
  });

  it('takes the next one on when all is mended', async () => {
    await nginx.configure((sample) => sample);
    await publish(2, '2026.12.2');
    expect(await lookNow()).toEqual({ ok: true, outcome: 'installed' });
    expect((await active()).ruleset.version).toBe('2026.12.2');
  });
});
