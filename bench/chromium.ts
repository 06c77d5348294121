/** `npm run bench:chromium`: the bundle of the bench in a real browser, beside the limit and the best peer. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../cli/setup/prepare.mjs';
import { table } from '../cli/table';
import { pageScript } from './bundle';
import { drafts, sizes } from './corpus/drafts';
import { phrases } from './corpus/phrases';
import { distFolder } from './folders';
import { installPeers } from './install-peers';
import type { Timing } from './race';
import { readShipped } from './read-shipped';
import { phraseRules, rulesetOf } from './rulesets';
import { writeShipped } from './shipped';

const browserPath = findChromium()?.path;

if (browserPath === undefined)
  console.log('No Chromium was found on this machine, so nothing was timed in one.');
else if (!installPeers(true)) console.log('The peers could not be installed, so nothing was timed.');
else console.log(await timed(browserPath));

async function timed(executablePath: string): Promise<string> {
  mkdirSync(distFolder, { recursive: true });
  writeShipped();
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.addScriptTag({ content: (await pageScript(entry())).code });
  const list = phrases(5000);
  const task = {
    ruleset: rulesetOf(phraseRules(list), list, readShipped().tables),
    phrases: list,
    texts: Object.fromEntries(
      (['vi', 'en'] as const).flatMap((language) =>
        sizes.map((size) => [`${language} ${size}`, drafts(language, size)]),
      ),
    ),
    budget: 2000,
  };
  const timings = await page.evaluate(
    (given) => (globalThis as unknown as { bench: Bench }).bench.run(given),
    task,
  );
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}, 5,000 phrases\n\n${tableOf(timings)}`;
}

interface Bench {
  run(task: unknown): Promise<Readonly<Record<string, readonly Timing[]>>>;
}

/** Stands beside the packages, so that the peer is found. */
function entry(): string {
  const file = `${distFolder}/in-page-entry.js`;
  const lines = [
    "import { AhoCorasick } from '@monyone/aho-corasick/fast';",
    "import { run as race } from '../in-page.ts';",
    'export const run = (task) => race(task, AhoCorasick);',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

function tableOf(timings: Readonly<Record<string, readonly Timing[]>>): string {
  const rows = Object.entries(timings).map(([name, [limit, ours, theirs]]) => {
    const [least, own, other] = [limit?.median ?? 0, ours?.median ?? 0, theirs?.median ?? 0];
    const times = [least, own, other].map((us) => `${us.toPrecision(3)} µs`);
    return [name, ...times, (other / own).toPrecision(3), (own / least).toPrecision(3)];
  });
  return table([
    ['text', 'limit', 'ours', '@monyone/aho-corasick/fast, folded', 'theirs/ours', 'ours/limit'],
    ...rows,
  ]);
}
