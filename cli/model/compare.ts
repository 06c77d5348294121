/** What the model is worth beside the lists, on drafts that it was not trained on. */
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import type { Category, Ruleset, Span } from '../../lib/engine/types';
import { linearEngine } from '../../lib/parts/linear-engine';
import { table } from '../table';
import { isRight, type Trial } from './thresholds';

type Place = Span & { readonly category: Category };

interface Judged {
  readonly trial: Trial;
  readonly lists: readonly Place[];
  readonly learned: readonly Place[];
}

/** A table: each group of drafts by the lists alone, by the model alone, and by both. */
export function compareWithLists(
  trials: readonly Trial[],
  least: ReadonlyMap<Category, number>,
  ruleset: Ruleset,
): string {
  const compiled = compile(ruleset, { linear: linearEngine });
  const all = trials.map(
    (trial): Judged => ({
      trial,
      lists: check(trial.draft.text, compiled).filter(({ severity }) => severity !== 'info'),
      learned: trial.told.filter(({ category, odds }) => odds >= (least.get(category) ?? 99)),
    }),
  );
  const groups = new Map<string, Judged[]>();
  for (const one of all) {
    const [group = ''] = one.trial.draft.group.split('-');
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const shown = ['recall', 'precision', 'harmless'];
  return table([
    [
      'group',
      'drafts',
      ...['lists', 'model', 'both'].flatMap((who) => shown.map((what) => `${who}: ${what}`)),
    ],
    ...[...groups].map(([group, some]) => [group, String(some.length), ...row(some)]),
    ...[...least].map(([category, odds]) => [category, odds.toFixed(2), ...rowOfCategory(all, category)]),
  ]);
}

function row(some: readonly Judged[]): readonly string[] {
  return [
    ...figures(some, ({ lists }) => lists),
    ...figures(some, ({ learned }) => learned),
    ...figures(some, ({ lists, learned }) => [
      ...lists,
      ...learned.filter((one) => !lists.some(overlaps(one))),
    ]),
  ];
}

function rowOfCategory(all: readonly Judged[], wanted: Category): readonly string[] {
  const found = all.flatMap(({ trial, learned }) =>
    learned.filter(({ category }) => category === wanted).map((one) => isRight(trial.draft, one)),
  );
  return [`${found.filter(Boolean).length} right of ${found.length}`];
}

/** Recall, precision, and the share of harmless drafts with a finding. */
function figures(some: readonly Judged[], findingsOf: (one: Judged) => readonly Place[]): readonly string[] {
  let [wanted, met, right, all, harmless, alarmed] = [0, 0, 0, 0, 0, 0];
  for (const one of some) {
    const found = findingsOf(one);
    const { draft } = one.trial;
    wanted += draft.places.length;
    met += draft.places.filter((place) => found.some(overlaps(place))).length;
    all += found.length;
    right += found.filter((finding) => isRight(draft, finding)).length;
    if (draft.places.length > 0) continue;
    harmless++;
    if (found.length > 0) alarmed++;
  }
  return [share(met, wanted), share(right, all), share(alarmed, harmless)];
}

const overlaps =
  (one: Place) =>
  (other: Place): boolean =>
    one.category === other.category && one.start < other.end && other.start < one.end;

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
