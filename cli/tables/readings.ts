/**
 * How sure one can be of a phrase typed without accents: of everything that is spelt alike without them, the share
 * that is the phrase. By counts of syllables and of pairs of syllables in Vietnamese news.
 */
import { bare, canon } from '../../lib/engine/text/canon';

/** By spelling as the engine compares it; `pairs` by first syllable, then by second. */
export interface Counts {
  readonly syllables: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Syllables by what they are without accents. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly total: number;
}

/** Pairs seen fewer than five times were not counted. */
const mostUncounted = 4;

/** One syllable a line: itself, how often, and the syllables that followed, each with how often. */
export function readCounts(lines: string): Counts {
  const syllables = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const line of lines.split('\n')) {
    const [syllable = '', count = '0', followers = ''] = line.split('\t');
    if (syllable === '') continue;
    const key = canon(syllable);
    add(syllables, key, Number(count));
    const after = pairs.get(key) ?? new Map<string, number>();
    pairs.set(key, after);
    for (const follower of followers.split(' ').filter(Boolean)) {
      const [next = '', times = '0'] = follower.split(':');
      add(after, canon(next), Number(times));
    }
  }
  const readings = new Map<string, string[]>();
  for (const syllable of syllables.keys()) {
    readings.set(bare(syllable), [...(readings.get(bare(syllable)) ?? []), syllable]);
  }
  const total = [...syllables.values()].reduce((sum, count) => sum + count, 0);
  return { syllables, pairs, readings, total };
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Syllables of a phrase as they are compared. */
export function syllablesOf(phrase: string): readonly string[] {
  return phrase
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(canon);
}

/**
 * The share of the phrase among all its readings, taking each syllable to depend on the one before it. Where a pair
 * of the phrase was counted, other readings of that pair count as often as they were seen. Where it was not ("liệu
 * tuyệt" in "tài liệu tuyệt mật"), every uncounted reading of it has what chance would give.
 */
export function shareOf(phrase: readonly string[], counts: Counts): number {
  const [first = '', ...rest] = phrase;
  let own = countOf(first, counts);
  let sums = new Map(readingsOf(first, counts).map((reading) => [reading, countOf(reading, counts)]));
  let before = first;
  for (const syllable of rest) {
    const isCounted = counts.pairs.get(before)?.has(syllable) ?? false;
    const likelihood = (from: string, to: string) =>
      pairCount(from, to, isCounted, counts) / countOf(from, counts);
    const next = new Map<string, number>();
    for (const reading of readingsOf(syllable, counts)) {
      let sum = 0;
      for (const [from, weight] of sums) sum += weight * likelihood(from, reading);
      if (sum > 0) next.set(reading, sum);
    }
    own *= likelihood(before, syllable);
    sums = next;
    before = syllable;
  }
  const all = [...sums.values()].reduce((sum, weight) => sum + weight, 0);
  return all > 0 ? own / all : 0;
}

function pairCount(first: string, second: string, onlyCounted: boolean, counts: Counts): number {
  const counted = counts.pairs.get(first)?.get(second);
  if (counted !== undefined || onlyCounted) return counted ?? 0;
  return Math.min(mostUncounted, (countOf(first, counts) * countOf(second, counts)) / counts.total);
}

/** A syllable that the news do not hold is taken to stand there once. */
function countOf(syllable: string, { syllables }: Counts): number {
  return syllables.get(syllable) ?? 1;
}

function readingsOf(syllable: string, { readings }: Counts): readonly string[] {
  const known = readings.get(bare(syllable)) ?? [];
  return known.includes(syllable) ? known : [...known, syllable];
}
