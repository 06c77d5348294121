/** `npm run screens`: takes the pictures of the README anew, in the real browser on the practice pages. */
import { mkdirSync } from 'node:fs';
import { buildPractice } from '../practice/build';
import { type Browser, startBrowser } from './e2e/browser';
import { ours } from './e2e/ours';
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

function pathOf(file: string, theme: Theme): string {
  return `docs/screens/${file}${theme === 'dark' ? '-dark' : ''}.png`;
}

mkdirSync('docs/screens', { recursive: true });
await buildPractice();
for (const theme of ['light', 'dark'] as const) {
  const browser = await startBrowser({ colorScheme: theme });
  for (const picture of pictures) await take(browser, theme, picture);
  await takePopups(browser, theme);
  await browser.close();
}
