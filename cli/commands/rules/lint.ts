/** `doclai rules lint`: every mistake of a folder of rules at once, each with its place. */
import { existsSync } from 'node:fs';
import { readArguments } from '../../arguments';
import { layerOptions, wrongLayer } from '../../layer-options';
import { lint } from '../../lint/lint';
import { lintTexts } from '../../lint/texts';
import { load } from '../../load';
import { loadLayer } from '../../load-layer';
import { printMistake } from '../../mistake';
import { openRuleset } from '../../open-ruleset';
import type { Speaker } from '../../streams';

/** Runs the command; answers the exit status: 0 fine, 1 there are mistakes, 2 wrong usage. */
export function lintRules(args: readonly string[], streams: Speaker): number {
  const { stdout, stderr } = streams;
  const read = readArguments(args, layerOptions, 1);
  const { texts, language } = read;
  const refuse = (message: string): number => {
    stderr.write(`${message}\n${texts.usage}\n`);
    return 2;
  };
  if (!read.ok) return refuse(read.message);
  const { layer, base: basePath } = read.values;
  const wrong = wrongLayer(read.values);
  if (wrong) return refuse(texts.badValue(wrong));
  const [folder = 'rules'] = read.words;
  if (!existsSync(folder)) return refuse(texts.noFile(folder));
  const base = basePath === undefined ? undefined : openRuleset(basePath, texts, streams);
  if (base === null) return 1;
  const loaded = base ? loadLayer(folder, layer, base, language) : load(folder, texts);
  const mistakes = lint(folder, loaded, language);
  for (const mistake of mistakes) stdout.write(`${printMistake(mistake)}\n`);
  stderr.write(`${lintTexts[language].counted(loaded.ruleset.rules.length, mistakes.length)}\n`);
  return mistakes.length > 0 ? 1 : 0;
}
