/** From which odds on a class speaks: chosen on drafts that the model did not see, so that false alarms stay rare. */
import { blockStarts } from '../../lib/engine/blocks';
import { type CompiledModel, compileModel, hear } from '../../lib/engine/model/hear';
import { wordsOf } from '../../lib/engine/text/read-words';
import type { Category, LearnedModel, Span } from '../../lib/engine/types';
import type { Draft } from './read-drafts';

export interface Told extends Span {
  readonly category: Category;
  readonly odds: number;
}

export interface Trial {
  readonly draft: Draft;
  readonly told: readonly Told[];
}

/** Everything that a model hears in a draft. */
export function tellAll(text: string, model: CompiledModel): readonly Told[] {
  const starts = blockStarts(text, 0, text.length);
  return starts.flatMap((start, block) => {
    const words = wordsOf(text.slice(start, starts[block + 1] ?? text.length));
    return hear(words, 0, words.count, model).map(({ category, odds, first, last }) => ({
      category,
      odds,
      start: start + (words.starts[first] as number),
      end: start + (words.ends[last] as number),
    }));
  });
}

/** Each draft heard by a model that was trained without its fold. */
export function crossTry(
  drafts: readonly Draft[],
  folds: ReadonlyMap<string, readonly Draft[]>,
  fit: (drafts: readonly Draft[]) => LearnedModel,
): readonly Trial[] {
  return [...folds.values()].flatMap((fold) => {
    const left = new Set(fold);
    const model = compileModel(fit(drafts.filter((draft) => !left.has(draft))));
    return fold.map((draft) => ({ draft, told: tellAll(draft.text, model) }));
  });
}

/** What the findings of a class have to keep, counted from the surest one down. */
const precision = 0.87;
const mostAlarms = 0.004;
/** What is heard in an opinion has to be surer by that much: a model trained on more drafts is surer of itself. */
const distance = 0.5;
/** Drafts about one's own things in which a class may speak. */
const mostOwn = 1;
/** A class of which fewer places are found than that is better left to the lists. */
const leastFound = 8;

/** What a class may be wrong about. */
export interface Quiet {
  readonly opinions: ReadonlySet<Draft>;
  readonly own: ReadonlySet<Draft>;
}

/** Infinite for a class that had better stay silent. */
export function chooseLeast(category: Category, trials: readonly Trial[], { opinions, own }: Quiet): number {
  const harmless = trials.filter(({ draft }) => draft.places.length === 0).length;
  const found = trials
    .flatMap(({ draft, told }) => told.map((one) => ({ draft, ...one })))
    .filter((one) => one.category === category)
    .sort((a, b) => b.odds - a.odds);
  const floor = oddsAt(found, opinions, 0) + distance;
  const ownFloor = oddsAt(found, own, mostOwn);
  let [right, alarms, least] = [0, 0, Number.POSITIVE_INFINITY];
  for (const [index, { draft, odds, ...span }] of found.entries()) {
    if (isRight(draft, span)) right++;
    if (draft.places.length === 0) alarms++;
    if (odds < floor || odds <= ownFloor || alarms > harmless * mostAlarms) break;
    if (right >= leastFound && right >= (index + 1) * precision) least = odds;
  }
  return least;
}

/** The odds of the first finding too many in a set of drafts; -99 where there is none. */
function oddsAt(
  found: readonly { readonly draft: Draft; readonly odds: number }[],
  drafts: ReadonlySet<Draft>,
  allowed: number,
): number {
  return found.filter(({ draft }) => drafts.has(draft))[allowed]?.odds ?? -99;
}

export function isRight({ places }: Draft, one: Span & { readonly category: Category }): boolean {
  return places.some(
    ({ category, start, end }) => category === one.category && one.start < end && start < one.end,
  );
}
