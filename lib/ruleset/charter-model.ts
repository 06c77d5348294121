/**
 * The charter's limits for a learned model, whoever signed it: it may speak up in no opinion, never ask before posting,
 * and only under the rule that says what it is about.
 */
import { compileModel, hear } from '../engine/model/hear';
import { rowWidth } from '../engine/model/rows';
import { wordsOf } from '../engine/text/read-words';
import type { LearnedModel, Match, Rule, Ruleset } from '../engine/types';
import { opinionDrafts } from './charter-opinions';

export type ModelReason = 'model-misshapen' | 'learned-opinion' | 'learned-serious' | 'learned-elsewhere';

export interface ModelRefusal {
  readonly reason: ModelReason;
  /** Id of the rule, or "model". */
  readonly item: string;
  /** The opinion in which it spoke, or what does not fit. */
  readonly found: string;
}

/** All that keeps a model, and the rules that ask it, out; an empty list means that they may stand. */
export function modelRefusals({ model, rules }: Pick<Ruleset, 'model' | 'rules'>): readonly ModelRefusal[] {
  return [...rules.flatMap(ruleRefusals), ...(model ? refusalsOf(model) : [])];
}

/** The categories that a match asks the model for. */
export function learnedIn(match: Match): readonly string[] {
  if ('learned' in match) return [match.learned];
  const inner = 'all' in match ? match.all : 'any' in match ? match.any : [];
  return inner.flatMap(learnedIn);
}

function ruleRefusals({ id, severity, match }: Rule): readonly ModelRefusal[] {
  const asked = learnedIn(match);
  if (asked.length === 0) return [];
  const other = asked.find((category) => !id.startsWith(`${category}.`));
  return [
    ...(severity === 'serious' ? [{ reason: 'learned-serious' as const, item: id, found: severity }] : []),
    ...(other ? [{ reason: 'learned-elsewhere' as const, item: id, found: other }] : []),
  ];
}

function refusalsOf(model: LearnedModel): readonly ModelRefusal[] {
  const fault = misshapen(model);
  if (fault) return [{ reason: 'model-misshapen', item: 'model', found: fault }];
  const compiled = compileModel(model);
  const spokenIn = opinionDrafts().find((draft) => {
    const words = wordsOf(draft);
    return hear(words, 0, words.count, compiled).length > 0;
  });
  return spokenIn === undefined ? [] : [{ reason: 'learned-opinion', item: 'model', found: spokenIn }];
}

function misshapen(model: LearnedModel): string | undefined {
  const { classes, bias, least, rows } = model;
  if (new Set(classes).size < classes.length) return 'classes';
  if (bias.length !== classes.length + 1) return 'bias';
  if (least.length !== classes.length) return 'least';
  const bytes = compileModel(model).rows().length;
  return rows === '' || bytes % rowWidth(model) > 0 ? 'rows' : undefined;
}
