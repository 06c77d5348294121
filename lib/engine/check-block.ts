/** What the rules say of one block: the only place where rules meet text. */
import type { CompiledRule, CompiledRuleset, Finder, RulePattern } from './compile-with';
import type { DetectorHit } from './detectors/detector';
import { listRole } from './list-role';
import { evaluate, type MatchHit, type Scene, shares } from './match';
import type { Budget } from './patterns/budget';
import type { NotSearched } from './patterns/compile-pattern';
import type { PatternBlock } from './patterns/pattern-block';
import { settle } from './settle';
import type { TermHit } from './terms/find-terms';
import { firstFrom } from './text/first-from';
import type { Text } from './text/read-text';
import type { Finding } from './types';

/** Offsets are those of the block. */
export interface BlockFindings {
  readonly findings: readonly Finding[];
  /** Those of rules that also want something elsewhere in the draft, with the numbers of what they want. */
  readonly held: readonly { readonly finding: Finding; readonly wants: readonly number[] }[];
  /** What of that stands in this block. */
  readonly met: readonly number[];
  readonly unchecked: readonly Unchecked[];
}

/** A rule that could not be looked for, and why; without a rule it is the text itself that could not be read. */
export interface Unchecked {
  readonly rule?: string;
  readonly reason: NotSearched | 'legacy-encoding';
}

/** What the pass found out about a block before its rules are asked. */
export interface Clues {
  /** Terms that stand in it. */
  readonly hits: readonly TermHit[];
  /** Of all its words. */
  readonly flags: number;
  /** As `closeDigits` counts them. */
  readonly digits: number;
  /** Patterns that may match. */
  readonly patterns: readonly number[];
  /** As patterns read it, if there are any. */
  readonly block: PatternBlock | undefined;
  readonly budget: Budget | undefined;
}

const noCues: readonly TermHit[] = [];
const nothing: BlockFindings = { findings: [], held: [], met: [], unchecked: [] };

export function checkBlock(text: Text, clues: Clues, compiled: CompiledRuleset): BlockFindings {
  const hits = inOrder(clues.hits, text);
  const byList = sortByList(hits, compiled);
  const rules = rulesLedTo(byList, clues, compiled);
  if (rules.length === 0) return nothing;
  const unchecked: Unchecked[] = [];
  const scene = sceneOf(text, hits, byList, clues, compiled, unchecked);
  const findings: Finding[] = [];
  const held: { finding: Finding; wants: readonly number[] }[] = [];
  const met: number[] = [];
  for (const number of rules) {
    const rule = compiled.rules[number];
    if (!rule) continue;
    const found = findingsOf(rule, scene);
    if (rule.conditions.length === 0) findings.push(...found);
    else for (const finding of found) held.push({ finding, wants: rule.conditions });
    for (const condition of rule.conditions) {
      const match = compiled.conditions[condition];
      if (match && evaluate(match, scene).length > 0) met.push(condition);
    }
  }
  return { findings: settle(findings), held, met, unchecked };
}

type ByList = ReadonlyMap<number, readonly TermHit[]>;

function inOrder(hits: readonly TermHit[], text: Text): readonly TermHit[] {
  const standing = hits.some(({ isPlain }) => isPlain)
    ? hits.filter(({ isPlain, first }) => !(isPlain && text.accented[text.sentences[first] as number]))
    : hits;
  return standing.length > 1 ? [...standing].sort((a, b) => a.first - b.first || a.last - b.last) : standing;
}

/** The hits of the lists that lead to a rule or a detector. */
function sortByList(hits: readonly TermHit[], { terms, ruleOfList }: CompiledRuleset): ByList {
  const byList = new Map<number, TermHit[]>();
  for (const hit of hits) {
    const end = terms.firstList[hit.term + 1] as number;
    for (let at = terms.firstList[hit.term] as number; at < end; at++) {
      const list = terms.lists[at] as number;
      if (ruleOfList[list] === listRole.beside) continue;
      const known = byList.get(list);
      if (known) known.push(hit);
      else byList.set(list, [hit]);
    }
  }
  return byList;
}

