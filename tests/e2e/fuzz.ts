/**
 * Chance at the editors: the same steps with the extension and without it, and after each of them the text has
 * to be the same. The twin is the real editor in a browser without us, so nothing is left to a model of it.
 */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Browser } from './browser';
import { type Keyboard, keyboardOf } from './keyboard-styles';
import { type Ours, ours } from './ours';
import { postedOn, type Surface, surfaceOf } from './surfaces';

export interface Fuzz {
  readonly where: string;
  /** The way to post, as `places.ts` names it. */
  readonly way: string;
  readonly steps: number;
  readonly seed: number;
}

interface Side {
  readonly page: Page;
  readonly surface: Surface;
  readonly keyboard: Keyboard;
  /** Only beside the extension. */
  readonly our: Ours | null;
  box: Locator;
}

interface Step {
  readonly name: string;
  run(side: Side): Promise<void>;
}

const words = [
  'chào',
  'đụ',
  'ng',
  'đồ ngu',
  'lồn',
  'g',
  'CCCD 079099123456',
  'mật',
  '.',
  'nhé',
  '0912345678',
];
const keys = [
  'Backspace',
  'Backspace',
  'ArrowLeft',
  'ArrowRight',
  'End',
  'Home',
  'Delete',
  'Shift+ArrowLeft',
];

/** Runs the steps on both sides; a failure names the seed and the last steps. */
export async function fuzz(
  withUs: Browser,
  without: Browser,
  { where, way, steps, seed }: Fuzz,
): Promise<void> {
  const random = seeded(seed);
  const sides = await Promise.all([open(withUs, where, true), open(without, where, false)]);
  const done: string[] = [];
  for (let index = 0; index < steps; index += 1) {
    const step = choose(random, way);
    done.push(step.name);
    await Promise.all(sides.map((side) => step.run(side)));
    const [mine, theirs] = await Promise.all(sides.map(settledText));
    const said = `${where}, seed ${seed}, step ${index}: ${done.slice(-12).join(' | ')}`;
    expect(mine, said).toBe(theirs);
  }
  const [mine, theirs] = await Promise.all(sides.map(({ page }) => postedOn(page)));
  expect(mine, `${where}, seed ${seed}: what was posted`).toEqual(theirs);
  await Promise.all(sides.map(({ page }) => page.close()));
}

async function open(browser: Browser, where: string, isOurs: boolean): Promise<Side> {
  const surface = surfaceOf(where);
  const page = await browser.context.newPage();
  // Editors group what is undone by the clock; with one that stands still both sides group alike.
  await page.clock.setFixedTime(new Date('2026-01-02T03:04:05'));
  await page.goto(surface.address);
  const box = await surface.open(page);
  // Every letter is a key: what is undone together depends on how letters came.
  const keyboard = await keyboardOf(page, 'fake backspace');
  return { page, surface, keyboard, our: isOurs ? await ours(page) : null, box };
}

function choose(random: () => number, way: string): Step {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const roll = random();
  if (roll < 0.45) return typing(pick(words), pick(['', ' ', ' ']));
  // A new line, as the box that Enter posts from makes it and as the others do.
  if (roll < 0.65) return pressing(pick([...keys, way === 'Enter' ? 'Shift+Enter' : 'Enter']));
  if (roll < 0.77) return pasting(pick(words));
  if (roll < 0.85) return pressing('Control+z');
  if (roll < 0.9) return waiting(500);
  if (roll < 0.94) return dismissing;
  if (roll < 0.97) return posting(way);
  return pick([leaving, reopening]);
}

const typing = (word: string, after: string): Step => ({
  name: `type "${word}${after}"`,
  run: ({ keyboard }) => keyboard.burst([[`${word}${after}`]]),
});

const pressing = (key: string): Step => ({ name: key, run: ({ page }) => page.keyboard.press(key) });

const waiting = (ms: number): Step => ({ name: `wait ${ms}`, run: ({ page }) => page.waitForTimeout(ms) });

/** A real paste event with text in it; editors that have a handler of their own take it, others the browser. */
const pasting = (word: string): Step => ({
  name: `paste "${word}"`,
  async run({ page }) {
    await page.evaluate((text) => navigator.clipboard.writeText(text), word);
    await page.keyboard.press('Control+v');
  },
});

/** The author opens the card and passes the first reminder over, where there is one. */
const dismissing: Step = {
  name: 'dismiss',
  async run({ page, our }) {
    await page.waitForTimeout(500);
    if (!our || !/^\d+ chỗ nên xem lại$/.test(await our.text())) return;
    await our.press(/chỗ nên xem lại$/);
    await our.press('Bỏ qua');
    // By the mouse: Escape in the draft is the page's, and Lexical's rich text leaves the box at it.
    await our.press('Đóng');
  },
};

/** Posts; where we ask, the author posts all the same. */
const posting = (way: string): Step => ({
  name: 'post',
  async run(side) {
    const { page, our, surface, box } = side;
    const before = (await postedOn(page)).length;
    if ((await textOf(side)) !== '') await surface.presses[way]?.(page, box);
    for (const end = Date.now() + 3000; Date.now() < end; await page.waitForTimeout(50)) {
      if ((await postedOn(page)).length > before || (await textOf(side)) === '') break;
      if (our && /trước khi đăng/.test(await our.text())) await our.press(/^(Đăng|Gửi) luôn$/);
    }
    await writeAgain(side);
  },
});

/** Another route and back: the editor is a new one, or the old one as the site keeps it. */
const leaving: Step = {
  name: 'another route and back',
  async run(side) {
    const { page } = side;
    const path = await page.evaluate(() => location.pathname);
    await page.evaluate(goTo, '/notes/new');
    await page.waitForTimeout(100);
    await page.evaluate(goTo, path);
    await page.waitForTimeout(100);
    await writeAgain(side);
  },
};

const reopening: Step = {
  name: 'load the page anew',
  async run(side) {
    await side.page.goto(side.surface.address);
    await writeAgain(side);
  },
};

function goTo(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

async function writeAgain(side: Side): Promise<void> {
  const { page, surface } = side;
  const isThere = await page.locator(surface.box).first().isVisible();
  if (isThere) await page.locator(surface.box).first().focus();
  else side.box = await surface.open(page);
  await page.keyboard.press('Control+End');
}

const textOf = ({ box }: Side): Promise<string> =>
  box.evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
  );

/** The text once the editor has drawn it. */
async function settledText(side: Side): Promise<string> {
  await side.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return textOf(side);
}

/** mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
