/** `npm run screens`: takes the pictures in `docs/screens` anew, in the real browser; `own` for our own pages only. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { loadRuleset } from '../cli/load';
import { linearEngine } from '../lib/parts/linear-engine';
import { writeBody } from '../lib/ruleset/body';
import { createKeyFile } from '../lib/ruleset/key-file';
import { review } from '../lib/ruleset/review';
import { reviewPage } from '../lib/ruleset/review-page';
import { locales } from '../locales';
import { buildPractice } from '../practice/build';
import { type Browser, startBrowser } from './e2e/browser';
import { ours } from './e2e/ours';
import { addressOf, optionSections } from './e2e/own-pages';
import { rulesetOf } from './e2e/published';
import { surfaceOf } from './e2e/surfaces';
import { releaseBody } from './ruleset/publisher';

const secret = 'Gửi anh em bản chụp công văn MẬT và số CCCD 079099123456 của anh Bình';
const password = 'Mật khẩu hệ thống một cửa là Tuyhoa@2026, ai cần thì vào';

type Shown = 'card' | 'question';
type Theme = 'light' | 'dark';

interface Picture {
  readonly where: string;
  readonly draft: string;
  readonly shown: Shown;
  readonly file: string;
}

const pictures: readonly Picture[] = [
  { where: 'facebook.post', draft: secret, shown: 'card', file: 'facebook-card' },
  { where: 'x.home', draft: secret, shown: 'question', file: 'x-question' },
  { where: 'youtube.comment', draft: password, shown: 'card', file: 'youtube-card' },
];

async function take(browser: Browser, theme: Theme, { where, draft, shown, file }: Picture): Promise<void> {
  const surface = surfaceOf(where);
  const page = await browser.open(`${surface.address}${theme === 'dark' ? '?theme=dark' : ''}`);
  await page.setViewportSize({ width: 960, height: 720 });
  const box = await surface.open(page);
  await page.keyboard.type(draft, { delay: 5 });
  const our = await ours(page);
  await our.waitFor(/nên xem lại/);
  if (shown === 'card') await our.press(/nên xem lại/);
  else await surface.presses.button?.(page, box);
  await our.waitFor(/Dựa trên/);
  await page.waitForTimeout(200);
  await page.screenshot({ path: pathOf(file, theme) });
  await page.close();
}

async function takePopups(browser: Browser, theme: Theme): Promise<void> {
  const surface = surfaceOf('x.home');
  const page = await browser.open(surface.address);
  await surface.open(page);
  await page.keyboard.type(secret, { delay: 5 });
  await (await ours(page)).waitFor(/nên xem lại/);
  const here = await browser.popupAbove(page);
  await here.screenshot({ path: pathOf('popup-here', theme) });
  const directive = await browser.popup('#directive=cv-101-bcsd-2021');
  await directive.waitForTimeout(700);
  await directive.screenshot({ path: pathOf('popup-directive', theme) });
}

interface OwnPicture {
  readonly file: string;
  readonly address: string;
  readonly width: number;
  /** What is done on the page before. */
  readonly act?: (page: Page) => Promise<void>;
}

const popupWidth = 420;
/** A popup is never higher, whatever it holds. */
const popupHeight = 600;
const highest = 1200;

const type = (text: string) => async (page: Page) => {
  await page.locator('#query, [role=textbox]').first().click();
  await page.keyboard.type(text);
};

const step = (number: number) => async (page: Page) => {
  for (let at = 1; at < number; at += 1)
    await page
      .locator('nav button')
      .nth(Math.min(at - 1, 1))
      .click();
  await page.mouse.move(0, 0);
};

const popupPicture = (file: string, hash: string, act?: OwnPicture['act']): OwnPicture => ({
  file: `popup${file}`,
  address: `popup.html${hash}`,
  width: popupWidth,
  ...(act ? { act } : {}),
});

