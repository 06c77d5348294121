/** From drafts to a model as the ruleset holds it: which features get a row, their weights, and those as whole numbers. */

import { rowWidth, slotOf, tagOf } from '../../lib/engine/model/rows';
import { bare, canon } from '../../lib/engine/text/canon';
import type { Category, LearnedModel } from '../../lib/engine/types';
import { type Part, partsOf } from './parts';
import type { Draft } from './read-drafts';
import { sampleOf, train, type Weights } from './train';

/** Rows, of which about two in three are taken. */
const slots = 14_336;
/** A feature that stands in fewer parts says more about them than about others. */
const leastParts = 3;

/** Without thresholds: it speaks of everything. */
export function fit(drafts: readonly Draft[], classes: readonly Category[]): LearnedModel {
  const parts = [...drafts, ...drafts.flatMap(withoutAccents)]
    .flatMap(partsOf)
    .filter(({ label }) => isTold(label, classes));
  const frequent = featuresOf(parts);
  const known = placed(byImportance(frequent, weigh(parts, classes, frequent)));
  return pack(classes, known, weigh(parts, classes, known));
}

/** As people type it who leave accents out; what would move its places is left as it is. */
function withoutAccents(draft: Draft): readonly Draft[] {
  const text = draft.text.replace(/\p{L}+/gu, (word) => bare(canon(word)));
  return text === draft.text || text.length !== draft.text.length ? [] : [{ ...draft, text }];
}

function isTold(label: Part['label'], classes: readonly Category[]): boolean {
  return label === 'harmless' || classes.some((each) => each === label);
}

type Features = ReadonlyMap<number, number>;

function weigh(parts: readonly Part[], classes: readonly Category[], known: Features): Weights {
  const samples = parts.map((part) => sampleOf(part, classes, known));
  return train(samples, known.size, classes.length + 1);
}

/** Numbers for the features that stand in enough parts. */
function featuresOf(parts: readonly Part[]): Features {
  const counts = new Map<number, number>();
  for (const { features } of parts) {
    for (const hash of new Set(features)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return numbered([...counts].filter(([, count]) => count >= leastParts).map(([hash]) => hash));
}

function byImportance(features: Features, { classes, values }: Weights): readonly number[] {
  const weightOf = (feature: number): number => {
    const row = values.subarray(feature * classes, (feature + 1) * classes);
    return Math.max(...row) - Math.min(...row);
  };
  const weighed = [...features].map(([hash, number]) => ({ hash, weight: weightOf(number) }));
  return weighed.sort((a, b) => b.weight - a.weight || a.hash - b.hash).map(({ hash }) => hash);
}

/** The first that comes to a row keeps it. */
function placed(hashes: readonly number[]): Features {
  const taken = new Set<number>();
  const kept = hashes.filter((hash) => {
    const slot = slotOf(hash, slots);
    if (taken.has(slot)) return false;
    taken.add(slot);
    return true;
  });
  return numbered(kept);
}

function numbered(hashes: readonly number[]): Features {
  return new Map(hashes.map((hash, number) => [hash, number]));
}

const largest = 127;

function pack(classes: readonly Category[], known: Features, { values, bias }: Weights): LearnedModel {
  const width = rowWidth({ classes });
  const scale = tenthousandth(values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / largest);
  const rows = new Int8Array(slots * width);
  for (const [hash, number] of known) {
    const row = slotOf(hash, slots) * width;
    rows[row] = tagOf(hash);
    for (let each = 0; each < width - 1; each++) {
      rows[row + 1 + each] = Math.round((values[number * (width - 1) + each] as number) / scale);
    }
  }
  return {
    classes,
    scale,
    bias: [...bias].map(tenthousandth),
    least: classes.map(() => -99),
    rows: Buffer.from(rows.buffer).toString('base64'),
  };
}

function tenthousandth(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
