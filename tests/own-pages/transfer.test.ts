import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { exportChoices, importChoices } from '../../lib/own-pages/transfer';
import { writeDismissals } from '../../lib/reminders/stored-dismissals';
import { writeSettings } from '../../lib/settings';

const dismissals = [
  { kind: 'phrase', rule: 'secrecy.mark', phrase: 'mật' },
  { kind: 'rule-on-site', rule: 'insult.harsh', site: 'x' },
] as const;

const settings = {
  language: 'en',
  sitesOff: ['youtube'],
  asking: 'never',
  update: { url: 'https://doclai.example.gov.vn/stable', channel: 'pilot', intervalMinutes: 720 },
} as const;

beforeEach(async () => {
  fakeBrowser.reset();
  await writeSettings({ ...settings, pause: { until: 5 } });
  await writeDismissals(dismissals);
});

const stored = () => fakeBrowser.storage.local.get(null);

describe('the choices as a file', () => {
  it('come back on another computer as they were, without the pause of today', async () => {
    const file = await exportChoices();
    fakeBrowser.reset();
    expect(await importChoices(file)).toEqual({ ok: true });
    expect(await stored()).toEqual({
      settings,
      dismissals,
    });
  });

  it('hold nothing but choices and dismissals', async () => {
    expect(Object.keys(JSON.parse(await exportChoices())).toSorted()).toEqual([
      'dismissals',
      'doclai',
      'settings',
      'spec',
    ]);
  });
});

describe('a file that cannot be taken', () => {
  const good = () => exportChoices().then((text) => JSON.parse(text));
  const refusals: readonly (readonly [string, () => Promise<string>, object])[] = [
    ['cut short', async () => (await exportChoices()).slice(0, 40), { reason: 'not-json' }],
    ['something else', async () => '{"rules":[]}', { reason: 'not-an-export' }],
    ['from a newer version', async () => JSON.stringify({ ...(await good()), spec: 2 }), { reason: 'newer' }],
    [
      'with a wrong value',
      async () => JSON.stringify({ ...(await good()), settings: { asking: 'always' } }),
      { reason: 'damaged', where: 'settings.asking' },
    ],
    [
      'with an address that marks who asks',
      async () =>
        JSON.stringify({ ...(await good()), settings: { update: { url: 'https://a.vn/stable?id=7' } } }),
      { reason: 'damaged', where: 'settings.update.url' },
    ],
    [
      'with a dismissal of a kind that is not known',
      async () => JSON.stringify({ ...(await good()), dismissals: [{ kind: 'draft', text: 'x' }] }),
      { reason: 'damaged', where: 'dismissals.0' },
    ],
  ];

  it.each(refusals)('%s changes nothing and says what is wrong', async (_name, make, refusal) => {
    const text = await make();
    const before = await stored();
    expect(await importChoices(text)).toMatchObject({ ok: false, ...refusal });
    expect(await stored()).toEqual(before);
  });
});
