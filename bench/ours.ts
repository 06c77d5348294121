/** Our side of every race: the shipped `compile` and `check` over rulesets of the sizes that are asked for. */

import { linearEngine } from '../lib/parts/linear-engine';
import { drafts } from './corpus/drafts';
import { phrases } from './corpus/phrases';
import { check, compile } from './engine';
import type { Contender } from './race';
import { readShipped } from './read-shipped';
import { detectorRules, patternRules, phraseRules, rulesetOf } from './rulesets';

type Compiled = ReturnType<typeof compile>;

/** Lists of phrases only: the term pass. */
export function compileTerms(count: number): Compiled {
  const list = phrases(count);
  return compile(rulesetOf(phraseRules(list), list, readShipped().tables));
}

/** The same with every pattern and every detector. */
export function compileAll(count: number): Compiled {
  const list = phrases(count);
  const { tables, patterns } = readShipped();
  const rules = [...phraseRules(list), ...patternRules(patterns), ...detectorRules()];
  return compile(rulesetOf(rules, list, tables), { linear: linearEngine });
}

/** `check` as a tab has it after a while of typing: what the compiler makes of it takes half a second to come. */
export function ours(compiled: Compiled): Contender {
  const run = (text: string): number => check(text, compiled).length;
  const texts = drafts('vi', 63_206);
  const end = performance.now() + 500;
  for (let round = 0; performance.now() < end || round < texts.length; round++) {
    run(texts[round % texts.length] as string);
  }
  return { name: 'ours', run };
}
