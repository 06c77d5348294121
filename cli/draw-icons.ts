/** Draws `public/icon/*.png` from the two drawings in `assets`; run by hand when a drawing has changed: `npx tsx cli/draw-icons.ts`. */
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from './setup/prepare.mjs';

/** The toolbar shows grey wherever the tool is not on. */
const grey = ':root svg { --sheet: #7d848c; --fold: #c9cdd2; --text: #ffffff; --underline: #d9dce0; }';
const sets = { '': '', 'grey-': grey };
const drawings = { 16: 'icon-small', 32: 'icon-small', 48: 'icon', 128: 'icon' };

async function draw(page: Page, size: number, drawing: string, style: string, path: string): Promise<void> {
  const svg = readFileSync(`assets/${drawing}.svg`, 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block } ${style}</style>${svg}`);
  await page.screenshot({ path, omitBackground: true });
}

const found = findChromium();
if (!found) throw new Error('Drawing icons needs a Chromium.');
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [prefix, style] of Object.entries(sets)) {
  for (const [size, drawing] of Object.entries(drawings)) {
    await draw(page, Number(size), drawing, style, `public/icon/${prefix}${size}.png`);
  }
}
await browser.close();
