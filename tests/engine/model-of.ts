import { featuresPerWord, readFeatures } from '../../lib/engine/model/features';
import { featureHash, rowWidth, slotOf, tagOf } from '../../lib/engine/model/rows';
import { wordsOf } from '../../lib/engine/text/read-words';
import type { Category, LearnedModel } from '../../lib/engine/types';

const slots = 997;

/** A model of one class that knows these words, as they are spelt, and how much each speaks for it. */
export function modelOf(category: Category, weights: Readonly<Record<string, number>>): LearnedModel {
  const width = rowWidth({ classes: [category] });
  const rows = new Int8Array(slots * width);
  for (const [word, weight] of Object.entries(weights)) {
    const into = new Int32Array(featuresPerWord);
    readFeatures(wordsOf(word), 0, 1, into);
    const hash = featureHash(into[1] as number, 1);
    rows.set([tagOf(hash), weight, -weight], slotOf(hash, slots) * width);
  }
  const encoded = Buffer.from(rows.buffer).toString('base64');
  return { classes: [category], scale: 0.1, bias: [-1, 1], least: [0], rows: encoded };
}
