/** Which words of the rules an example has tried. */
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import type { Match, Rule, Ruleset } from '../../lib/engine/types';
import { withoutLists } from '../../lib/engine/word-lists';
import type { Examples, Loaded } from '../load';
import { readExample } from '../read-example';

export interface Coverage {
  readonly rule: string;
  readonly flag: number;
  readonly pass: number;
  readonly gap: number;
  /** Phrases of the match, and those that stand in an example that flags. */
  readonly phrases: number;
  readonly tried: number;
  /** Phrases that take a finding back, and those that stand in an example that passes. */
  readonly unless: number;
  readonly triedUnless: number;
}

export function coverageOf({ ruleset, examples }: Pick<Loaded, 'ruleset' | 'examples'>): readonly Coverage[] {
  const { rules } = withoutLists(ruleset);
  const lists = rules.flatMap((rule) => [listOf(rule.match), rule.unless ?? []]);
  const phrasesIn = askLists(lists, ruleset);
  return rules.map((rule, number) => {
    const own = examples.get(rule.id) ?? { flag: [], pass: [] };
    const matched = phrasesIn(drafts(own.flag), 2 * number);
    const takenBack = phrasesIn(drafts(own.pass), 2 * number + 1);
    return {
      rule: rule.id,
      ...counts(own),
      phrases: new Set(lists[2 * number]).size,
      tried: matched.size,
      unless: new Set(lists[2 * number + 1]).size,
      triedUnless: takenBack.size,
    };
  });
}

function counts({ flag, pass, gap = [] }: Examples) {
  return { flag: flag.length, pass: pass.length, gap: gap.length };
}

const drafts = (examples: readonly string[]): readonly string[] =>
  examples.map((example) => readExample(example).draft);

function listOf(match: Match): readonly string[] {
  if ('all' in match) return match.all.flatMap(listOf);
  if ('any' in match) return match.any.flatMap(listOf);
  return 'phrase' in match ? match.phrase : [];
}

/** Each phrase as a rule of its own category, so that none hides another. */
function askLists(lists: readonly (readonly string[])[], ruleset: Ruleset) {
  const words = { vi: '', en: '' };
  const rules: Rule[] = lists.flatMap((list, number) =>
    [...new Set(list)].map((phrase, place) => ({
      id: `list-${number}-${place}.x`,
      severity: 'info',
      match: { phrase: [phrase] },
      message: words,
      advice: words,
    })),
  );
  const compiled = compile({ ...ruleset, rules });
  return (texts: readonly string[], number: number): ReadonlySet<string> =>
    new Set(
      texts
        .flatMap((text) => check(text, compiled))
        .map(({ rule }) => rule)
        .filter((rule) => rule.startsWith(`list-${number}-`)),
    );
}
