/** `npm run bench`: how fast the engine is, beside its peers and beside what is possible. */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { weigh } from './bundle';
import { cellsOf, figuresOf, type Run } from './figures-of';
import type { Figures } from './goals';
import { installPeers } from './install-peers';
import type { Job } from './jobs/job';
import { planOf } from './plan';
import { prepareChildren } from './prepare-children';
import { goalTable, infoTable, peerTable } from './report';
import { runChild } from './run-child';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'processor-time': { type: 'boolean', default: false },
  },
});
const patience = options.quick ? 30_000 : 600_000;

process.exitCode = await run();

async function run(): Promise<number> {
  if (!installPeers(options.quick)) say('The peers could not be installed: what needs them stays empty.');
  say('bundling …');
  await prepareChildren();
  const faults = await equalityFaults();
  if (faults.length > 0) return answerVoid(faults);
  const runs: Run[] = [];
  const missing: string[] = [];
  const plan = planOf(options.quick);
  for (const [index, job] of plan.entries()) {
    say(`[${index + 1}/${plan.length}] ${nameOf(job)} …`);
    const answer = await runChild(job, patience, { byProcessorTime: options['processor-time'] });
    if ('failed' in answer) missing.push(`${nameOf(job)}: ${answer.failed}`);
    else runs.push({ job, answer });
    if ('faults' in answer && answer.faults?.length) return answerVoid(answer.faults);
  }
  const kilobytes = async (entry: string) => (await weigh(entry)).gzip / 1024;
  const engineGzipKb = await kilobytes('bench/page-engine.ts');
  const detectorsGzipKb = await kilobytes('bench/detectors.ts');
  return answerWith(runs, { engineGzipKb, detectorsGzipKb }, missing);
}

/** Both languages at once: nothing is timed here. */
async function equalityFaults(): Promise<readonly string[]> {
  say('comparing with the plain oracle, every draft against every list …');
  const jobs = (['vi', 'en'] as const).map((language): Job => ({ job: 'equality', language }));
  const answers = await Promise.all(jobs.map((job) => runChild(job, patience)));
  return answers.flatMap((answer) => ('failed' in answer ? [answer.failed] : (answer.faults ?? [])));
}

function answerVoid(faults: readonly string[]): number {
  const some = faults.slice(0, 20);
  say(
    ['The engine does not find what the plain oracle finds, so its times say nothing:', ...some].join('\n  '),
  );
  if (options.json) console.log(JSON.stringify({ void: true, faults: some, count: faults.length }));
  return 1;
}

function answerWith(runs: readonly Run[], weights: Figures, missing: readonly string[]): number {
  const cells = cellsOf(runs);
  const { goals, info } = figuresOf(runs, weights);
  const machine = {
    cpu: cpus()[0]?.model ?? '',
    cores: cpus().length,
    node: process.version,
    load: loadavg()[0],
    clock: options['processor-time'] ? 'processor' : 'wall',
  };
  if (options.json) {
    console.log(JSON.stringify({ ...goals, machine, missing, info: { ...info, cells } }));
    return 0;
  }
  console.log(
    `${machine.cpu}, ${machine.cores} cores, load ${machine.load?.toFixed(1)}, Node ${machine.node}\n\n${goalTable(goals, cells)}\n`,
  );
  if (!options.quick) console.log(`${peerTable(cells)}\n`);
  console.log(infoTable(info));
  for (const one of missing) console.log(`not measured: ${one}`);
  return 0;
}

function nameOf(job: Job): string {
  return job.job === 'peer' ? `peer ${job.peer}` : job.job;
}

/** Progress is not part of the answer. */
function say(text: string): void {
  console.error(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${text}`);
}
