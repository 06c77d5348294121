/** Every draft against every list: what `check` answers has to be what the plain oracle finds. */
import { drafts, sizes } from '../corpus/drafts';
import { type Language, phrases, usableStripped } from '../corpus/phrases';
import { check } from '../engine';
import { oracle } from '../oracle';
import { compileTerms } from '../ours';
import { phraseRules } from '../rulesets';
import type { Answer } from './job';

const listLengths = [100, 1000, 5000, 20_000] as const;

export function equality(language: Language): Answer {
  const faults: string[] = [];
  for (const count of listLengths) {
    const list = phrases(count);
    const rules = phraseRules(list);
    const compiled = compileTerms(count);
    for (const size of sizes) {
      for (const [index, draft] of drafts(language, size).entries()) {
        const wanted = oracle(draft, rules, usableStripped(list)).map(told(draft));
        const found = check(draft, compiled).map(told(draft));
        const place = `${language}, ${size} characters, draft ${index + 1}, ${count} phrases`;
        faults.push(...missing(wanted, found).map((one) => `${place}: not found: ${one}`));
        faults.push(...missing(found, wanted).map((one) => `${place}: found for nothing: ${one}`));
      }
    }
  }
  return { faults };
}

function missing(some: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return some.filter((one) => !known.has(one));
}

function told(draft: string) {
  return ({
    rule,
    start,
    end,
    phrase,
  }: {
    rule: string;
    start: number;
    end: number;
    phrase?: string | undefined;
  }) => `${rule} “${phrase}” at ${start}–${end}: “${draft.slice(start, end)}”`;
}