/** Every page of our own, in both languages. */
const ownPages: readonly OwnPicture[] = [
  popupPicture('', ''),
  popupPicture('-directives', '#directives'),
  popupPicture('-search', '#directives', type('bi mat')),
  popupPicture('-search-none', '#directives', type('zzqqxx')),
  popupPicture('-point', '#directive=luat-an-ninh-mang-2025&ref=Điều 7 khoản 2 điểm c'),
  popupPicture('-guidelines', '#guidelines'),
  popupPicture('-try', '#guidelines', type('Hồ sơ anh Bình, CCCD 079099123456 nhé')),
  popupPicture('-ruleset', '#ruleset'),
  ...optionSections.map((id) => ({ file: `options-${id}`, address: `options.html#${id}`, width: 960 })),
  { file: 'welcome', address: 'welcome.html', width: 720 },
  { file: 'welcome-try', address: 'welcome.html', width: 720, act: step(2) },
  { file: 'welcome-where', address: 'welcome.html', width: 720, act: step(3) },
];

async function takeOwnPages(browser: Browser, theme: Theme): Promise<void> {
  for (const language of ['vi', 'en'] as const) {
    await browser.background.evaluate(
      (chosen) => chrome.storage.local.set({ settings: { language: chosen } }),
      language,
    );
    for (const { file, address, width, act } of ownPages) {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width, height: popupHeight });
      await page.goto(addressOf(address));
      await page.locator('h1, h2').first().waitFor();
      await page.waitForTimeout(500);
      await act?.(page);
      if (act) await page.waitForTimeout(500);
      const content = await page.evaluate(() => document.body.scrollHeight);
      const height = width === popupWidth ? Math.min(content, popupHeight) : Math.min(content, highest);
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: pathOf(`pages/${file}-${language}`, theme) });
      await page.close();
    }
  }
}

/** A release opened and signed, as the administrators' guide shows it. */
async function takeSigning(browser: Browser): Promise<void> {
  const words = 'mây tre đồng lúa';
  const key = await createKeyFile('Phòng Pháp chế', words);
  if (!key.ok) throw new Error(key.reason);
  const release = releaseBody({
    sequence: 2432302,
    ruleset: rulesetOf('2026.12.1', true),
    samples: [],
  });
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1000, height: 1170 });
  await page.goto(addressOf('options.html#review'));
  const pick = (input: number, name: string, buffer: Buffer) =>
    page.locator('input[type=file]').nth(input).setInputFiles({ name, mimeType: 'application/json', buffer });
  await pick(0, 'ban.json', Buffer.from(writeBody(release)));
  await page.getByText('Đã mở.').waitFor();
  await pick(2, 'khoa.key.json', Buffer.from(JSON.stringify(key.value)));
  await page.getByLabel('Cụm mật khẩu của khoá').fill(words);
  await page.getByRole('button', { name: 'Ký', exact: true }).click();
  await page.getByText('Đã ký bằng khoá').waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(300);
  await page.screenshot({ path: pathOf('release-signing', 'light') });
  await page.close();
}

/** The page that approvers print, of the shipped ruleset beside one that lacks its newest rules. */
async function takeReview(browser: Browser): Promise<void> {
  const ruleset = loadRuleset('rules');
  const before = { ...ruleset, rules: ruleset.rules.slice(3), version: '2026.10.1' };
  const body = releaseBody({ sequence: 2432301, ruleset, samples: [] });
  const seen = await review({ release: body, body: writeBody(body), before, linear: linearEngine });
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.setContent(reviewPage(seen, { texts: locales.vi.review, language: 'vi' }));
  await page.screenshot({ path: pathOf('release-review', 'light') });
  await page.close();
}

function pathOf(file: string, theme: Theme): string {
  return `docs/screens/${file}${theme === 'dark' ? '-dark' : ''}.png`;
}

mkdirSync('docs/screens/pages', { recursive: true });
await buildPractice();
const isOwnOnly = process.argv.includes('own');
for (const theme of ['light', 'dark'] as const) {
  const browser = await startBrowser({ colorScheme: theme, keepWelcome: true });
  if (!isOwnOnly) {
    for (const picture of pictures) await take(browser, theme, picture);
    await takePopups(browser, theme);
    if (theme === 'light') await takeSigning(browser);
    if (theme === 'light') await takeReview(browser);
  }
  await takeOwnPages(browser, theme);
  await browser.close();
}
