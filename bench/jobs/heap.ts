/** What a compiled list keeps, beside its own text. */

import { drafts } from '../corpus/drafts';
import { phrases } from '../corpus/phrases';
import { check, compile } from '../engine';
import { readShipped } from '../read-shipped';
import { phraseRules, rulesetOf } from '../rulesets';
import type { Answer } from './job';

export function heap(): Answer {
  const draft = drafts('vi', 63_206)[0] ?? '';
  const { tables } = readShipped();
  // Tables that every ruleset shares are there before the first look.
  const warm = compile(rulesetOf(phraseRules(phrases(100)), phrases(100), tables));
  check(draft, warm);
  const list = phrases(5000);
  const ruleset = rulesetOf(phraseRules(list), list, tables);
  const before = held();
  const compiled = compile(ruleset);
  check(draft, compiled);
  const after = held();
  const kept = (after - before) / 1024 + check(draft, compiled).length * 0;
  return { figures: { heapKbPer1k: kept / 5 } };
}

/** Bytes on the heap and in typed arrays, after everything idle is gone. */
function held(): number {
  for (let round = 0; round < 4; round++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
