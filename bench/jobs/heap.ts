/** What a compiled list keeps, beside its own text. */
import { drafts } from '../corpus/drafts';
import { phrases } from '../corpus/phrases';
import { check, compile } from '../engine';
import { readShipped } from '../read-shipped';
import { phraseRules, rulesetOf } from '../rulesets';
import type { Answer } from './job';

/** How many compiled lists are kept beside each other. */
const lists = 9;
/** Milliseconds for V8's threads to end what they make of `compile`: it is no part of the list. */
const pause = 100;

/** The middle of what one list more takes: beside the first ones, tables that all share and new code are kept too. */
export async function heap(): Promise<Answer> {
  const draft = drafts('vi', 63_206)[0] ?? '';
  const list = phrases(5000);
  const ruleset = rulesetOf(phraseRules(list), list, readShipped().tables);
  const kept: ReturnType<typeof compile>[] = [];
  const grown: number[] = [];
  while (kept.length < lists) {
    const before = held();
    const compiled = compile(ruleset);
    check(draft, compiled);
    kept.push(compiled);
    await new Promise((rested) => setTimeout(rested, pause));
    grown.push(held() - before);
  }
  const median = grown.sort((a, b) => a - b)[lists >> 1] ?? Number.NaN;
  return { figures: { heapKbPer1k: median / 1024 / 5 } };
}

/** Bytes on the heap and in typed arrays, after everything idle is gone. */
function held(): number {
  for (let round = 0; round < 4; round++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
