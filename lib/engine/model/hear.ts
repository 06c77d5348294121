/**
 * A linear model beside the lists: it hears in the words together what no single one of them says. Its weights are
 * data of the ruleset (docs/adr/0011); here stand whole numbers that are added up, and one decision for each part.
 */
import { once } from '../once';
import type { Words } from '../text/read-words';
import { wordFlag } from '../text/word-flag';
import type { Category, LearnedModel } from '../types';
import { featuresPerWord, longestPart, partEnd, readFeatures } from './features';
import { featureHash, readRows, rowWidth, slotOf, tagOf } from './rows';

/** A learned model made ready. */
export interface CompiledModel extends Pick<LearnedModel, 'classes' | 'scale' | 'bias' | 'least'> {
  /** Read when first asked: most tabs never hold a draft. */
  readonly rows: () => Int8Array;
  readonly width: number;
}

/** What was heard, in the words `[first, last]` of the block. */
export interface Heard {
  /** Log odds that it is so. */
  readonly odds: number;
  readonly category: Category;
  readonly first: number;
  readonly last: number;
}

/** Most words that are underlined: about a clause. */
const window = 12;

export function compileModel({ rows, ...model }: LearnedModel): CompiledModel {
  return { ...model, rows: once(() => readRows(rows)), width: rowWidth(model) };
}

const features = new Int32Array(longestPart * featuresPerWord);
const places = new Int32Array(longestPart * featuresPerWord);
const sums = new Int32Array(16);

/** Part by part of the words `[from, to)`, which make up a block: each alone, so that nothing beyond it counts. */
export function hear(words: Words, from: number, to: number, model: CompiledModel): readonly Heard[] {
  const heard: Heard[] = [];
  for (let start = from; start < to; ) {
    const end = partEnd(words, start, to);
    readFeatures(words, start, end, features);
    const length = end - start;
    const known = findRows(length * featuresPerWord, model);
    const { chosen, odds } =
      known === 0 || !isAccented(words, start, end)
        ? nothing
        : choose(known, length * featuresPerWord, model);
    if (odds >= (model.least[chosen] ?? Number.POSITIVE_INFINITY)) {
      const first = start - from + weightiest(length, chosen, model);
      const last = Math.min(first + window, end - from) - 1;
      heard.push({ category: model.classes[chosen] as Category, odds, first, last });
    }
    start = end;
  }
  return heard;
}

/** Of other languages, and of Vietnamese without accents, it has read too little to be trusted: measured in ADR 0011. */
function isAccented({ flags }: Words, from: number, to: number): boolean {
  let marked = 0;
  for (let word = from; word < to; word++) if ((flags[word] as number) & wordFlag.accent) marked++;
  return marked * 5 >= to - from;
}

/** Notes for each feature where its row begins, -1 for none; answers how many have one. */
function findRows(count: number, model: CompiledModel): number {
  const { width } = model;
  const rows = model.rows();
  const slots = Math.floor(rows.length / width);
  let known = 0;
  for (let at = 0; at < count; at++) {
    places[at] = -1;
    const feature = features[at] as number;
    if (feature === 0) continue;
    const hash = featureHash(feature, at % featuresPerWord);
    const row = slotOf(hash, slots) * width;
    if (rows[row] !== tagOf(hash)) continue;
    places[at] = row + 1;
    known++;
  }
  return known;
}

interface Choice {
  /** Number of the class. */
  readonly chosen: number;
  readonly odds: number;
}

const nothing: Choice = { chosen: -1, odds: Number.NEGATIVE_INFINITY };

/** The likeliest class, and how likely it is beside all others and a harmless text. */
function choose(known: number, count: number, model: CompiledModel): Choice {
  const { classes, scale, bias } = model;
  const rows = model.rows();
  const all = classes.length + 1;
  sums.fill(0, 0, all);
  for (let at = 0; at < count; at++) {
    const row = places[at] as number;
    if (row < 0) continue;
    for (let each = 0; each < all; each++) sums[each] = (sums[each] as number) + (rows[row + each] as number);
  }
  const worth = scale / Math.sqrt(known);
  const score = (each: number): number => (sums[each] as number) * worth + (bias[each] as number);
  let best = 0;
  for (let each = 1; each < classes.length; each++) if (score(each) > score(best)) best = each;
  let others = 0;
  for (let each = 0; each < all; each++) if (each !== best) others += Math.exp(score(each) - score(best));
  return { chosen: best, odds: -Math.log(others) };
}

/** Where the stretch begins that speaks most for a class, and least for a harmless text. */
function weightiest(length: number, chosen: number, model: CompiledModel): number {
  const { classes } = model;
  const rows = model.rows();
  const weightOf = (word: number): number => {
    let sum = 0;
    for (let at = word * featuresPerWord; at < (word + 1) * featuresPerWord; at++) {
      const row = places[at] as number;
      if (row >= 0) sum += (rows[row + chosen] as number) - (rows[row + classes.length] as number);
    }
    return sum;
  };
  let sum = 0;
  let most = Number.NEGATIVE_INFINITY;
  let first = 0;
  for (let word = 0; word < length; word++) {
    sum += weightOf(word) - (word < window ? 0 : weightOf(word - window));
    if (word >= Math.min(window, length) - 1 && sum > most) {
      most = sum;
      first = Math.max(0, word - window + 1);
    }
  }
  return first;
}
