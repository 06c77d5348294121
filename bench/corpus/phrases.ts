/** The lists to look for: 70 in 100 phrases are Vietnamese, each list begins with the shorter ones. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { once } from '../../lib/engine/once';
import { fold } from '../peers/fold';
import { englishWord, rareEnglish, unusualEnglish } from './english';
import { type Random, seeded } from './random';
import { rare, unusual, vietnameseWord } from './vietnamese';

export type Language = 'vi' | 'en';

export function languageOfPhrase(index: number): Language {
  return index % 10 < 7 ? 'vi' : 'en';
}

let made: readonly string[] = [];

/** The first `count` phrases, all different. */
export function phrases(count: number): readonly string[] {
  if (made.length < count) made = make(count);
  return made.slice(0, count);
}

/** Those of the list that would be said to be unmistakable without accents. */
export function usableStripped(list: readonly string[]): readonly string[] {
  return list.filter((phrase, index) => index % 3 === 0 && phrase.includes(' '));
}

/** What spellings of chats stand for: the plain oracle knows nothing of them, so no phrase has such a word. */
const wordsOfChats = once((): ReadonlySet<string> => {
  const table = parse(readFileSync('rules/tables/teencode.yaml', 'utf8')) as readonly { long: string[] }[];
  return new Set(table.flatMap(({ long }) => long.flatMap((words) => words.split(' ').map(bones))));
});

/** Without case, accents and letters said twice. */
function bones(word: string): string {
  return fold(word).replace(/(.)\1+/g, '$1');
}

function make(count: number): readonly string[] {
  const random = seeded('phrases');
  const list = new Set<string>();
  while (list.size < count) {
    const one = languageOfPhrase(list.size) === 'vi' ? vietnamesePhrase(random) : englishPhrase(random);
    const isOfChats = one.split(' ').some((word) => wordsOfChats().has(bones(word)));
    if (!isOfChats) list.add(one);
  }
  return [...list];
}

/** Two to four syllables, a few of one; beginnings are often ordinary words, as in real lists. */
function vietnamesePhrase(random: Random): string {
  if (random.chance(0.005)) return rare(random);
  const first = random.chance(0.15) ? vietnameseWord(random) : unusual(random);
  const middle = random.chance(0.4) ? [unusual(random)] : [];
  return [first, ...middle, rare(random)].join(' ');
}

function englishPhrase(random: Random): string {
  if (random.chance(0.3)) return `${unusualEnglish(random)}${random.pick(['ix', 'ova', 'eth', 'ump'])}`;
  const first = random.chance(0.15) ? englishWord(random) : unusualEnglish(random);
  const middle = random.chance(0.3) ? [englishWord(random)] : [];
  return [first, ...middle, rareEnglish(random)].join(' ');
}
