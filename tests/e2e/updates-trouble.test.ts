/**
 * Row 20 of the distribution in a real browser: releases that two approvers signed and every check let in, and that
 * are a nuisance or a burden where people write.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { load } from '../../cli/load';
import { releaseBody } from '../../cli/release-body';
import { texts } from '../../cli/texts';
import type { Match, Rule } from '../../lib/engine/types';
import type { Sample } from '../../lib/ruleset/release';
import { type Nginx, nginxPath, startNginx } from '../nginx';
import { type Browser, chromiumPath, startBrowser } from './browser';
import { canSetPolicy, chromiumSettings } from './managed-settings';
import { underlined } from './ours';
import { newPhrase, publishedFiles, rootFile, rulesetOf } from './published';
import { surfaceOf } from './surfaces';
import { type Updating, until, updatingOf } from './updating';

const shipped = load('rules', texts.en);
const { samples } = releaseBody(shipped, { layer: 'base', sequence: 1, notes: { vi: '', en: '' } });

/** Words of every day, each with a rule of its own: far too many, and each quiet in what the samples say. */
const everyday = [
  ...['hôm nay', 'buổi sáng', 'trời mưa', 'đường xa', 'xe đạp', 'cơm trưa', 'chè xanh', 'ghế gỗ'],
  ...['cửa sổ', 'cây bàng', 'quyển sách', 'bút chì', 'áo mưa', 'nắng ấm', 'tiếng ve', 'sân bóng'],
  ...['giờ nghỉ', 'bạn cũ', 'bài hát', 'cốc nước', 'hoa sen', 'con đường', 'lớp học', 'mùa hè'],
];

/** Called safe by whoever wrote the file; `rules lint` would have shown that each letter doubles its time. */
const runaway = '(?:[a-z]+)+#';
/** The sign alone makes the pattern be tried at all. */
const longWord = `${'a'.repeat(26)} #`;

interface Addition {
  readonly rule: Rule;
  readonly sample: Sample;
}

function addition(name: string, match: Match, flag: string): Addition {
  const text = { vi: 'Xem lại chỗ này.', en: 'Read this once more.' };
  const id = `internal.${name}`;
  const rule: Rule = { id, severity: 'caution', match, message: text, advice: text };
  return { rule, sample: { rule: id, flag, pass: `Chào cả nhà ${name}` } };
}

describe.skipIf(!chromiumPath || !nginxPath || !canSetPolicy)('a set that makes trouble in tabs', () => {
  let nginx: Nginx;
  let browser: Browser;
  let updating: Updating;
  const settings = chromiumSettings();
  let sequence = 0;

  beforeAll(async () => {
    nginx = await startNginx({ secure: true });
    settings.set({ updateUrls: [nginx.url], orgRootJson: await rootFile() });
    browser = await startBrowser({ args: ['--ignore-certificate-errors'] });
    await browser.context.route('https://127.0.0.1:*/**', (route) => route.continue());
    updating = updatingOf(await browser.popup());
    await until(async () => ((await updating.policy())?.updateUrls ?? []).length > 0, 40_000);
  });
  afterAll(async () => {
    settings.restore();
    await browser?.close();
    await nginx?.stop();
  });
  beforeEach(async () => {
    await publish('good', []);
    expect(await updating.lookNow()).toEqual({ ok: true, outcome: 'installed' });
  });

  /** The good one carries `newPhrase`; what is added comes on top of it. */
  async function publish(kind: 'good' | 'bad', additions: readonly Addition[]): Promise<string> {
    sequence += 1;
    const version = `2026.12.${sequence}`;
    const ruleset = rulesetOf(version, true);
    const files = await publishedFiles({
      sequence,
      ruleset: { ...ruleset, rules: [...ruleset.rules, ...additions.map(({ rule }) => rule)] },
      ...(kind === 'bad' && { release: { samples: [...samples, ...additions.map(({ sample }) => sample)] } }),
    });
    nginx.put(files.releasePath, files.release);
    nginx.put('stable/channel.json', files.pointer);
    return version;
  }

  /** Three tabs with the same draft; one alone decides nothing. */
  async function threeTabs(draft: string): Promise<readonly Page[]> {
    const pages: Page[] = [];
    for (let tab = 0; tab < 3; tab += 1) {
      const surface = surfaceOf('x.home');
      const page = await browser.open(surface.address);
      await surface.open(page);
      await page.keyboard.type(`${draft} ${newPhrase} `);
      await until(async () => (await underlined(page)).includes(newPhrase));
      pages.push(page);
    }
    return pages;
  }

  async function expectSetBack(good: string, outcome: string, sentence: string): Promise<void> {
    await until(async () => (await updating.active()).ruleset.version === good, 60_000);
    // Behind it comes the good one, which is installed anew.
    await until(async () => (await updating.outcomes()).slice(0, 2).join() === `installed,${outcome}`);
    const page = await browser.context.newPage();
    await page.goto(new URL('/options.html#ruleset', browser.background.url()).href);
    await page.getByText(sentence).first().waitFor();
    await page.close();
    const popup = await browser.popup();
    await popup.getByRole('tab', { name: 'Bộ lời nhắc' }).click();
    await popup.getByText('Đã quay về bản trước').first().waitFor();
    await popup.close();
    expect(await updating.lookNow()).toMatchObject({ ok: false, outcome: 'rejected-before' });
  }

  it('goes back when it underlines what everybody writes, and the drafts have their reminders as before', async () => {
    const good = (await updating.active()).ruleset.version;
    const pages = await threeTabs(everyday.join(', '));
    const added = everyday.map((phrase, index) =>
      addition(`everyday-${index}`, { phrase: [phrase] }, phrase),
    );
    await publish('bad', added);
    expect(await updating.lookNow()).toEqual({ ok: true, outcome: 'installed' });
    await expectSetBack(good, 'set-back-flood', 'Bản mới nhắc quá nhiều chỗ nên đã tự quay về bản trước.');
    for (const page of pages) {
      await page.bringToFront();
      await until(async () => (await underlined(page)).join() === newPhrase);
      await page.close();
    }
  }, 180_000);

  it('goes back when a pattern holds the drafts up', async () => {
    const good = (await updating.active()).ruleset.version;
    const pages = await threeTabs(longWord);
    await publish('bad', [addition('runaway', { pattern: runaway, engine: 'native' }, 'aaa#')]);
    expect(await updating.lookNow()).toEqual({ ok: true, outcome: 'installed' });
    for (const page of pages) {
      await page.bringToFront();
      // The first check with new rules is not counted, and each pause in typing makes one more.
      for (const letter of 'xyzuvw') {
        await page.keyboard.type(`${letter} `);
        await page.waitForTimeout(700);
      }
    }
    await expectSetBack(good, 'set-back-slow', 'Bản mới đọc bài quá chậm nên đã tự quay về bản trước.');
    for (const page of pages) await page.close();
  }, 180_000);
});
