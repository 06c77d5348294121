/** Types the sample drafts through the sites' own editors, prints the reminders and keeps a picture of each. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { SiteName } from '../lib/engine/types';
import { outputFolder } from './answer';
import { type SampleDraft, sampleDrafts } from './sample-drafts';
import { screenReader } from './screen-reader';

/** How a person gets to a box that has the focus. */
const waysToABox: Readonly<Record<SiteName, { readonly address: string; open(page: Page): Promise<void> }>> =
  {
    facebook: {
      address: 'https://www.facebook.com/',
      async open(page) {
        await page.getByRole('button', { name: 'bạn đang nghĩ gì' }).click();
        await page.locator('[role=dialog] [contenteditable=true]').click();
      },
    },
    x: {
      address: 'https://x.com/home',
      open: (page) => page.locator('[data-testid="tweetTextarea_0"][contenteditable=true]').click(),
    },
    youtube: {
      address: 'https://www.youtube.com/watch?v=doclai',
      open: (page) => page.locator('#placeholder-area').click(),
    },
  };

/** What a screen reader calls the pill beside a box and the card that it opens. */
const pillName = /^\d+ chỗ nên xem lại$/;
const cardName = 'Chỗ nên xem lại';

/** How long to wait for a reminder before saying that there is none, in ms. */
const patience = 6000;

export async function tour(context: BrowserContext): Promise<void> {
  const shots = join(outputFolder, 'shots');
  mkdirSync(shots, { recursive: true });
  for (const draft of sampleDrafts) {
    const page = await context.newPage();
    await tryOut(page, draft);
    const shot = join(shots, `${draft.site}.png`);
    await page.screenshot({ path: shot });
    console.log(`    Ảnh: ${relative(process.cwd(), shot)}`);
    await page.close();
  }
}

async function tryOut(page: Page, { site, text }: SampleDraft): Promise<void> {
  const { address, open } = waysToABox[site];
  await page.goto(address);
  await open(page);
  await page.keyboard.type(text, { delay: 5 });
  console.log(`\n  ${new URL(address).hostname}: “${text}”`);

  const reader = await screenReader(page);
  const isReminded = await reader.press(pillName, patience);
  const reminders = isReminded ? await reader.readDialog(cardName, patience) : [];
  if (reminders.length === 0) console.log('    Không thấy lời nhắc nào.');
  for (const [what, ...more] of reminders) {
    console.log(`    • ${what}`);
    for (const line of more) console.log(`      ${line}`);
  }
}
