import type { CompiledRule, Shared, SkipReason } from './compile-with';
import type { Detector, Need } from './detectors/detector';
import { anyOf, leadsOf } from './leads';
import { listRole } from './list-role';
import type { CompiledMatch, CompiledNear, Stretch } from './match';
import { compilePattern } from './patterns/compile-pattern';
import { wordFlag } from './text/word-flag';
import type { Category, Match, Near, PatternMatch, Rule } from './types';

/** What one rule is compiled with; `skip` notes a reason and answers that there is no match. */
interface Workshop extends Shared {
  /** Of the rule. */
  readonly number: number;
  readonly skip: (reason: SkipReason) => undefined;
  /** Its phrases are words of abuse, which people half hide. */
  readonly isAbuse: boolean;
}

/** The rule ready for use, or undefined, with a reason noted, where this engine cannot use it. */
export function compileRule(rule: Rule, workshop: Workshop): CompiledRule | undefined {
  const conditions: number[] = [];
  const match = compileTop(rule.match, conditions, workshop);
  if (!match) return undefined;
  const category = rule.id.split('.')[0] as Category;
  const unless = rule.unless && addList(rule.unless, workshop);
  noteLeads(match, conditions, workshop);
  const { id, severity } = rule;
  return { id, category, severity, match, conditions, ...(unless !== undefined && { unless }) };
}

/** What is found of a block leads to the rules to ask; every condition has to be noted where it is met. */
function noteLeads(match: CompiledMatch, conditions: readonly number[], workshop: Workshop): void {
  const { number, weights, ruleOfList, finders, leading } = workshop;
  const all = [match, ...conditions.map((condition) => workshop.conditions[condition] as CompiledMatch)];
  const leads = anyOf(all.map((one) => leadsOf(one, weights)));
  for (const list of leads.lists) ruleOfList[list] = number;
  for (const finder of new Set(leads.finders)) finders[finder]?.rules.push(number);
  for (const pattern of leads.patterns) leading.add(pattern);
}

/** Only the outermost match may look over the whole draft: the rest of it becomes conditions. */
function compileTop(match: Match, conditions: number[], workshop: Workshop): CompiledMatch | undefined {
  const isObject = typeof match === 'object' && match !== null;
  if (isObject && 'all' in match && match.within === 'draft') {
    const [first, ...others] = compileParts(match.all, workshop) ?? [];
    for (const other of others) conditions.push(workshop.conditions.push(other) - 1);
    return first;
  }
  if (isObject && 'near' in match && match.near?.within === 'draft') {
    const { near, ...rest } = match;
    const list = addList(near.words, workshop);
    if (list === undefined) return undefined;
    const words = { kind: 'phrase', list, isUpper: false, isContext: true } as const;
    conditions.push(workshop.conditions.push(words) - 1);
    return compileMatch(rest, workshop);
  }
  return compileMatch(match, workshop);
}

function compileMatch(match: Match, workshop: Workshop): CompiledMatch | undefined {
  if (typeof match !== 'object' || match === null) return workshop.skip('unknown-match');
  if ('phrase' in match) return compilePhrase(match, workshop);
  if ('entity' in match) return compileFinder(detectorNumber(match.entity, workshop), match.near, workshop);
  if ('pattern' in match) return compilePatternMatch(match, workshop);
  if ('any' in match) return compileAny(match.any, workshop);
  if ('all' in match) return compileAll(match.all, match.within ?? 'sentence', workshop);
  return workshop.skip('unknown-match');
}

function compilePhrase(
  { phrase, case: letters, near }: Extract<Match, { phrase: unknown }>,
  workshop: Workshop,
): CompiledMatch | undefined {
  const list = addList(phrase, workshop, { isMaskable: workshop.isAbuse });
  if (list === undefined) return undefined;
  return withNear({ kind: 'phrase', list, isUpper: letters === 'upper' }, near, workshop);
}

function compileFinder(
  finder: number | undefined,
  near: Near | undefined,
  workshop: Workshop,
): CompiledMatch | undefined {
  if (finder === undefined) return undefined;
  return withNear({ kind: 'finder', finder }, near, workshop);
}

const flagOf: Readonly<Record<Need, number>> = {
  digits: wordFlag.digit,
  '.': wordFlag.dot,
  '@': wordFlag.at,
  '/': wordFlag.glued,
  cues: 0,
};

