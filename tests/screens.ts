/** `npm run screens`: takes the pictures of the README anew, in the real browser on the practice pages. */
import { mkdirSync } from 'node:fs';
import { buildPractice } from '../practice/build';
import { type Browser, startBrowser } from './e2e/browser';
import { ours } from './e2e/ours';
import { surfaceOf } from './e2e/surfaces';

const folder = 'docs/screens';
const secret = 'Gửi anh em bản chụp công văn MẬT và số CCCD 079099123456 của anh Bình';
const password = 'Mật khẩu hệ thống một cửa là Tuyhoa@2026, ai cần thì vào';

type Shown = 'card' | 'question';

async function picture(
  browser: Browser,
  where: string,
  draft: string,
  shown: Shown,
  file: string,
): Promise<void> {
  const surface = surfaceOf(where);
  const page = await browser.open(surface.address);
  await page.setViewportSize({ width: 960, height: 640 });
  const box = await surface.open(page);
  await page.keyboard.type(draft, { delay: 5 });
  const our = await ours(page);
  await our.waitFor(/nên xem lại/);
  if (shown === 'card') await our.press(/nên xem lại/);
  else await surface.presses.button?.(page, box);
  await our.waitFor(/Dựa trên/);
  await page.waitForTimeout(200);
  await page.screenshot({ path: `${folder}/${file}.png` });
  await page.close();
}

async function popupPicture(browser: Browser, hash: string, file: string): Promise<void> {
  const popup = await browser.popup(hash);
  await popup.waitForTimeout(700);
  await popup.screenshot({ path: `${folder}/${file}.png` });
  await popup.close();
}

mkdirSync(folder, { recursive: true });
await buildPractice();
for (const theme of ['light', 'dark'] as const) {
  const browser = await startBrowser({ colorScheme: theme });
  const suffix = theme === 'light' ? '' : '-dark';
  await picture(browser, 'facebook.post', secret, 'card', `facebook-card${suffix}`);
  await picture(browser, 'x.home', secret, 'question', `x-question${suffix}`);
  await picture(browser, 'youtube.comment', password, 'card', `youtube-card${suffix}`);
  await popupPicture(browser, '', `popup-here${suffix}`);
  await popupPicture(browser, '#directive=cv-101-bcsd-2021', `popup-directive${suffix}`);
  await browser.close();
}
