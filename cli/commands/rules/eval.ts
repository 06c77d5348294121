/** `doclai rules eval`: the ruleset judged by sets of texts. */
import { compile } from '../../../lib/engine/compile';
import { linearEngine } from '../../../lib/parts/linear-engine';
import { readArguments } from '../../arguments';
import { type Run, toJson, toText } from '../../eval/report';
import { runSets, type Watcher } from '../../eval/run-sets';
import { findSets } from '../../eval/sets';
import type { Misjudged } from '../../eval/tally';
import { type EvalTexts, evalTexts } from '../../eval/texts';
import { openRuleset } from '../../open-ruleset';
import { createProgress } from '../../progress';
import type { Speaker } from '../../streams';

const options = {
  ruleset: { type: 'string', default: 'rules' },
  set: { type: 'string', multiple: true },
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  mistakes: { type: 'boolean', default: false },
  'by-rule': { type: 'boolean', default: false },
} as const;

/** Runs the command; answers the exit status: 0 fine, 1 no ruleset to judge, 2 wrong usage, 130 interrupted. */
export async function evalRules(
  args: readonly string[],
  streams: Speaker,
  signal: AbortSignal = untilInterrupted(),
): Promise<number> {
  const read = readArguments(args, options, 0);
  const { texts, language } = read;
  const words = evalTexts[language];
  const refuse = (message: string): number => {
    streams.stderr.write(`${message}\n${texts.usage}\n`);
    return 2;
  };
  if (!read.ok) return refuse(read.message);
  const { ruleset: path, set: named = [], data, json, mistakes, 'by-rule': showsRules } = read.values;
  const bad = named.find((word) => !/^[^=]+=./.test(word));
  if (bad !== undefined) return refuse(words.badSet(bad));
  const { sets, missing } = findSets({ sets: named, data });
  if (missing[0] !== undefined) return refuse(texts.noFile(missing[0]));
  if (sets.length === 0) return refuse(words.noSets);
  const ruleset = openRuleset(path, texts, streams);
  if (!ruleset) return 1;
  const compiled = compile(ruleset, { linear: linearEngine });
  const watcher = watch(words, streams, mistakes && !json);
  const run = await timed(() => runSets(sets, compiled, watcher, signal));
  watcher.end();
  const report: Run = { version: ruleset.version, interrupted: signal.aborted, ...run };
  streams.stdout.write(
    json ? `${JSON.stringify(toJson(report), null, 2)}\n` : toText(report, words, showsRules),
  );
  return signal.aborted ? 130 : 0;
}

/** Ctrl+C once: print what there is. Twice: the end. */
function untilInterrupted(): AbortSignal {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  return stop.signal;
}

function watch(words: EvalTexts, streams: Speaker, showsMistakes: boolean): Watcher & { end(): void } {
  const progress = createProgress(streams);
  return {
    badLine(file, line) {
      progress.end();
      streams.stderr.write(`${words.badLine(file, line)}\n`);
    },
    misjudged(place, text, one) {
      if (showsMistakes) streams.stdout.write(`${place} ${printMisjudged(text, one, words)}\n`);
    },
    piece: progress.tell,
    end: progress.end,
  };
}

function printMisjudged(text: string, { kind, finding, expectation }: Misjudged, words: EvalTexts): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const quote = finding ? text.slice(finding.start, finding.end) : (expectation?.quote ?? '');
  const what = finding ? `${finding.rule} (${finding.severity})` : (expectation?.category ?? '');
  return `${kind === 'missed' ? words.missed : words.falseAlarm} ${what} “${quote}” | ${line}`;
}

type Timed = Pick<Run, 'seconds' | 'perSecond' | 'tallies'>;

/** Speed is told by processor time, which others on the machine do not lengthen. */
async function timed(judge: () => Promise<Run['tallies']>): Promise<Timed> {
  const start = performance.now();
  const before = process.cpuUsage();
  const tallies = await judge();
  const { user, system } = process.cpuUsage(before);
  const texts = [...tallies.values()].reduce((sum, tally) => sum + tally.texts, 0);
  const perSecond = Math.round(texts / Math.max((user + system) / 1e6, 1e-6));
  return { seconds: (performance.now() - start) / 1000, perSecond, tallies };
}