/** The number of a detector; it is made ready when the first rule asks for it. */
function detectorNumber(name: string, workshop: Workshop): number | undefined {
  const { finders, finderOf, ruleset } = workshop;
  const known = finderOf.get(name);
  if (known !== undefined) return known;
  if (!workshop.detectors) return workshop.skip('no-detectors');
  const detector = workshop.detectors.get(name);
  if (!detector) return workshop.skip('unknown-entity');
  const list = cueList(detector, workshop);
  const needs = [detector.needs].flat();
  const number = finders.length;
  finders.push({
    find: detector.create(ruleset.tables),
    needs: needs.reduce((flags, need) => flags | flagOf[need], 0),
    ...(list !== undefined && { cues: list }),
    isLedByCues: needs.includes('cues'),
    fewestDigits: detector.fewestDigits ?? 0,
    rules: [],
  });
  finderOf.set(name, number);
  return number;
}

/** The number of the list of its cues; detectors with the same cues share one. */
function cueList(detector: Detector, workshop: Workshop): number | undefined {
  const { cues, hasExactCues = false } = detector;
  const { ruleset, terms, ruleOfList, listOfCues } = workshop;
  const known = listOfCues.get(cues);
  if (cues === undefined || known !== undefined) return known;
  const words = typeof cues === 'function' ? cues(ruleset.tables) : cues;
  const { list } = terms.add(words, { isLoose: !hasExactCues, isContext: hasExactCues });
  ruleOfList[list] = listRole.cues;
  listOfCues.set(cues, list);
  return list;
}

function compilePatternMatch(match: PatternMatch, workshop: Workshop): CompiledMatch | undefined {
  const ready = compilePattern(match, workshop.linear);
  if ('skip' in ready) return workshop.skip(ready.skip);
  const pattern = workshop.patterns.push({ ...ready, rule: workshop.number }) - 1;
  return withNear({ kind: 'pattern', pattern }, match.near, workshop);
}

function withNear(
  match: Extract<CompiledMatch, { kind: 'phrase' | 'finder' | 'pattern' }>,
  near: Near | undefined,
  workshop: Workshop,
): CompiledMatch | undefined {
  if (near === undefined) return match;
  const compiled = compileNear(near, workshop);
  return compiled && { ...match, near: compiled };
}

function compileNear(near: Near, workshop: Workshop): CompiledNear | undefined {
  const within = stretchOf(near.within, workshop);
  if (!within) return undefined;
  const list = addList(near.words, workshop);
  return list === undefined ? undefined : { list, within };
}

/** One part that is not understood takes the whole rule out: half of an `any` would be another rule. */
function compileAny(matches: readonly Match[], workshop: Workshop): CompiledMatch | undefined {
  const parts = compileParts(matches, workshop);
  return parts && { kind: 'any', parts };
}

function compileAll(
  matches: readonly Match[],
  within: string,
  workshop: Workshop,
): CompiledMatch | undefined {
  const stretch = stretchOf(within, workshop);
  if (!stretch) return undefined;
  const parts = compileParts(matches, workshop);
  if (!parts) return undefined;
  return { kind: 'all', parts: [...parts].sort((a, b) => effort(a) - effort(b)), within: stretch };
}

/** Phrases are found already when a rule is asked; detectors and patterns still have to look. */
function effort(match: CompiledMatch): number {
  if (match.kind === 'phrase') return 0;
  return 'parts' in match ? Math.max(...match.parts.map(effort)) : 1;
}

function compileParts(matches: readonly Match[], workshop: Workshop): readonly CompiledMatch[] | undefined {
  const parts = matches.flatMap((match) => compileMatch(match, workshop) ?? []);
  return parts.length === matches.length ? parts : undefined;
}

/** The number of a list of phrases, or undefined where none of them can be used. */
function addList(
  phrases: readonly string[],
  { terms, skip, ruleOfList, sharedOf, weights }: Workshop,
  kind: Parameters<typeof terms.add>[1] = { isContext: true },
): number | undefined {
  const { list, shared, bad, isEmpty, weight } = terms.add(phrases, kind);
  for (const reason of bad) skip(reason);
  ruleOfList[list] = listRole.beside;
  if (shared.length > 0) sharedOf.set(list, shared);
  weights[list] = weight;
  return isEmpty ? undefined : list;
}

function stretchOf(within: string, { skip }: Workshop): Stretch | undefined {
  if (within === 'sentence' || within === 'paragraph') return { unit: within };
  const words = /^([1-9]\d?) words?$/.exec(within);
  if (words) return { unit: 'words', count: Number(words[1]) };
  return skip(within === 'draft' ? 'misplaced-draft' : 'bad-within');
}
