/** Our side of every race: the shipped `compile` and `check` over rulesets of the sizes that are asked for. */

import { linearEngine } from '../lib/parts/linear-engine';
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

export function ours(compiled: Compiled, name = 'ours'): Contender {
  return { name, run: (text) => check(text, compiled).length };
}
