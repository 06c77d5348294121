import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

async function storageIn(window: 'private' | 'usual') {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: window === 'private' });
  return import('../lib/storage');
}

describe('storage', () => {
  it('keeps values for every page of the extension', async () => {
    const { readStored, writeStored } = await storageIn('usual');
    await writeStored('settings', { language: 'en' });
    expect(await readStored('settings')).toEqual({ language: 'en' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: { language: 'en' } });
  });

  it('is never written to in a private window, where values last as long as the page', async () => {
    await fakeBrowser.storage.local.set({ settings: { language: 'vi' } });
    const { readStored, writeStored } = await storageIn('private');
    expect(await readStored('settings')).toEqual({ language: 'vi' });
    await writeStored('settings', { language: 'en' });
    await writeStored('dismissals', []);
    expect(await readStored('settings')).toEqual({ language: 'en' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: { language: 'vi' } });
  });

  it('tells of changes to the watched keys, until the signal ends', async () => {
    const { watchStored } = await storageIn('usual');
    const end = new AbortController();
    const onChange = vi.fn();
    watchStored(['settings'], end.signal, onChange);
    await fakeBrowser.storage.local.set({ policy: 1 });
    expect(onChange).not.toHaveBeenCalled();
    await fakeBrowser.storage.local.set({ settings: 1 });
    expect(onChange).toHaveBeenCalledOnce();
    end.abort();
    await fakeBrowser.storage.local.set({ settings: 2 });
    expect(onChange).toHaveBeenCalledOnce();
  });
});
