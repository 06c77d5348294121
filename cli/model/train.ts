/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad (Duchi, Hazan, Singer 2011), features
 * left out at random (Srivastava et al. 2014) and the weights of the second half averaged (Polyak, Juditsky 1992).
 * Seeded: the same drafts give the same weights.
 */
import type { Part } from './parts';

export interface Sample {
  /** Numbers of its features. */
  readonly features: readonly number[];
  /** Number of its class; the last one is harmless. */
  readonly label: number;
}

export interface Weights {
  readonly classes: number;
  /** Those of a feature stand together. */
  readonly values: Float32Array;
  readonly bias: Float32Array;
}

const rounds = 20;
const step = 0.25;
const decay = 1e-3;
const leftOut = 0.3;

/** The number of a part's class, and those of its features that are known. */
export function sampleOf(part: Part, classes: readonly string[], known: ReadonlyMap<number, number>): Sample {
  const label = part.label === 'harmless' ? classes.length : classes.indexOf(part.label ?? '');
  const features = [...part.features].flatMap((hash) => known.get(hash) ?? []);
  return { features, label };
}

/** What is being learned, and what AdaGrad has seen of the slopes. */
interface Learning extends Weights {
  readonly seen: Float32Array;
  readonly biasSeen: Float32Array;
  readonly chances: Float64Array;
}

export function train(samples: readonly Sample[], features: number, classes: number): Weights {
  const learning: Learning = {
    classes,
    values: new Float32Array(features * classes),
    bias: new Float32Array(classes),
    seen: new Float32Array(features * classes).fill(0.1),
    biasSeen: new Float32Array(classes).fill(1),
    chances: new Float64Array(classes),
  };
  const average = { values: new Float32Array(features * classes), bias: new Float32Array(classes) };
  const random = createRandom(7);
  const order = [...samples];
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { features: all, label } of order) {
      const kept = all.filter(() => random() >= leftOut);
      if (kept.length > 0) learn(kept, label, learning);
    }
    if (round >= rounds / 2) addTo(average, learning, 2 / rounds);
  }
  return { classes, ...average };
}

/** One step of all classes for one sample. */
function learn(features: readonly number[], label: number, learning: Learning): void {
  const { classes, bias, biasSeen, chances } = learning;
  const worth = 1 / Math.sqrt(features.length);
  predict(features, worth, learning, chances);
  for (let each = 0; each < classes; each++) {
    const error = (chances[each] as number) - (each === label ? 1 : 0);
    biasSeen[each] = (biasSeen[each] as number) + error * error;
    bias[each] = (bias[each] as number) - (step * error) / Math.sqrt(biasSeen[each] as number);
    if (Math.abs(error) * worth > 1e-5) descend(features, error * worth, each, learning);
  }
}

function predict(features: readonly number[], worth: number, weights: Weights, chances: Float64Array): void {
  const { classes, values, bias } = weights;
  chances.fill(0);
  for (const feature of features) {
    const row = feature * classes;
    for (let each = 0; each < classes; each++)
      chances[each] = (chances[each] as number) + (values[row + each] as number);
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let each = 0; each < classes; each++) {
    chances[each] = (chances[each] as number) * worth + (bias[each] as number);
    most = Math.max(most, chances[each] as number);
  }
  let sum = 0;
  for (let each = 0; each < classes; each++) {
    chances[each] = Math.exp((chances[each] as number) - most);
    sum += chances[each] as number;
  }
  for (let each = 0; each < classes; each++) chances[each] = (chances[each] as number) / sum;
}

/** One step for the weights of one class. */
function descend(
  features: readonly number[],
  slope: number,
  each: number,
  { classes, values, seen }: Learning,
): void {
  for (const feature of features) {
    const at = feature * classes + each;
    const gradient = slope + decay * (values[at] as number);
    seen[at] = (seen[at] as number) + gradient * gradient;
    values[at] = (values[at] as number) - (step * gradient) / Math.sqrt(seen[at] as number);
  }
}

function addTo(
  sum: { readonly values: Float32Array; readonly bias: Float32Array },
  { values, bias }: Pick<Weights, 'values' | 'bias'>,
  share: number,
): void {
  for (let at = 0; at < values.length; at++) {
    sum.values[at] = (sum.values[at] as number) + (values[at] as number) * share;
  }
  for (let at = 0; at < bias.length; at++) {
    sum.bias[at] = (sum.bias[at] as number) + (bias[at] as number) * share;
  }
}

/** Numerical Recipes' linear congruential generator: good enough to shuffle, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
}
