/** A ruleset from wherever a person has it: a folder of rules, a ruleset as a file, or a release, signed or not. */
import { readFileSync, statSync } from 'node:fs';
import type { Ruleset } from '../lib/engine/types';
import { readRuleset } from '../lib/ruleset/read';
import { openSignable } from '../lib/ruleset/signing';
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
    const bytes = Uint8Array.from(readFileSync(file));
    const opened = openSignable(bytes);
    const json = JSON.parse(new TextDecoder().decode(opened.ok ? opened.value.body : bytes));
    return json?.type === 'release' ? json.ruleset : json;
  } catch {
    return undefined;
  }
}
