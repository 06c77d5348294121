/** `doclai rules patterns`: has the patterns of a folder judged that are new, and keeps the verdicts beside them. */
import { existsSync } from 'node:fs';
import { readArguments } from '../arguments';
import { type Mistake, printMistake } from '../mistake';
import { collectPatterns, type Placed } from '../patterns/collect';
import { judge, judgeVersion } from '../patterns/judge';
import { readPattern } from '../patterns/read-pattern';
import { keyOf, readVerdicts, type Verdicts, writeVerdicts } from '../patterns/verdicts';
import type { Speaker } from '../streams';
import type { Texts } from '../texts';

/** Runs the command; answers the exit status: 0 fine, 1 a pattern was refused, 2 wrong usage. */
export async function judgePatterns(args: readonly string[], streams: Speaker): Promise<number> {
  const read = readArguments(args, {}, 1);
  const { texts } = read;
  const [folder = 'rules'] = read.ok ? read.words : [];
  if (!read.ok || !existsSync(folder)) {
    streams.stderr.write(`${read.ok ? texts.noFile(folder) : read.message}\n${texts.usage}\n`);
    return 2;
  }
  const patterns = collectPatterns(folder);
  const verdicts = await judgeNew(folder, patterns, texts, streams);
  const refusals = patterns.flatMap((pattern) => refusal(pattern, verdicts, texts));
  for (const mistake of refusals) streams.stderr.write(`${printMistake(mistake)}\n`);
  streams.stdout.write(`${texts.patternsJudged(patterns.length, refusals.length)}\n`);
  return refusals.length > 0 ? 1 : 0;
}

/** Written after each verdict, so that nothing is lost when somebody has no time for the rest. */
async function judgeNew(
  folder: string,
  patterns: readonly Placed[],
  texts: Texts,
  { stderr }: Pick<Speaker, 'stderr'>,
): Promise<Verdicts> {
  const version = judgeVersion();
  const known = readVerdicts(folder, version);
  const wanted = new Map(patterns.map((pattern) => [keyOf(pattern), pattern]));
  const verdicts = new Map([...known].filter(([key]) => wanted.has(key)));
  let count = 0;
  for (const [key, { pattern, case: letters }] of wanted) {
    count++;
    const reading = readPattern({ pattern, case: letters });
    if (verdicts.has(key) || !reading.ok) continue;
    stderr.write(`${count}/${wanted.size} ${pattern}`);
    const verdict = await judge(reading.source, reading.parts);
    stderr.write(`: ${texts.verdict[verdict]}\n`);
    verdicts.set(key, { pattern, case: letters, verdict });
    writeVerdicts(folder, version, verdicts);
  }
  if (verdicts.size < known.size) writeVerdicts(folder, version, verdicts);
  return verdicts;
}

function refusal(placed: Placed, verdicts: Verdicts, texts: Texts): readonly Mistake[] {
  const { file, path } = placed;
  const reading = readPattern(placed);
  if (!reading.ok) return [file.at(path, texts.pattern[reading.fault](reading.detail))];
  const isRefused = verdicts.get(keyOf(placed))?.verdict === 'exponential';
  return isRefused ? [file.at(path, texts.pattern.exponential())] : [];
}
