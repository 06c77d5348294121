/**
 * The compose boxes of the practice pages: how a person gets to each, writes in it and posts from it.
 * Plain data in CSS selectors, so that any browser driver can use it.
 */
import type { Frame, Locator, Page } from 'playwright-core';
import { type Place, places, type Way } from './places';

export interface Surface extends Place {
  /** Opens the box and gives it the focus. */
  open(page: Page): Promise<Locator>;
  /** Ways to post from the box, by name. */
  readonly presses: Readonly<Record<string, (page: Page, box: Locator) => Promise<void>>>;
}

/** A place as Playwright gets to it. */
export function surfaceAt(place: Place): Surface {
  return {
    ...place,
    async open(page) {
      const frame = await frameOf(page, place);
      for (const step of place.steps) await frame.locator(step).first().click();
      const box = frame.locator(place.box).first();
      await box.click();
      // Where there is text already, a person writes on behind it.
      if (place.initial) await page.keyboard.press('Control+End');
      return box;
    },
    presses: Object.fromEntries(
      Object.entries(place.ways).map(([name, way]) => [name, (page: Page) => pressIn(page, place, way)]),
    ),
  };
}

const surfaces: readonly Surface[] = places.map(surfaceAt);

export async function pressIn(page: Page, place: Place, way: Way): Promise<void> {
  if (typeof way === 'string') return page.keyboard.press(way);
  const control = (await frameOf(page, place)).locator(way.control).first();
  if (!way.key) return pressOnce(page, control);
  await control.focus();
  await page.keyboard.press(way.key);
}

/**
 * One press of the mouse, as a person's: `click()` tries again over whatever the press itself has opened.
 * `hover` tries until the button is there, also while its page draws it anew; what lies over it is not its matter.
 */
async function pressOnce(page: Page, control: Locator): Promise<void> {
  await control.hover({ force: true });
  await page.mouse.down();
  await page.mouse.up();
}

async function frameOf(page: Page, { frame }: Place): Promise<Page | Frame> {
  if (!frame) return page;
  const content = await (await page.waitForSelector(frame)).contentFrame();
  if (!content) throw new Error(`${frame} is no frame`);
  return content;
}

export function surfaceOf(where: string): Surface {
  const surface = surfaces.find((candidate) => candidate.where === where);
  if (!surface) throw new Error(`there is no surface ${where}`);
  return surface;
}

/** What a page has posted, its frames included. */
export async function postedOn(
  page: Page,
): Promise<readonly { readonly where: string; readonly text: string }[]> {
  const lists = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.__posted ?? [])));
  return lists.flat();
}
