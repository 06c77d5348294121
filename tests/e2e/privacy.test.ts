import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load, loadRuleset } from '../../cli/load';
import { texts } from '../../cli/texts';
import { withoutLists } from '../../lib/engine/word-lists';
import { type Browser, chromiumPath, extensionId, startBrowser } from './browser';
import { type Ours, ours } from './ours';
import { surfaceOf } from './surfaces';

/** Fifty drafts that the rules themselves give as examples, the risky ones first in each rule. */
function fiftyDrafts(): readonly string[] {
  const { examples } = load('rules', texts.en);
  const flagged = [...examples.values()].flatMap(({ flag }) =>
    flag.map((draft) => draft.replace(/[«»]/g, '')),
  );
  const distinct = [...new Set(flagged)].filter((draft) => !draft.includes('\n'));
  const step = Math.floor(distinct.length / 50);
  return Array.from({ length: 50 }, (_, index) => distinct[index * step] as string);
}

/** A dismissal may store the ruleset's own phrase, and a long phrase is a run of words too. */
function isOfRuleset(piece: string): boolean {
  return phrasesOfRuleset.includes(piece);
}

const phrasesOfRuleset = JSON.stringify(withoutLists(loadRuleset('rules')).rules.map(({ match }) => match))
  .normalize('NFC')
  .toLowerCase();

/** Pieces of a draft that say something of it: every run of four words, every long number. */
function pieces(draft: string): readonly string[] {
  const words = draft.normalize('NFC').toLowerCase().split(/\s+/);
  const runs = words.map((_, index) => words.slice(index, index + 4)).filter(({ length }) => length === 4);
  return [...runs.map((run) => run.join(' ')), ...(draft.match(/\d{6,}/g) ?? [])];
}

describe.skipIf(!chromiumPath)('the words of a draft', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
    await browser.background.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));
    });
  });
  afterAll(() => browser?.close());

  async function everythingKept(): Promise<string> {
    const stored = await browser.background.evaluate(async (id) => {
      const { active, ...rest } = await chrome.storage.local.get(null);
      const session = await chrome.storage.session.get(null);
      const databases = await Promise.all((await indexedDB.databases()).map(({ name }) => dump(name ?? '')));
      return JSON.stringify([
        id,
        typeof active,
        rest,
        session,
        databases,
        (globalThis as { heard?: string[] }).heard,
      ]);

      async function dump(name: string): Promise<unknown> {
        const database = await new Promise<IDBDatabase>((done, fail) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => done(opening.result);
          opening.onerror = () => fail(opening.error);
        });
        const stores = [...database.objectStoreNames];
        const rows = await Promise.all(
          stores.map(
            (store) =>
              new Promise((done) => {
                const all = database.transaction(store).objectStore(store).getAll();
                all.onsuccess = () => done(all.result);
              }),
          ),
        );
        database.close();
        return [name, stores, rows];
      }
    }, extensionId);
    const requests = browser.requests
      .map((request) => `${request.url()} ${request.postData() ?? ''}`)
      .join('\n');
    return `${stored}\n${requests}`.normalize('NFC').toLowerCase();
  }

  /** Only where somebody speaks for an office can its own page be named as the reason to pass that over. */
  const office = 'Thay mặt cơ quan tôi xin trả lời: lô đất đó được chuyển';
  const scopes = [/^Trong bài này$/, /^(Cụm từ này|Chỗ này)/, /^Lời nhắc này, trên/];

  /** Passes the first reminder over, takes that back and passes it over again. */
  async function dismiss(our: Ours, scope: RegExp): Promise<void> {
    await our.press(/chỗ nên xem lại/);
    await our.waitFor(/Bỏ qua/);
    await our.press('Bỏ qua');
    await our.press(scope);
    await our.waitFor(/Đã bỏ qua/);
    await our.press('Hoàn tác');
    await our.waitFor(/Bỏ qua/);
    await our.press('Bỏ qua');
    await our.press(scope);
    await our.waitFor(/Đã bỏ qua/);
  }

  it('go into no request, no stored value and no message, also when reminders are passed over in every scope', async () => {
    const drafts = fiftyDrafts();
    const officePage = await browser.open('https://x.com/home');
    await surfaceOf('x.home').open(officePage);
    await officePage.keyboard.insertText(office);
    await dismiss(await ours(officePage), /^Đây là trang của cơ quan$/);
    await officePage.close();

    const page = await browser.open('https://www.facebook.com/');
    await surfaceOf('facebook.comment').open(page);
    const our = await ours(page);
    const requestsBefore = browser.requests.length;
    let reminded = 0;
    for (const [index, draft] of drafts.entries()) {
      await page.keyboard.insertText(draft);
      await page.waitForTimeout(550);
      const isReminded = (await our.text()) !== '';
      if (isReminded) reminded += 1;
      if (isReminded && index % 3 === 0) await dismiss(our, scopes[(index / 3) % 3] as RegExp);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.waitForTimeout(50);
    }
    const popup = await browser.popup();
    await popup.waitForTimeout(500);
    await popup.close();

    // The test has to have seen the tool at work, else it would prove nothing.
    expect(reminded).toBeGreaterThan(25);
    const kept = await everythingKept();
    expect(kept).toContain('"dismissals"');
    expect(kept).toContain('show-card');
    const leaked = [...drafts, office]
      .flatMap(pieces)
      .filter((piece) => kept.includes(piece) && !isOfRuleset(piece));
    expect(leaked).toEqual([]);
    const ofOurs = browser.requests
      .slice(requestsBefore)
      .filter((request) => !request.url().startsWith('chrome-extension:'));
    expect(ofOurs.map((request) => request.url())).toEqual([]);
    await page.close();
  }, 180_000);

  it('are nowhere in what the extension ships', () => {
    // A build that embedded examples would carry invented numbers of people into two million browsers.
    expect(readFileSync('.output/chrome-mv3/ruleset.json', 'utf8')).not.toContain('examples');
  });
});
