/** Figures of all sets, as JSON and as tables for a person. */
import { table } from '../table';
import { type FigureName, type Figures, figureNames, figuresByCategory, figuresOf } from './figures';
import { goals, isMet } from './goals';
import type { Hits, Tally } from './tally';
import type { EvalTexts } from './texts';
import type { Share } from './wilson';

export interface Run {
  readonly version: string;
  readonly interrupted: boolean;
  readonly seconds: number;
  readonly perSecond: number;
  readonly tallies: ReadonlyMap<string, Tally>;
}

export function toJson({ tallies, ...run }: Run): object {
  const sets = [...tallies].map(([set, tally]) => {
    const figures = figuresOf(tally);
    const categories = Object.fromEntries(figuresByCategory(tally));
    const { texts, badLines, rules } = tally;
    return { set, texts, badLines, figures, goals: judged(set, figures), categories, rules: sorted(rules) };
  });
  return { ...run, sets };
}

function judged(set: string, figures: Figures): object {
  const entries = figureNames.flatMap((name) => {
    const goal = goals[set]?.[name];
    const share = figures[name]?.share ?? null;
    return goal ? [[name, { ...goal, met: share === null ? null : isMet(goal, share) }]] : [];
  });
  return Object.fromEntries(entries);
}

function sorted(rules: ReadonlyMap<string, Hits>): readonly ({ readonly rule: string } & Hits)[] {
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, hits]) => ({ rule, ...hits }));
}

export function toText(run: Run, texts: EvalTexts, showsRules: boolean): string {
  const sets = [...run.tallies].map(([set, tally]) => textOfSet(set, tally, texts));
  const total = [...run.tallies.values()].reduce((sum, tally) => sum + tally.texts, 0);
  return [
    ...(run.interrupted ? [texts.interrupted] : []),
    ...sets,
    ...(showsRules ? [textOfRules(run.tallies, texts)] : []),
    texts.speed(total, run.seconds.toFixed(1), run.perSecond),
    '',
  ].join('\n\n');
}

function textOfSet(set: string, tally: Tally, texts: EvalTexts): string {
  const figures = figuresOf(tally);
  const rows = figureNames.flatMap((name) => {
    const share = figures[name];
    return share
      ? [[`  ${texts.figure[name]}`, ...cells(share, texts), ...goalCells(set, name, share, texts)]]
      : [];
  });
  const byCategory = figuresByCategory(tally);
  return [
    texts.set(set, tally.texts, tally.badLines),
    table(rows),
    ...(tally.places.wanted > 0 ? ['', textOfCategories(byCategory, texts)] : []),
  ].join('\n');
}

function cells({ share, low, high, of }: Share, texts: EvalTexts): readonly string[] {
  if (share === null) return ['–', '', `${texts.of} 0`];
  return [share.toFixed(3), `[${low.toFixed(3)}–${high.toFixed(3)}]`, `${texts.of} ${of}`];
}

function goalCells(set: string, name: FigureName, { share }: Share, texts: EvalTexts): readonly string[] {
  const goal = goals[set]?.[name];
  if (!goal) return [];
  const bound = 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;
  return share === null ? [bound] : [bound, texts.met(isMet(goal, share))];
}

const categoryColumns = Object.keys as (texts: EvalTexts['short']) => (keyof EvalTexts['short'])[];

function textOfCategories(byCategory: ReadonlyMap<string, Figures>, texts: EvalTexts): string {
  const columns = categoryColumns(texts.short);
  return table([
    [`  ${texts.category}`, ...columns.map((name) => texts.short[name])],
    ...[...byCategory].map(([category, figures]) => [
      `  ${category}`,
      ...columns.map((name) => inShort(figures[name])),
    ]),
  ]);
}

function inShort(share: Share | undefined): string {
  if (!share || share.share === null) return '–';
  return `${share.share.toFixed(2)} ${share.count}/${share.of} [${share.low.toFixed(2)}–${share.high.toFixed(2)}]`;
}

/** Of all sets together. */
function textOfRules(tallies: ReadonlyMap<string, Tally>, texts: EvalTexts): string {
  const sum = new Map<string, Hits>();
  for (const { rules } of tallies.values()) {
    for (const [rule, { right, wrong }] of rules) {
      const known = sum.get(rule) ?? { right: 0, wrong: 0 };
      sum.set(rule, { right: known.right + right, wrong: known.wrong + wrong });
    }
  }
  return table([
    texts.rule,
    ...sorted(sum).map(({ rule, right, wrong }) => [rule, String(right), String(wrong)]),
  ]);
}
