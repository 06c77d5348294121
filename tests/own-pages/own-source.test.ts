import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { chooseInterval, chooseSource } from '../../lib/own-pages/own-source';
import { readChosenSettings } from '../../lib/settings';

const url = 'https://doclai.example.gov.vn/stable';
const chosen = async () => (await readChosenSettings()).update;

beforeEach(() => fakeBrowser.reset());

describe('where the author wants rulesets from', () => {
  it('is kept as typed, without the spaces around it, and how often to look stays', async () => {
    await chooseInterval(720);
    expect(await chooseSource({ url: ` ${url} `, channel: 'pilot' })).toBeNull();
    expect(await chosen()).toEqual({ url, channel: 'pilot', intervalMinutes: 720 });
  });

  it('is what the agency set again where it is left empty', async () => {
    await chooseSource({ url, channel: 'pilot' });
    await chooseSource({ url: '', channel: '' });
    expect(await chosen()).toEqual({});
  });

  it.each([
    ['not-an-address', { url: 'doclai.example.gov.vn', channel: '' }],
    ['not-an-address', { url: 'http://doclai.example.gov.vn', channel: '' }],
    ['not-an-address', { url: `${url}?id=7`, channel: '' }],
    ['not-an-address', { url: 'https://a:b@example.gov.vn', channel: '' }],
    ['not-a-channel', { url, channel: 'Kênh thử' }],
  ] as const)('is refused as %s and changes nothing (%j)', async (refusal, typed) => {
    await chooseSource({ url, channel: '' });
    expect(await chooseSource(typed)).toBe(refusal);
    expect(await chosen()).toEqual({ url });
  });
});
