/** A draft as the engine will read it: part by part, each with the features of its words and what it is. */
import { blockStarts } from '../../lib/engine/blocks';
import { featuresPerWord, longestPart, partEnd, readFeatures } from '../../lib/engine/model/features';
import { featureHash } from '../../lib/engine/model/rows';
import { type Words, wordsOf } from '../../lib/engine/text/read-words';
import type { Category, Span } from '../../lib/engine/types';
import type { Draft, Place } from './read-drafts';

export interface Part {
  readonly features: Int32Array;
  /** 'harmless' where nothing is to be found; absent where the labels do not tell. */
  readonly label: Category | 'harmless' | undefined;
}

/** Words of a place that make a part one of its category; a number may be shorter. */
const enoughWords = 3;
const shortPlace = 12;

export function partsOf({ text, places }: Draft): readonly Part[] {
  const starts = blockStarts(text, 0, text.length);
  return starts.flatMap((start, block) => {
    const words = wordsOf(text.slice(start, starts[block + 1] ?? text.length));
    const here = places.map((place) => ({ ...place, start: place.start - start, end: place.end - start }));
    const parts: Part[] = [];
    for (let from = 0; from < words.count; ) {
      const to = partEnd(words, from, words.count);
      parts.push({ features: featuresOf(words, from, to), label: labelOf(words, from, to, here) });
      from = to;
    }
    return parts;
  });
}

const room = new Int32Array(longestPart * featuresPerWord);

function featuresOf(words: Words, from: number, to: number): Int32Array {
  const count = (to - from) * featuresPerWord;
  readFeatures(words, from, to, room);
  const hashes: number[] = [];
  for (let at = 0; at < count; at++) {
    const feature = room[at] as number;
    if (feature !== 0) hashes.push(featureHash(feature, at % featuresPerWord));
  }
  return Int32Array.from(hashes);
}

function labelOf(words: Words, from: number, to: number, places: readonly Place[]): Part['label'] {
  const touched = places.map((place) => ({ place, count: wordsIn(words, from, to, place) }));
  const told = touched.find(
    ({ place, count }) => count >= enoughWords || (count > 0 && place.end - place.start < shortPlace),
  );
  if (told) return told.place.category;
  return touched.some(({ count }) => count > 0) ? undefined : 'harmless';
}

function wordsIn({ starts, ends }: Words, from: number, to: number, { start, end }: Span): number {
  let count = 0;
  for (let word = from; word < to; word++) {
    if ((starts[word] as number) < end && start < (ends[word] as number)) count++;
  }
  return count;
}
