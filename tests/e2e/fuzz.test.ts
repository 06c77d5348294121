import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { fuzz } from './fuzz';

/** `npm run test:long` sets it. */
const isLong = process.env.DOCLAI_LONG === 'true';
const steps = isLong ? 2000 : 100;
const timeout = isLong ? 3_600_000 : 180_000;

describe.skipIf(!chromiumPath)('whatever the author does, step by step', () => {
  let browser: Browser;
  let bare: Browser;
  beforeAll(async () => {
    [browser, bare] = await Promise.all([startBrowser(), startBrowser({ bare: true })]);
    for (const { context } of [browser, bare])
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => Promise.all([browser?.close(), bare?.close()]));

  it.each([
    ['facebook.comment', 'Enter'],
    ['facebook.post', 'button'],
    ['x.home', 'Ctrl+Enter'],
    ['youtube.comment', 'button'],
    ['youtube.studio-reply', 'button'],
  ])('the text in %s is what it would be without us', { timeout }, async (where, way) => {
    await fuzz(browser, bare, { where, way, steps, seed: 20_260_102 });
  });
});
