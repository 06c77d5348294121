/** The contract's view of a page in Chromium. */
import type { Locator } from 'playwright-core';
import type { Browser } from './browser';
import type { Tab } from './contract';
import { ours, underlined } from './ours';
import type { Place } from './places';
import { postedOn, pressIn, surfaceAt } from './surfaces';

export async function chromiumTab(browser: Browser, place: Place): Promise<Tab> {
  const page = await browser.context.newPage();
  const our = await ours(page);
  const surface = surfaceAt(place);
  let box: Locator;
  return {
    async open() {
      await page.goto(place.address);
      box = await surface.open(page);
    },
    type: (text) => page.keyboard.type(text),
    press: (way) => pressIn(page, place, way),
    posted: () => postedOn(page),
    draft: () =>
      box.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : element.innerHTML)),
    underlined: () => underlined(page),
    hasOurs: async () => (await our.text()) !== '',
    waitForPill: async () => void (await our.waitFor(/^\d chỗ nên xem lại$/)),
    async waitForQuestion() {
      await our.waitFor(/trước khi đăng\?/);
    },
    answer: (answer) => our.press(answer === 'review' ? 'Xem lại' : /^(Đăng|Gửi) luôn$/),
    waitForNothing: () => our.waitForNothing(),
    pause: (ms) => page.waitForTimeout(ms),
    close: () => page.close(),
  };
}
