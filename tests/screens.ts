/** `npm run screens`: takes the pictures in `docs/screens` anew, in the real browser; `own` for our own pages only. */
import { mkdirSync } from 'node:fs';
import { buildPractice } from '../practice/build';
import { type Browser, extensionId, startBrowser } from './e2e/browser';
import { ours } from './e2e/ours';
import { optionSections } from './e2e/own-pages';
import { surfaceOf } from './e2e/surfaces';

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
  await page.setViewportSize({ width: 960, height: 640 });
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

/** Every page of our own, in both languages. */
const ownPages = [
  ...['', '#directives', '#guidelines', '#ruleset'].map((hash) => ({
    address: `popup.html${hash}`,
    width: 420,
  })),
  ...optionSections.map((id) => ({ address: `options.html#${id}`, width: 960 })),
  { address: 'welcome.html', width: 720 },
];

async function takeOwnPages(browser: Browser, theme: Theme): Promise<void> {
  for (const language of ['vi', 'en'] as const) {
    await browser.background.evaluate(
      (chosen) => chrome.storage.local.set({ settings: { language: chosen } }),
      language,
    );
    for (const { address, width } of ownPages) {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width, height: 600 });
      await page.goto(`chrome-extension://${extensionId}/${address}`);
      await page.waitForTimeout(500);
      const name = address.replace('.html', '').replace('#', '-');
      await page.screenshot({ path: pathOf(`pages/${name}-${language}`, theme) });
      await page.close();
    }
  }
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
  }
  await takeOwnPages(browser, theme);
  await browser.close();
}
