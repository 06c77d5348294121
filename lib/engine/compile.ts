import type { DetectorHit } from './detectors/detector';
import { readyDetector } from './detectors/index';
import { phraseFinder } from './detectors/words';
import type { CompiledMatch, CompiledNear, Stretch } from './match';
import { createTermCollector, type TermTable } from './terms';
import type { Text } from './text/read-text';
import type { Category, Match, Near, Rule, Ruleset, Severity, Tables } from './types';

export type SkipReason = 'unknown-match' | 'unknown-entity' | 'bad-within' | 'empty-phrase';

export interface Skipped {
  readonly rule: string;
  readonly reason: SkipReason;
}

export interface CompiledRule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly match: CompiledMatch;
  readonly unless: readonly number[];
}

/** A ruleset made ready for `check`. `skipped` lists what this version of the engine cannot use. */
export interface CompiledRuleset {
  readonly rules: readonly CompiledRule[];
  readonly terms: TermTable;
  readonly detectors: ReadonlyMap<string, Detect>;
  readonly skipped: readonly Skipped[];
}

type Detect = (text: Text) => readonly DetectorHit[];

type Terms = ReturnType<typeof createTermCollector>;

/** What a rule is being compiled with; `skip` notes a reason and compilation of the rule ends without a match. */
interface Workshop {
  readonly terms: Terms;
  /** Whether there is a detector of that name; it is made ready. */
  readonly detector: (name: string) => boolean;
  readonly skip: (reason: SkipReason) => undefined;
}

/**
 * Never throws over a rule: one from a later version (an unknown match kind or detector) is left out and listed.
 * A phrase without any letter or digit is listed and left out; its rule stays while another phrase is there.
 */
export function compile(ruleset: Ruleset): CompiledRuleset {
  const terms = createTermCollector(ruleset.usableStripped);
  const skipped: Skipped[] = [];
  const detectors = new Map<string, Detect>();
  const detector = (name: string) => {
    const detect = detectors.get(name) ?? detectOf(name, ruleset.tables);
    if (detect) detectors.set(name, detect);
    return detect !== undefined;
  };
  const rules = ruleset.rules.flatMap((rule) => compileRule(rule, { terms, detector }, skipped) ?? []);
  return { rules, terms: terms.table(), detectors, skipped };
}

function detectOf(name: string, tables: Tables): Detect | undefined {
  const ready = readyDetector(name, tables);
  if (!ready) return undefined;
  const cues = phraseFinder(...(ready.cues ?? []));
  return (text) => ready.find(text, cues(text));
}

function compileRule(
  rule: Rule,
  tools: Omit<Workshop, 'skip'>,
  skipped: Skipped[],
): CompiledRule | undefined {
  const skip = (reason: SkipReason) => {
    skipped.push({ rule: rule.id, reason });
    return undefined;
  };
  const match = compileMatch(rule.match, { ...tools, skip });
  if (!match) return undefined;
  const unless = numbersOf(rule.unless ?? [], { ...tools, skip });
  const category = rule.id.split('.')[0] as Category;
  return { id: rule.id, category, severity: rule.severity, match, unless };
}

function compileMatch(match: Match, workshop: Workshop): CompiledMatch | undefined {
  if (typeof match !== 'object' || match === null) return workshop.skip('unknown-match');
  if ('phrase' in match) return compilePhrase(match, workshop);
  if ('entity' in match) return compileEntity(match, workshop);
  if ('any' in match) return compileAny(match.any, workshop);
  if ('all' in match) return compileAll(match.all, match.within ?? 'sentence', workshop);
  return workshop.skip('unknown-match');
}

function compilePhrase(
  { phrase, case: letters, near }: Extract<Match, { phrase: unknown }>,
  workshop: Workshop,
): CompiledMatch | undefined {
  const phrases = new Map<number, string>();
  for (const text of phrase) {
    const term = workshop.terms.add(text);
    if (term === undefined) workshop.skip('empty-phrase');
    else if (!phrases.has(term)) phrases.set(term, text);
  }
  if (phrases.size === 0) return undefined;
  return withNear({ kind: 'phrase', phrases, isUpper: letters === 'upper' }, near, workshop);
}

function compileEntity(
  { entity, near }: Extract<Match, { entity: unknown }>,
  workshop: Workshop,
): CompiledMatch | undefined {
  if (!workshop.detector(entity)) return workshop.skip('unknown-entity');
  return withNear({ kind: 'entity', entity }, near, workshop);
}

function withNear(
  match: Extract<CompiledMatch, { kind: 'phrase' | 'entity' }>,
  near: Near | undefined,
  workshop: Workshop,
): CompiledMatch | undefined {
  if (near === undefined) return match;
  const compiled = compileNear(near, workshop);
  return compiled && { ...match, near: compiled };
}

function compileNear(near: Near, workshop: Workshop): CompiledNear | undefined {
  const within = stretchOf(near.within);
  if (!within) return workshop.skip('bad-within');
  const terms = numbersOf(near.words, workshop);
  return terms.length > 0 ? { terms, within } : undefined;
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
  const stretch = stretchOf(within);
  if (!stretch) return workshop.skip('bad-within');
  const parts = compileParts(matches, workshop);
  return parts && { kind: 'all', parts, within: stretch };
}

function compileParts(matches: readonly Match[], workshop: Workshop): readonly CompiledMatch[] | undefined {
  const parts = matches.flatMap((match) => compileMatch(match, workshop) ?? []);
  return parts.length === matches.length ? parts : undefined;
}

function numbersOf(phrases: readonly string[], { terms, skip }: Workshop): readonly number[] {
  const numbers = phrases.flatMap((phrase) => terms.add(phrase) ?? skip('empty-phrase') ?? []);
  return [...new Set(numbers)];
}

function stretchOf(within: string): Stretch | undefined {
  if (within === 'sentence' || within === 'paragraph') return { unit: within };
  const words = /^([1-9]\d?) words?$/.exec(within);
  return words ? { unit: 'words', count: Number(words[1]) } : undefined;
}
