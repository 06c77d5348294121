/** Phrases that can never remind anybody, found by asking the engine. */
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import type { Match, PhraseMatch, Rule, Ruleset } from '../../lib/engine/types';
import type { Path } from '../yaml-file';

export interface DeadPhrase {
  readonly rule: string;
  readonly path: Path;
  readonly phrase: string;
  /** The engine cannot read it; the rule's own `unless` takes it back; or this rule is shown in its place. */
  readonly reason: 'unreadable' | 'taken-back' | 'shadowed' | 'twice';
  readonly by: string;
}

interface List {
  readonly rule: Rule;
  readonly match: PhraseMatch;
  readonly path: Path;
  /** One of its phrases is enough for a finding. */
  readonly isEnough: boolean;
}

/**
 * Those of the rules that are asked about, among all. Of phrases in capitals nothing is said: whether one is a mark
 * depends on what stands around it.
 */
export function deadPhrases(ruleset: Ruleset, isAsked: (rule: Rule) => boolean): readonly DeadPhrase[] {
  const all = ruleset.rules.flatMap((rule) => listsOf(rule, rule.match, ['match'], true));
  const asked = all.filter(({ rule }) => isAsked(rule));
  const others = all.filter(({ rule }) => !isAsked(rule)).filter(hasNoCase);
  const judged = asked.filter(hasNoCase);
  return [...twice(asked), ...unread(judged, ruleset), ...covered(judged, others, ruleset)];
}

const hasNoCase = ({ match }: List): boolean => match.case === undefined;

function listsOf(rule: Rule, match: Match, path: Path, isEnough: boolean): readonly List[] {
  const parts = (list: readonly Match[], key: string, enough: boolean): readonly List[] =>
    list.flatMap((part, index) => listsOf(rule, part, [...path, key, index], enough));
  if ('all' in match) return parts(match.all, 'all', false);
  if ('any' in match) return parts(match.any, 'any', isEnough);
  if (!('phrase' in match)) return [];
  return [{ rule, match, path: [...path, 'phrase'], isEnough: isEnough && match.near === undefined }];
}

function twice(lists: readonly List[]): readonly DeadPhrase[] {
  return lists.flatMap(({ rule, match, path }) => {
    const seen = new Set<string>();
    return match.phrase.flatMap((phrase, index): readonly DeadPhrase[] => {
      const plain = phrase.toLowerCase().replaceAll(/\s+/g, ' ').trim();
      if (!seen.has(plain)) {
        seen.add(plain);
        return [];
      }
      return [{ rule: rule.id, path: [...path, index], phrase, reason: 'twice', by: '' }];
    });
  });
}

/** Each list as a rule of its own category, so that none hides another. */
function unread(lists: readonly List[], ruleset: Ruleset): readonly DeadPhrase[] {
  const rules = lists.map(({ rule, match }, number) => ({
    ...rule,
    id: `list-${number}.phrase`,
    match: { phrase: match.phrase },
    unless: [],
  }));
  const compiled = compile({ ...ruleset, rules });
  return lists.flatMap(({ rule, match, path }, number) =>
    match.phrase.flatMap((phrase, index): readonly DeadPhrase[] => {
      const isFound = check(phrase, compiled).some((one) => one.rule === `list-${number}.phrase`);
      if (isFound) return [];
      return [{ rule: rule.id, path: [...path, index], phrase, reason: 'unreadable', by: '' }];
    }),
  );
}

/** Phrases that are enough by themselves, asked of their rule alone and then of all such rules together. */
function covered(lists: readonly List[], others: readonly List[], ruleset: Ruleset): readonly DeadPhrase[] {
  const isEnough = (list: List): boolean => list.isEnough;
  const enough = lists.filter(isEnough);
  const alone = compile({
    ...ruleset,
    rules: enough.map(asRule(({ path }, number) => `${number}.${path.length}`)),
  });
  const allEnough = [...enough, ...others.filter(isEnough)];
  const together = compile({ ...ruleset, rules: allEnough.map(asRule(({ rule }) => rule.id)) });
  return enough.flatMap((list, number) =>
    list.match.phrase.flatMap((phrase, index): readonly DeadPhrase[] => {
      const at = { rule: list.rule.id, path: [...list.path, index], phrase };
      const own = `${number}.${list.path.length}`;
      if (!check(phrase, alone).some((one) => one.rule === own)) {
        return takesBack(list.rule, phrase, ruleset) ? [{ ...at, reason: 'taken-back', by: '' }] : [];
      }
      const found = check(phrase, together);
      if (found.some((one) => one.rule === list.rule.id)) return [];
      const by = found.find((one) => one.category === list.rule.id.split('.')[0])?.rule ?? '';
      return [{ ...at, reason: 'shadowed', by }];
    }),
  );
}

const asRule =
  (idOf: (list: List, number: number) => string) =>
  (list: List, number: number): Rule => ({
    ...list.rule,
    id: idOf(list, number),
    match: { phrase: list.match.phrase },
  });

/** Else the engine cannot read the phrase, which is told already. */
function takesBack({ unless = [], ...rule }: Rule, phrase: string, ruleset: Ruleset): boolean {
  if (unless.length === 0) return false;
  const compiled = compile({ ...ruleset, rules: [{ ...rule, match: { phrase: [phrase] } }] });
  return check(phrase, compiled).length > 0;
}
