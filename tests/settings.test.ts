import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { defaultSettings, isPaused, readSettings, writeSettings } from '../lib/settings';

beforeEach(() => fakeBrowser.reset());

describe('the author’s settings', () => {
  it('begin in Vietnamese, with nothing paused', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('keep what was not changed', async () => {
    await writeSettings({ sitesOff: ['x'] });
    await writeSettings({ language: 'en' });
    expect(await readSettings()).toEqual({ ...defaultSettings, language: 'en', sitesOff: ['x'] });
  });
});

it('the stored settings are what the author chose and nothing else', async () => {
  await writeSettings({ asking: 'never' });
  expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual({ asking: 'never' });
});

describe('a pause', () => {
  it('lasts until its time', () => {
    expect(isPaused(null, 0)).toBe(false);
    expect(isPaused({ until: 10 }, 9)).toBe(true);
    expect(isPaused({ until: 10 }, 10)).toBe(false);
  });
});
