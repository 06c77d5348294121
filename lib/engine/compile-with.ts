import { compileRule } from './compile-rule';
import type { Detector, Find } from './detectors/detector';
import { listRole } from './list-role';
import type { CompiledMatch } from './match';
import type { PatternSkip, ReadyPattern } from './patterns/compile-pattern';
import type { LinearEngine } from './patterns/linear-engine';
import type { PatternBlock } from './patterns/pattern-block';
import { createPatternFilter } from './patterns/pattern-filter';
import { type BadPhrase, createTermCollector } from './terms/term-collector';
import type { TermTable } from './terms/term-table';
import type { Category, Ruleset, Severity } from './types';

export type SkipReason =
  | 'unknown-match'
  | 'unknown-entity'
  | 'no-detectors'
  | 'bad-within'
  | 'misplaced-draft'
  | BadPhrase
  | PatternSkip;

export interface Skipped {
  readonly rule: string;
  readonly reason: SkipReason;
}

export interface CompiledRule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly match: CompiledMatch;
  /** List of the phrases that take a finding back. */
  readonly unless?: number;
  /** What has to stand somewhere in the draft, by number. */
  readonly conditions: readonly number[];
}

/** A detector made ready for the lists of this ruleset. */
export interface Finder {
  readonly find: Find;
  /** List of its cues. */
  readonly cues?: number;
  /** One of its cues is enough to look. */
  readonly isLedByCues: boolean;
  /** Flags of words of which one is enough to look. */
  readonly needs: number;
  /** Digits close together of which it finds nothing with fewer. */
  readonly fewestDigits: number;
  /** Rules that it leads to. */
  readonly rules: readonly number[];
}

/** A pattern and the rule that it belongs to. */
export interface RulePattern extends ReadyPattern {
  readonly rule: number;
}

/** A ruleset made ready for `check`. `skipped` lists what this version of the engine cannot use. */
export interface CompiledRuleset {
  readonly rules: readonly CompiledRule[];
  readonly terms: TermTable;
  readonly finders: readonly Finder[];
  readonly patterns: readonly RulePattern[];
  /** Numbers of the patterns that may match in a block, of those that lead to their rules. */
  readonly mayMatch: (block: PatternBlock) => readonly number[];
  readonly conditions: readonly CompiledMatch[];
  /** Flags of words of which one leads to a finder. */
  readonly needs: number;
  /** The rule that a list of phrases may lead to, or one of `listRole` (list-role.ts). */
  readonly ruleOfList: readonly number[];
  /** By list, the lists whose terms belong to it too. */
  readonly sharedOf: ReadonlyMap<number, readonly number[]>;
  /** By list that others share, the rules that it may lead to. */
  readonly rulesOfShared: ReadonlyMap<number, readonly number[]>;
  readonly skipped: readonly Skipped[];
}

/** What is too large for the always-on script and comes in scripts of its own; absent: rules that need it are skipped. */
export interface Parts {
  readonly detectors: ReadonlyMap<string, Detector> | undefined;
  readonly linear: LinearEngine | undefined;
}

/** What the rules of a ruleset are compiled into, together. */
export interface Shared {
  readonly ruleset: Ruleset;
  readonly terms: ReturnType<typeof createTermCollector>;
  readonly finders: (Finder & { readonly rules: number[] })[];
  /** Numbers of the finders by what they find. */
  readonly finderOf: Map<string, number>;
  /** Lists of cues by the cues. */
  readonly listOfCues: Map<Detector['cues'], number>;
  readonly patterns: RulePattern[];
  /** Those that lead to their rules. */
  readonly leading: Set<number>;
  readonly detectors: Parts['detectors'];
  /** Runs the patterns that the browser must not run; without it they are skipped. */
  readonly linear: LinearEngine | undefined;
  readonly conditions: CompiledMatch[];
  readonly ruleOfList: number[];
  readonly sharedOf: Map<number, readonly number[]>;
  /** How often the phrases of a list may come up, roughly, by list. */
  readonly weights: number[];
}

/**
 * Never throws over a rule: one from a later version (an unknown match kind or detector) is left out and listed.
 * A phrase that cannot be used is listed and left out; its rule stays while another phrase is there.
 */
export function compileWith({ detectors, linear }: Parts, ruleset: Ruleset): CompiledRuleset {
  const terms = createTermCollector(ruleset);
  const shared: Shared = {
    ruleset,
    terms,
    finders: [],
    finderOf: new Map(),
    listOfCues: new Map(),
    patterns: [],
    leading: new Set(),
    detectors,
    linear,
    conditions: [],
    ruleOfList: [],
    sharedOf: new Map(),
    weights: [],
  };
  const skipped: Skipped[] = [];
  const rules: CompiledRule[] = [];
  for (const rule of ruleset.rules) {
    const skip = (reason: SkipReason) => {
      skipped.push({ rule: rule.id, reason });
      return undefined;
    };
    const isAbuse = /^insult\b/.test(rule.id);
    const compiled = compileRule(rule, { ...shared, number: rules.length, skip, isAbuse });
    if (compiled) rules.push(compiled);
  }
  const { finders, patterns, leading, conditions, ruleOfList, sharedOf } = shared;
  return {
    rules,
    terms: terms.table(),
    finders,
    patterns,
    mayMatch: createPatternFilter(patterns, leading),
    needs: finders.reduce((flags, { needs, rules }) => (rules.length > 0 ? flags | needs : flags), 0),
    conditions,
    ruleOfList,
    sharedOf,
    rulesOfShared: rulesOfShared(shared),
    skipped,
  };
}

/** Where a list leads to its rule, so does what it shares; completes `ruleOfList`. */
function rulesOfShared({ ruleOfList, sharedOf }: Shared): ReadonlyMap<number, readonly number[]> {
  const leads = new Map<number, number[]>();
  for (const [list, shared] of sharedOf) {
    const rule = ruleOfList[list] as number;
    for (const one of shared) {
      if (rule >= 0) leads.set(one, [...(leads.get(one) ?? []), rule]);
      ruleOfList[one] = leads.has(one) ? listRole.shared : listRole.beside;
    }
  }
  return leads;
}
