/**
 * The contract's view of a page in Firefox. No driver sees into our closed shadow root there, so the question is known
 * by the focus that it takes and answered by keys.
 */
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Tab } from './contract';
import { servePractice } from './firefox-browser';
import type { Place, Way } from './places';

const patience = 6000;

export async function firefoxTab(browser: Browser, place: Place): Promise<Tab> {
  const page = await browser.newPage();
  await servePractice(page);
  let frame: Frame = page.mainFrame();
  const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  const until = async (test: () => Promise<boolean>, wanted: string): Promise<void> => {
    for (const end = Date.now() + patience; Date.now() < end; await pause(60)) if (await test()) return;
    throw new Error(`waited for ${wanted}`);
  };
  const hasOurs = () => frame.evaluate(() => document.querySelector('[popover=manual]') !== null);
  const hasFocus = () => frame.evaluate(() => document.activeElement?.matches('[popover=manual]') ?? false);
  return {
    async open() {
      await page.goto(place.address);
      frame = await frameOf(page, place);
      for (const step of [...place.steps, place.box]) await click(frame, step);
      if (place.initial) await pressKeys(page, 'Control+End');
    },
    type: (text) => page.keyboard.type(text),
    press: (way) => press(page, frame, way),
    async posted() {
      const lists = await Promise.all(page.frames().map((one) => one.evaluate(() => window.__posted ?? [])));
      return lists.flat();
    },
    draft: () =>
      frame.$eval(place.box, (box) => (box instanceof HTMLTextAreaElement ? box.value : box.innerHTML)),
    async underlined() {
      const read = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));
      return frame.evaluate(read);
    },
    hasOurs,
    waitForPill: () => until(async () => (await hasOurs()) && !(await hasFocus()), 'a pill'),
    waitForQuestion: () => until(hasFocus, 'the question'),
    async answer(given) {
      // The focus is on "Xem lại"; beside it is "Đăng luôn".
      if (given === 'post') await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    },
    waitForNothing: () => until(async () => !(await hasOurs()), 'nothing of ours'),
    pause,
    close: () => page.close(),
  };
}

async function frameOf(page: Page, place: Place): Promise<Frame> {
  if (!place.frame) return page.mainFrame();
  const frame = await (await page.waitForSelector(place.frame))?.contentFrame();
  if (!frame) throw new Error(`${place.frame} is no frame`);
  return frame;
}

async function click(frame: Frame, selector: string): Promise<void> {
  const element = await frame.waitForSelector(selector, { visible: true });
  await element?.click();
}

async function press(page: Page, frame: Frame, way: Way): Promise<void> {
  if (typeof way === 'string') return pressKeys(page, way);
  if (!way.key) return click(frame, way.control);
  await frame.focus(way.control);
  await pressKeys(page, way.key);
}

/** "Control+Enter": all but the last are held. */
async function pressKeys(page: Page, keys: string): Promise<void> {
  const names = keys.split('+') as Parameters<Page['keyboard']['press']>[0][];
  const last = names.pop() ?? 'Enter';
  for (const name of names) await page.keyboard.down(name);
  await page.keyboard.press(last);
  for (const name of names.toReversed()) await page.keyboard.up(name);
}
