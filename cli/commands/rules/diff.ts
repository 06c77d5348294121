/** `doclai rules diff A B`: what changes for those who write. */
import { compile } from '../../../lib/engine/compile';
import { linearEngine } from '../../../lib/parts/linear-engine';
import { compare } from '../../../lib/ruleset/compare';
import { readArguments } from '../../arguments';
import { changedTexts } from '../../diff/changed-texts';
import { printDiff } from '../../diff/report';
import { findSets } from '../../eval/sets';
import { evalTexts } from '../../eval/texts';
import { openRuleset } from '../../open-ruleset';
import type { Speaker } from '../../streams';

const options = {
  set: { type: 'string', multiple: true },
  data: { type: 'string' },
  markdown: { type: 'boolean', default: false },
  most: { type: 'string', default: '50' },
} as const;

/** Runs the command; answers the exit status: 0 fine, 1 one of the two cannot be read, 2 wrong usage. */
export async function diffRules(args: readonly string[], streams: Speaker): Promise<number> {
  const read = readArguments(args, options, 2);
  const { texts, language } = read;
  const refuse = (message: string): number => {
    streams.stderr.write(`${message}\n${texts.usage}\n`);
    return 2;
  };
  if (!read.ok) return refuse(read.message);
  const [pathBefore, pathAfter] = read.words;
  if (pathBefore === undefined || pathAfter === undefined) return refuse(texts.twoRulesets);
  const { set = [], data, markdown, most } = read.values;
  if (!/^\d{1,6}$/.test(most)) return refuse(texts.badValue('--most'));
  const bad = set.find((word) => !/^[^=]+=./.test(word));
  if (bad !== undefined) return refuse(evalTexts[language].badSet(bad));
  const { sets, missing } = findSets({ sets: set, data });
  if (missing[0] !== undefined) return refuse(texts.noFile(missing[0]));
  const before = openRuleset(pathBefore, texts, streams);
  const after = openRuleset(pathAfter, texts, streams);
  if (!before || !after) return 1;
  const linear = { linear: linearEngine };
  const changed = await changedTexts(sets, compile(before, linear), compile(after, linear), Number(most));
  const report = { before, after, changes: compare(before, after), texts: changed };
  streams.stdout.write(printDiff(report, language, markdown));
  return 0;
}
