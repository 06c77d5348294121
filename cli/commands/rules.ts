/** `doclai rules …`: the workshop of those who keep the rules. */
import { readArguments } from '../arguments';
import type { Streams } from '../streams';
import { judgePatterns } from './patterns';
import { buildRelease } from './rules/build';
import { diffRules } from './rules/diff';
import { evalRules } from './rules/eval';
import { lintRules } from './rules/lint';
import { newItem } from './rules/new';
import { testRules } from './rules/test';

type Command = (args: readonly string[], streams: Streams) => number | Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  build: buildRelease,
  diff: diffRules,
  eval: (args, streams) => evalRules(args, streams),
  lint: lintRules,
  new: newItem,
  patterns: judgePatterns,
  test: testRules,
};

/** Runs one of them; answers the exit status: 0 fine, 1 the input has mistakes, 2 wrong usage. */
export async function rules([name, ...args]: readonly string[], streams: Streams): Promise<number> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command(args, streams);
  const { texts } = readArguments(args, {}, 0);
  streams.stderr.write(`${texts.unknownCommand(['rules', name].join(' ').trim())}\n${texts.usage}\n`);
  return 2;
}
