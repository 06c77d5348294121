/** Every example of every rule asked of the engine: all that do not hold, and the gaps that are none any more. */
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import type { Finding, Ruleset, Span } from '../../lib/engine/types';
import { linearEngine } from '../../lib/parts/linear-engine';
import type { Examples, Loaded } from '../load';
import { readExample } from '../read-example';

export type Failing = 'empty' | 'unmarked' | 'not-found' | 'other-words' | 'found-by-another' | 'not-silent';

export interface Failure {
  readonly rule: string;
  readonly kind: 'flag' | 'pass';
  readonly index: number;
  readonly reason: Failing;
  readonly example: string;
  /** The words that were underlined instead, or the rule that finds the same. */
  readonly found: string;
}

export interface Gap {
  readonly rule: string;
  readonly example: string;
  /** The rule finds it by now: it belongs among the examples that flag. */
  readonly isClosed: boolean;
}

export interface Proof {
  readonly examples: number;
  readonly failures: readonly Failure[];
  readonly gaps: readonly Gap[];
}

/** What each rule finds by itself in a draft, by its id. */
type Ask = (draft: string) => ReadonlyMap<string, readonly Finding[]>;

export function proveExamples({ ruleset, examples }: Pick<Loaded, 'ruleset' | 'examples'>): Proof {
  const ask = askEach(ruleset);
  const all = [...examples];
  return {
    examples: all.reduce((sum, [, { flag, pass }]) => sum + flag.length + pass.length, 0),
    failures: all.flatMap(([rule, own]) => [...flags(rule, own, ask), ...passes(rule, own, ask)]),
    gaps: all.flatMap(([rule, { gap = [] }]) =>
      gap.map((example) => ({ rule, example, isClosed: ask(readExample(example).draft).has(rule) })),
    ),
  };
}

/** Compiled once: with a category of its own, named after its real one, no rule hides another. */
function askEach({ rules, ...rest }: Ruleset): Ask {
  const numbered = rules.map((rule, number) => ({ ...rule, id: `${rule.id.split('.')[0]}-${number}.x` }));
  const compiled = compile({ ...rest, rules: numbered }, { linear: linearEngine });
  const idOf = new Map(rules.map(({ id }, number) => [numbered[number]?.id, id]));
  return (draft) => {
    const found = new Map<string, Finding[]>();
    for (const finding of check(draft, compiled)) {
      const id = idOf.get(finding.rule) ?? '';
      found.set(id, [...(found.get(id) ?? []), finding]);
    }
    return found;
  };
}

function flags(rule: string, { flag }: Examples, ask: Ask): readonly Failure[] {
  return flag.flatMap((example, index): readonly Failure[] => {
    const fail = (reason: Failing, found = ''): readonly Failure[] => [
      { rule, kind: 'flag', index, reason, example, found },
    ];
    const { draft, span } = readExample(example);
    if (isEmpty(draft)) return fail('empty');
    if (!span) return fail('unmarked');
    const found = ask(draft);
    const own = found.get(rule);
    if (!own) return fail('not-found');
    if (!own.some((one) => isSame(one, span))) return fail('other-words', words(draft, own));
    const twin = [...found].find(
      ([id, others]) => id !== rule && isOfSameCategory(id, rule) && others.some((one) => isSame(one, span)),
    );
    return twin ? fail('found-by-another', twin[0]) : [];
  });
}

function passes(rule: string, { pass }: Examples, ask: Ask): readonly Failure[] {
  return pass.flatMap((example, index): readonly Failure[] => {
    const at = { rule, kind: 'pass', index, example } as const;
    if (isEmpty(example)) return [{ ...at, reason: 'empty', found: '' }];
    const own = ask(example).get(rule);
    return own ? [{ ...at, reason: 'not-silent', found: words(example, own) }] : [];
  });
}

/** Without a letter or a digit an example says nothing about a rule. */
const isEmpty = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const isOfSameCategory = (a: string, b: string): boolean => a.split('.')[0] === b.split('.')[0];

function words(draft: string, findings: readonly Finding[]): string {
  return findings.map(({ start, end }) => draft.slice(start, end)).join(', ');
}