/** Numbers of the rules that may find something here, each once. */
function rulesLedTo(
  byList: ByList,
  { flags, digits, patterns }: Clues,
  { rules: { length }, ruleOfList, rulesOfShared, finders, patterns: all }: CompiledRuleset,
): readonly number[] {
  const led: number[] = [];
  const isLed = new Uint8Array(length);
  const add = (rule: number) => {
    if (isLed[rule] === 0) led.push(rule);
    isLed[rule] = 1;
  };
  for (const list of byList.keys()) {
    const rule = ruleOfList[list] as number;
    if (rule >= 0) add(rule);
    else rulesOfShared.get(list)?.forEach(add);
  }
  for (const finder of finders) {
    if (digits >= finder.fewestDigits && mayFind(finder, flags, byList)) finder.rules.forEach(add);
  }
  for (const pattern of patterns) add((all[pattern] as RulePattern).rule);
  return led;
}

function mayFind({ needs, cues, isLedByCues }: Finder, flags: number, byList: ByList): boolean {
  return (needs & flags) !== 0 || (isLedByCues && cues !== undefined && byList.has(cues));
}

function sceneOf(
  text: Text,
  hits: readonly TermHit[],
  byList: ByList,
  { block, budget }: Clues,
  compiled: CompiledRuleset,
  unchecked: Unchecked[],
): Scene {
  const { rules, terms, finders, patterns } = compiled;
  const found: (readonly DetectorHit[] | undefined)[] = new Array(finders.length);
  return {
    text,
    hits: (list) => hitsOf(list, hits, byList, compiled),
    phrase: (term) => terms.phrases[term] as string,
    isUsableStripped: terms.isUsableStripped,
    find(number) {
      const known = found[number];
      if (known) return known;
      const { find, cues } = finders[number] as Finder;
      const standing = cues === undefined ? undefined : byList.get(cues);
      const hits = find(text, standing ? longestOnly(standing) : noCues);
      found[number] = hits;
      return hits;
    },
    search(number) {
      const pattern = patterns[number] as RulePattern;
      const places = block ? pattern.find(block, budget) : [];
      if (typeof places !== 'string') return places;
      unchecked.push({ rule: (rules[pattern.rule] as CompiledRule).id, reason: places });
      return [];
    },
  };
}

function hitsOf(
  list: number,
  hits: readonly TermHit[],
  byList: ByList,
  { terms, ruleOfList, sharedOf }: CompiledRuleset,
): readonly TermHit[] {
  const shared = sharedOf.get(list);
  if (shared) {
    const lists = [list, ...shared];
    return hits.filter(({ term }) => lists.some((one) => standsIn(one, term, terms)));
  }
  if (ruleOfList[list] !== listRole.beside) return byList.get(list) ?? [];
  return hits.filter(({ term }) => standsIn(list, term, terms));
}

/** Whether a term is on a list; the lists of a term are in order. */
function standsIn(list: number, term: number, { firstList, lists }: CompiledRuleset['terms']): boolean {
  const end = firstList[term + 1] as number;
  const at = firstFrom(lists, list, firstList[term], end);
  return at < end && lists[at] === list;
}

/** Of cues that overlap, the first stays, and of two that begin together the longer. */
function longestOnly(cues: readonly TermHit[]): readonly TermHit[] {
  const kept: TermHit[] = [];
  for (const cue of cues) {
    const before = kept.at(-1);
    if (before?.first === cue.first) kept[kept.length - 1] = cue;
    else if (!before || cue.first > before.last) kept.push(cue);
  }
  return kept;
}

function findingsOf(rule: CompiledRule, scene: Scene): readonly Finding[] {
  const hits = evaluate(rule.match, scene);
  if (hits.length === 0) return nothing.findings;
  const taken = rule.unless === undefined ? noCues : scene.hits(rule.unless);
  const kept = taken.length === 0 ? hits : hits.filter((hit) => !shares(hit, taken, scene.text.sentences));
  return kept.map((hit) => findingOf(rule, hit));
}

function findingOf(
  { id: rule, category, severity }: CompiledRule,
  { start, end, phrase, parts }: MatchHit,
): Finding {
  if (phrase !== undefined) return { rule, category, severity, start, end, phrase };
  return parts ? { rule, category, severity, start, end, parts } : { rule, category, severity, start, end };
}
