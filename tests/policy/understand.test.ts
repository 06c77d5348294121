import { describe, expect, it } from 'vitest';
import { chromiumSchema } from '../../lib/policy/chromium-schema';
import { noPolicy } from '../../lib/policy/policy';
import { policyKeys, refusedKeys } from '../../lib/policy/schema';
import { understand } from '../../lib/policy/understand';
import { locales } from '../../locales';

const policyOf = (managed: Readonly<Record<string, unknown>>) => understand(managed).policy;
const stateOf = (name: string, value: unknown) => policyOf({ [name]: value }).entries;

const right = {
  organisationName: 'Sở Nội vụ tỉnh Hà Giang',
  supportText: 'Hỏi phòng Tổ chức, máy lẻ 12.',
  uiLanguage: 'en',
  asking: 'never',
  sitesOff: ['x', 'youtube'],
  disabledRules: ['personal-data.phone'],
  updatesEnabled: false,
  updateUrls: ['https://nhac.example.vn/doclai', 'https://10.0.0.7:8443/d/'],
  updateIntervalMinutes: 60,
  channel: 'pilot',
  orgLayers: ['org.hanoi-tax'],
  orgRootJson: '{"payload":""}',
  packJson: '{"roots":[]}',
  allowFileImport: false,
  lockedSettings: ['channel'],
} satisfies Record<keyof typeof policyKeys, unknown>;

describe('managed settings', () => {
  it('are empty where the browser says nothing', () => {
    expect(understand({})).toEqual({ policy: noPolicy, files: {} });
  });

  it('are taken over name by name where they fit, the signed files apart from the rest', () => {
    const { policy, files } = understand(right);
    const { orgRootJson, packJson, ...rest } = right;
    expect(policy).toEqual({ ...rest, entries: policy.entries });
    expect(files).toEqual({ orgRootJson, packJson });
    expect(policy.entries.map(({ state }) => state)).toEqual(Object.keys(right).map(() => 'applied'));
  });

  it.each(Object.keys(right))(
    'row 27: fall back to the default for %s once it is taken away, and only for it',
    (name) => {
      const { [name as keyof typeof right]: _, ...others } = right;
      const { entries, ...policy } = policyOf(others);
      const all = policyOf(right);
      expect(policy).toEqual({
        ...noPolicy,
        ...all,
        [name]: noPolicy[name as keyof typeof noPolicy],
        entries: undefined,
      });
      expect(entries.map((entry) => entry.name)).toEqual(Object.keys(others));
    },
  );

  it.each([
    ['organisationName', 'hai\ndòng', ''],
    ['organisationName', 7, ''],
    ['supportText', '', ''],
    ['uiLanguage', 'fr', ''],
    ['asking', 'always', ''],
    ['sitesOff', 'x', ''],
    ['sitesOff', ['x', 'zalo'], '1'],
    ['disabledRules', ['personal-data.phone', 'Điện thoại'], '1'],
    ['updatesEnabled', 'yes', ''],
    ['updateUrls', [], ''],
    ['updateUrls', ['http://nhac.example.vn/'], '0'],
    ['updateUrls', ['https://nhac.example.vn/?may=7'], '0'],
    ['updateUrls', ['https://nhac.example.vn/?'], '0'],
    ['updateUrls', ['https://an:1@nhac.example.vn/'], '0'],
    ['updateUrls', ['https://nhac.example.vn/#may7'], '0'],
    ['updateUrls', ['data:text/plain,7'], '0'],
    ['updateIntervalMinutes', 59, ''],
    ['updateIntervalMinutes', 10_081, ''],
    ['updateIntervalMinutes', 60.5, ''],
    ['channel', '../stable', ''],
    ['orgLayers', ['base'], '0'],
    ['orgRootJson', '[]', ''],
    ['packJson', '{', ''],
    ['allowFileImport', 1, ''],
    ['lockedSettings', ['uiLanguage'], '0'],
    ['lockedSettings', ['sitesOff'], '0'],
  ])('name %s: %j as wrong, with the place in it, and the rest works', (name, value, where) => {
    const { entries, ...policy } = policyOf({
      [name]: value,
      uiLanguage: name === 'uiLanguage' ? value : 'en',
    });
    expect(entries).toContainEqual({ name, state: 'wrong', where });
    expect(policy).toEqual(
      name === 'uiLanguage'
        ? { ...noPolicy, entries: undefined }
        : { ...noPolicy, uiLanguage: 'en', entries: undefined },
    );
  });

  it('may name an address of this machine without https, for trying', () => {
    expect(policyOf({ updateUrls: ['http://127.0.0.1:8080/'] }).updateUrls).toEqual([
      'http://127.0.0.1:8080/',
    ]);
  });

  it('lock with * what can be locked and nothing else', () => {
    expect(policyOf({ lockedSettings: ['*'] }).lockedSettings).toEqual([
      'updateUrls',
      'updateIntervalMinutes',
      'channel',
      'allowFileImport',
    ]);
  });

  it.each(Object.keys(refusedKeys))('refuse %s by its name, whatever its value', (name) => {
    for (const value of [true, 1, 'https://a.example', ['a=b']]) {
      expect(stateOf(name, value)).toEqual([{ name, state: 'refused' }]);
      expect(policyOf({ [name]: value, channel: 'pilot' }).channel).toBe('pilot');
    }
  });

  it.each(['zalo', '__proto__', 'toString'])('name %s as unknown', (name) => {
    expect(understand(JSON.parse(`{"${name}": 1}`)).policy.entries).toEqual([{ name, state: 'unknown' }]);
  });

  it('show a long value by its size', () => {
    const [entry] = stateOf('orgRootJson', JSON.stringify({ payload: 'a'.repeat(5000) }));
    expect(entry).toEqual({ name: 'orgRootJson', state: 'applied', value: '5 kB' });
  });
});

describe('the schema for Chromium', () => {
  const words = { title: 'a', what: 'b' };
  const { properties } = chromiumSchema(() => words) as { properties: Record<string, object> };

  it('holds every name, those that are refused too, since Chromium keeps all others from us', () => {
    expect(Object.keys(properties)).toEqual([...Object.keys(policyKeys), ...Object.keys(refusedKeys)]);
  });

  it('says of a value only its kind, since Chromium would drop one that does not fit before we could name it', () => {
    const keys = new Set(Object.values(properties).flatMap((property) => Object.keys(property)));
    expect([...keys].toSorted()).toEqual(['description', 'items', 'title', 'type']);
  });

  it('has words for every name in both languages', () => {
    for (const { keys, refused } of Object.values(locales).map(({ policy }) => policy)) {
      expect(Object.keys(keys).toSorted()).toEqual(Object.keys(policyKeys).toSorted());
      expect(Object.keys(refused).toSorted()).toEqual(Object.keys(refusedKeys).toSorted());
    }
  });
});
