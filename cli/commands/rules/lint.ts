/** `doclai rules lint`: every mistake of a folder of rules at once, each with its place. */
import { existsSync } from 'node:fs';
import { readArguments } from '../../arguments';
import { lint } from '../../lint/lint';
import { lintTexts } from '../../lint/texts';
import { printMistake } from '../../mistake';
import type { Speaker } from '../../streams';

/** Runs the command; answers the exit status: 0 fine, 1 there are mistakes, 2 wrong usage. */
export function lintRules(args: readonly string[], { stdout, stderr }: Speaker): number {
  const read = readArguments(args, {}, 1);
  const { texts, language } = read;
  const [folder = 'rules'] = read.ok ? read.words : [];
  if (!read.ok || !existsSync(folder)) {
    stderr.write(`${read.ok ? texts.noFile(folder) : read.message}\n${texts.usage}\n`);
    return 2;
  }
  const { ruleset, mistakes } = lint(folder, language);
  for (const mistake of mistakes) stdout.write(`${printMistake(mistake)}\n`);
  stderr.write(`${lintTexts[language].counted(ruleset.rules.length, mistakes.length)}\n`);
  return mistakes.length > 0 ? 1 : 0;
}
