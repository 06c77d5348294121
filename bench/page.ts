/** `npm run bench:page`: what the extension costs the pages that people write in, in a real Chromium. */
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { table } from '../cli/table';
import { buildPractice } from '../practice/build';
import {
  asBuilt,
  type BenchBrowser,
  emptyExtension,
  ownAddress,
  startBrowser,
  withPhrases,
} from './page/browsers';
import { heapMb, leakRatio } from './page/heap';
import { idleTabs } from './page/idle';
import { draftOf, measureKeys } from './page/keys';
import { limits } from './page/limits';
import { measureStarts } from './page/start';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    /** A figure over its limit ends in 1. */
    judge: { type: 'boolean', default: false },
  },
});
const size = options.quick
  ? { keys: 120, tabs: 20, idleSeconds: 5, starts: 15, pairs: 3, first: 10, cycles: 40 }
  : { keys: 600, tabs: 20, idleSeconds: 60, starts: 15, pairs: 9, first: 100, cycles: 1000 };

if (!existsSync(asBuilt)) throw new Error('build the extension first: npm run build');
const figures: Record<string, number> = {};

await buildPractice();
say('keys …');
const [ours, bare] = [await startBrowser(asBuilt, emptyExtension()), await startBrowser()];
await keys(ours, bare);
say('starts …');
await starts(ours);
say('idle tabs …');
const idle = await idleTabs(ours.context, size.tabs, size.idleSeconds);
note('idleTimers', idle.timers);
note('idleGrowth', idle.growth);
say('open, type, post, close …');
const [leak, pageLeak] = await Promise.all([
  leakRatio(ours.context, size.first, size.cycles),
  leakRatio(bare.context, size.first, size.cycles),
]);
note('leakRatio', leak);
note('leakRatioOfPage', pageLeak);
await ours.close();
say('heap …');
const full = await startBrowser(withPhrases(5000));
note('heapMb', await heapMb(full.context, bare.context, size.pairs));
await Promise.all([full.close(), bare.close()]);
report();
const isOver = Object.entries(limits).some(([key, { most }]) => !((figures[key] ?? Number.NaN) <= most));
if (options.judge && isOver) process.exitCode = 1;

/**
 * Over an empty script in our place, since the first script of a page pays for what the browser does once for all of
 * them: what that alone makes of nothing is `emptyOverEmpty`, and `startBesideEmpty` has it in.
 */
async function starts(withUs: BenchBrowser): Promise<void> {
  const beside = await measureStarts(withUs.context, size.starts);
  const twoEmpty = await startBrowser(emptyExtension(), emptyExtension());
  const empties = await measureStarts(twoEmpty.context, size.starts);
  await twoEmpty.close();
  const place = beside.findIndex(({ address }) => address.startsWith(ownAddress));
  const [own, other] = [beside[place]?.ms ?? Number.NaN, beside[1 - place]?.ms ?? Number.NaN];
  const [inPlace, inOther] = [empties[place]?.ms ?? Number.NaN, empties[1 - place]?.ms ?? Number.NaN];
  note('startMs', own);
  note('emptyStartMs', other);
  note('startOverEmpty', own / inPlace);
  note('startBesideEmpty', own / other);
  note('emptyOverEmpty', inPlace / inOther);
}

/** With us, without, and without once more: the last two show what the noise is. */
async function keys(withUs: BenchBrowser, without: BenchBrowser): Promise<void> {
  for (const [name, draft] of [
    ['12k', draftOf(12_000, 40)],
    ['280', draftOf(280, 2)],
  ] as const) {
    const cost = await measureKeys(withUs.context, draft, size.keys);
    const noise = [
      await measureKeys(without.context, draft, size.keys / 3),
      await measureKeys(without.context, draft, size.keys / 3),
    ];
    note(`scriptP95Ms${name}`, cost.scriptP95);
    note(`scriptMostMs${name}`, cost.scriptMost);
    note(`processorP50Ms${name}`, cost.processorP50);
    note(`processorP95Ms${name}`, cost.processorP95);
    note(`processorMostMs${name}`, cost.processorMost);
    note(`paintP95Ms${name}`, cost.paintP95);
    note(`paintP95Ms${name}A`, noise[0]?.paintP95 ?? Number.NaN);
    note(`paintP95Ms${name}AA`, noise[1]?.paintP95 ?? Number.NaN);
  }
}

function report(): void {
  const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, load: loadavg()[0] };
  if (options.json) {
    console.log(JSON.stringify({ ...figures, machine, quick: options.quick }));
    return;
  }
  const rows = Object.entries(figures).map(([key, value]) => {
    const limit = limits[key];
    const verdict = limit === undefined ? '' : value <= limit.most ? 'ok' : 'NOT REACHED';
    return [key, value.toPrecision(3), limit ? `≤ ${limit.most}` : '', verdict, limit?.says ?? ''];
  });
  console.log(`${machine.cpu}, ${machine.cores} cores, load ${machine.load?.toFixed(1)}\n`);
  console.log(table([['figure', '', 'limit', '', ''], ...rows]));
}

/** A long run that is broken off has told what it knew. */
function note(key: string, value: number): void {
  figures[key] = value;
  say(`${key} ${value.toPrecision(3)}`);
}

/** Progress is not part of the answer. */
function say(text: string): void {
  console.error(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${text}`);
}
