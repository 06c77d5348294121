/** What runs in the browser: the same engine and the same race, on texts that Node made. */
import type { Ruleset } from '../lib/engine/types';
import { check, compile } from './engine';
import { limit } from './limit';
import { fold } from './peers/fold';
import { race, type Timing } from './race';

interface Automaton {
  matchInText(text: string): { readonly length: number };
}

interface PageTask {
  readonly ruleset: Ruleset;
  readonly phrases: readonly string[];
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly budget: number;
}

/** `AhoCorasick` is of @monyone/aho-corasick/fast; the page that calls has it. */
export async function run(
  { ruleset, phrases, texts, budget }: PageTask,
  AhoCorasick: new (phrases: readonly string[]) => Automaton,
): Promise<Readonly<Record<string, readonly Timing[]>>> {
  const compiled = compile(ruleset);
  const automaton = new AhoCorasick(phrases.map(fold));
  const contenders = [
    { name: 'limit', run: limit },
    { name: 'ours', run: (text: string) => check(text, compiled).length },
    { name: 'theirs', run: (text: string) => automaton.matchInText(fold(text)).length },
  ];
  const timings: Record<string, readonly Timing[]> = {};
  // A page's clock ticks every 0.1 ms.
  for (const [name, list] of Object.entries(texts))
    timings[name] = await race(contenders, list, { budget, batch: 5 });
  return timings;
}
