/**
 * The counts that the repository keeps of those that it was made from: pairs of syllables that are common, and all
 * that look like a pair in a phrase of the ruleset. Anything else is too rare to make a phrase unmistakable.
 */
import { bare, canon } from '../../lib/engine/text/canon';
import { syllablesOf } from './readings';

/** Of pairs that are spelt alike without accents one was seen so often. */
const common = 45;
/** Readings of a common pair that are rarer than this part of the most frequent one change no verdict. */
const negligible = 0.005;

type Pair = readonly [first: string, second: string, count: number];

/** The kept counts as `readCounts` takes them, from "syllable TAB count" and "two syllables TAB count" lines. */
export function evidence(syllables: string, pairs: string, phrases: readonly string[]): string {
  const wanted = new Set(phrases.flatMap(looksOfPairs));
  const followers = new Map<string, string[]>();
  for (const [look, alike] of byLook(pairs)) {
    const most = Math.max(...alike.map(([, , count]) => count));
    const isWanted = wanted.has(look);
    if (!isWanted && most < common) continue;
    for (const [first, second, count] of alike) {
      if (!isWanted && count < most * negligible) continue;
      followers.set(first, [...(followers.get(first) ?? []), `${second}:${count}`]);
    }
  }
  return rows(syllables)
    .map(([syllable, count]) => `${syllable}\t${count}\t${(followers.get(syllable) ?? []).sort().join(' ')}`)
    .sort()
    .join('\n');
}

function byLook(pairs: string): ReadonlyMap<string, readonly Pair[]> {
  const alike = new Map<string, Pair[]>();
  for (const [words, count] of rows(pairs)) {
    const [first = '', second = ''] = words.split(' ');
    const look = `${bare(canon(first))} ${bare(canon(second))}`;
    const list = alike.get(look);
    if (list) list.push([first, second, Number(count)]);
    else alike.set(look, [[first, second, Number(count)]]);
  }
  return alike;
}

/** "bi mat", "mat qua" for "bí mật quá". */
function looksOfPairs(phrase: string): readonly string[] {
  const plain = syllablesOf(phrase).map(bare);
  return plain.slice(1).map((syllable, index) => `${plain[index]} ${syllable}`);
}

function rows(lines: string): readonly (readonly [string, string])[] {
  return lines
    .normalize('NFC')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t') as [string, string]);
}
