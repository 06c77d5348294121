import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { defaultSettings, isPaused, readSettings, writeSettings } from '../lib/settings';

beforeEach(() => fakeBrowser.reset());

describe('the author’s settings', () => {
  it('begin in Vietnamese, with nothing paused', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('keep what was not changed', async () => {
    await writeSettings({ pause: { scope: 'x' } });
    await writeSettings({ language: 'en' });
    expect(await readSettings()).toEqual({ language: 'en', pause: { scope: 'x' } });
  });
});

describe('a pause', () => {
  it('covers every site or one, until its time', () => {
    expect(isPaused(null, 'x', 0)).toBe(false);
    expect(isPaused({ scope: 'everywhere' }, 'x', 5)).toBe(true);
    expect(isPaused({ scope: 'facebook' }, 'x', 5)).toBe(false);
    expect(isPaused({ scope: 'x', until: 10 }, 'x', 9)).toBe(true);
    expect(isPaused({ scope: 'x', until: 10 }, 'x', 10)).toBe(false);
  });
});
