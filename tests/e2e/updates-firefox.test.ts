import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Nginx, nginxPath, startNginx } from '../nginx';
import { firefox } from './firefox-browser';
import { type FirefoxProfile, startFirefoxProfile } from './firefox-profile';
import { canSetPolicy, firefoxSettings } from './managed-settings';
import { publishedFiles, rootFile, rulesetOf } from './published';

describe.skipIf(!firefox || !nginxPath || !canSetPolicy)('a running Firefox and a real nginx', () => {
  let nginx: Nginx;
  let profile: FirefoxProfile;
  const settings = firefoxSettings();

  beforeAll(async () => {
    nginx = await startNginx({ secure: true });
    settings.set({
      updateUrls: [nginx.url],
      orgRootJson: await rootFile(),
      organisationName: 'Sở Nội vụ',
      statusUrl: 'https://a.example',
      channel: 'Bừa',
      zalo: 1,
    });
    profile = await startFirefoxProfile('5f1d7a52-0c1e-4b5e-9d1f-6a2c3b4d5e6f');
  });
  afterAll(async () => {
    settings.restore();
    await profile?.close();
    await nginx?.stop();
  });

  const active = async (): Promise<{
    readonly origin: string;
    readonly ruleset: { readonly version: string };
  }> => JSON.parse(String(await profile.stored('active')));

  async function publish(sequence: number, version: string): Promise<void> {
    const files = await publishedFiles({ sequence, ruleset: rulesetOf(version, true) });
    nginx.put(files.releasePath, files.release);
    nginx.put('stable/channel.json', files.pointer);
  }

  it('understands the settings of the agency name by name, the wrong, refused and unknown ones too', async () => {
    expect(await profile.stored('policy')).toMatchObject({
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
    expect(await profile.lookNow()).toEqual({ ok: false, outcome: 'no-permission' });
    expect(nginx.log()).toEqual([]);
    expect((await active()).origin).toBe('bundled');
  });

  it('takes what was signed after one press in the options', async () => {
    await profile.allowServer();
    expect(await profile.lookNow()).toMatchObject({ ok: true });
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
    expect(await profile.lookNow()).toMatchObject({ ok: false, outcome });
    expect((await active()).ruleset.version).toBe('2026.12.1');
  });

  it('takes the next one on when all is mended', async () => {
    await nginx.configure((sample) => sample);
    await publish(2, '2026.12.2');
    expect(await profile.lookNow()).toEqual({ ok: true, outcome: 'installed' });
    expect((await active()).ruleset.version).toBe('2026.12.2');
  });
});
