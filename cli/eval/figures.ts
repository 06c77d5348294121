/** What the counts of a set say, each as a share with its interval. */
import type { Comments, Places, Silent, Tally } from './tally';
import { type Share, shareOf } from './wilson';

/** In the order in which they are told. "Loud" is from caution on. */
export const figureNames = [
  'recall',
  'precision',
  'precisionSerious',
  'silentAny',
  'silentLoud',
  'silentSerious',
  'commentPrecision',
  'commentRecall',
  'commentPrecisionAny',
  'commentRecallAny',
] as const;

export type FigureName = (typeof figureNames)[number];

/** A figure is absent where the set has no labels for it. */
export type Figures = Readonly<Partial<Record<FigureName, Share>>>;

export function figuresOf({ places, silent, comments }: Tally): Figures {
  return { ...ofPlaces(places), ...ofSilent(silent), ...ofComments(comments) };
}

/** By category, in the order of the alphabet. */
export function figuresByCategory({ byCategory }: Tally): ReadonlyMap<string, Figures> {
  const sorted = [...byCategory].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    sorted.map(([category, { places, silent }]) => [category, { ...ofPlaces(places), ...ofSilent(silent) }]),
  );
}

/** Precision is asked of sets that say where something is to be found. */
function ofPlaces({ wanted, found, right, wrong, seriousRight, seriousWrong }: Places): Figures {
  if (wanted === 0) return {};
  return {
    recall: shareOf(found, wanted),
    precision: shareOf(right, right + wrong),
    precisionSerious: shareOf(seriousRight, seriousRight + seriousWrong),
  };
}

function ofSilent({ texts, any, caution, serious }: Silent): Figures {
  if (texts === 0) return {};
  return {
    silentAny: shareOf(any, texts),
    silentLoud: shareOf(caution, texts),
    silentSerious: shareOf(serious, texts),
  };
}

function ofComments({ caution, any }: Tally['comments']): Figures {
  if (caution.right + caution.missed === 0) return {};
  return {
    commentPrecision: precision(caution),
    commentRecall: recall(caution),
    commentPrecisionAny: precision(any),
    commentRecallAny: recall(any),
  };
}

const precision = ({ right, wrong }: Comments): Share => shareOf(right, right + wrong);
const recall = ({ right, missed }: Comments): Share => shareOf(right, right + missed);
