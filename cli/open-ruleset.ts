/** A ruleset from wherever a person has it: a folder of rules, a ruleset or the body of a release as a file. */
import { readFileSync, statSync } from 'node:fs';
import type { Ruleset } from '../lib/engine/types';
import { readRuleset } from '../lib/ruleset/read';
import { load } from './load';
import { printMistake } from './mistake';
import type { Speaker } from './streams';
import type { Texts } from './texts';

/** Tells on stderr why there is none. */
export function openRuleset(path: string, texts: Texts, { stderr }: Pick<Speaker, 'stderr'>): Ruleset | null {
  const place = statSync(path, { throwIfNoEntry: false });
  if (!place) {
    stderr.write(`${texts.noFile(path)}\n`);
    return null;
  }
  if (place.isDirectory()) {
    const { ruleset, mistakes } = load(path, texts);
    for (const mistake of mistakes) stderr.write(`${printMistake(mistake)}\n`);
    return mistakes.length > 0 ? null : ruleset;
  }
  const reading = readRuleset(readJson(path));
  if (reading.ok) return reading.ruleset;
  stderr.write(`${texts.notRuleset(path, `${reading.reason}: ${reading.where}`)}\n`);
  return null;
}

function readJson(file: string): unknown {
  try {
    const json = JSON.parse(readFileSync(file, 'utf8'));
    return json?.type === 'release' ? json.ruleset : json;
  } catch {
    return undefined;
  }
}
