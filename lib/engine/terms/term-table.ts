/**
 * All words and phrases of a ruleset in one table of numbers: about 40 bytes a phrase, and the walk over a draft takes
 * the same time for a thousand phrases as for twenty thousand.
 */
import { once, remember } from '../once';
import { canon } from '../text/canon';
import { type Words, wordsOf } from '../text/read-words';
import { type Spelling, spellingOf } from '../text/spelling';
import { wordFlag } from '../text/word-flag';
import type { Ruleset, WordLists } from '../types';
import { listNamed, namesList } from '../word-lists';
import { type Alias, aliasesOf } from './aliases';
import { joint } from './joint';
import { addToFilter, bucketOf, pairKey } from './term-keys';

export interface TermTable {
  /** As the ruleset writes them, by term. */
  readonly phrases: readonly string[];
  /** The bits of `termKind`. */
  readonly kinds: Uint8Array;
  /** Hashes of the words of all terms in a row; those of a term begin at `firstWord[term]`. */
  readonly hashes: Int32Array;
  readonly firstWord: Int32Array;
  /** Terms by the key of their first three words: a head for each bucket, then `next`; -1 ends. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** Two bits for each such key: most words of a draft begin no phrase, and this tells. */
  readonly filter: Int32Array;
  /** The lists that a term stands in: `lists[firstList[term]]` and on. */
  readonly firstList: Int32Array;
  readonly lists: Int32Array;
  /** What has to stand between the words of the few terms with a sign in them ("Đ/c"). */
  readonly joints: ReadonlyMap<number, readonly string[]>;
  readonly aliases: ReadonlyMap<number, readonly Alias[]>;
  /** Worked out at a term's first near hit: most terms of a ruleset never come up. */
  readonly spelling: (term: number) => readonly Spelling[];
  /** Known to be unmistakable without accents. */
  readonly isUsableStripped: (term: number) => boolean;
  /** Without accents it counts somewhere: as a phrase that is usable so, or as context. */
  readonly countsPlain: (term: number) => boolean;
}

export const termKind = {
  /** A cue: found whatever its accents. */
  loose: 1,
  /** Its first word carries a Vietnamese mark. */
  accented: 2,
} as const;

export type BadPhrase = 'empty-phrase' | 'long-phrase' | 'duplicate-phrase' | 'unknown-list';

/** A list that rules share, looked up once. */
interface SharedList {
  readonly terms: readonly number[];
  readonly bad: readonly BadPhrase[];
  readonly weight: number;
}

const longestPhrase = 80;
const bitsPerTerm = 24;
const letter = /[\p{L}\p{N}]/u;

/** A word alone comes up more often than two words together. */
const weightOfWord = 12;
const weightOf = (phrases: readonly string[]): number =>
  phrases.reduce((sum, phrase) => sum + (phrase.includes(' ') ? 1 : weightOfWord), 0);

/** Collects lists of phrases; a list is known by its number. */
export function createTermCollector(ruleset: Pick<Ruleset, 'usableStripped' | 'tables' | 'lists'>) {
  const numbers = new Map<string, number>();
  const phrases: string[] = [];
  const kinds: number[] = [];
  const uses: number[] = [];
  const contexts = new Set<number>();
  /** By term, the list that it was last added to. */
  const lastList: number[] = [];
  let lists = 0;
  const numberOf = (phrase: string, isLoose: boolean): number | BadPhrase => {
    const key = isLoose ? loose(phrase) : phrase;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const reason = badness(phrase);
    if (reason) return reason;
    numbers.set(key, phrases.length);
    kinds.push(isLoose ? termKind.loose : 0);
    return phrases.push(phrase) - 1;
  };
  const shared = sharedLists(ruleset.lists, (word) => numberOf(word, false));
  return {
    /**
     * Adds a list, "@name" for what others name too; `bad` tells of each phrase that is left out, `isEmpty` that none
     * is left, `weight` roughly how often its phrases may come up.
     */
    add(list: readonly string[], { isLoose = false, isContext = false } = {}) {
      const number = lists++;
      const own = list.filter((word) => !namesList(word));
      const named = list.filter(namesList).map(shared);
      const take = (term: number): boolean => {
        if (lastList[term] === number) return false;
        lastList[term] = number;
        uses.push(term, number);
        if (isContext) contexts.add(term);
        return true;
      };
      const bad = own.flatMap((phrase): readonly BadPhrase[] => {
        const term = numberOf(phrase, isLoose);
        if (typeof term === 'string') return [term];
        return take(term) ? [] : ['duplicate-phrase'];
      });
      for (const { terms } of named) for (const term of terms) take(term);
      return {
        list: number,
        bad: [...bad, ...named.flatMap((one) => one.bad)],
        isEmpty: uses.at(-1) !== number,
        weight: named.reduce((sum, one) => sum + one.weight, weightOf(own)),
      };
    },
    table: (): TermTable => tableOf(numbers, phrases, Uint8Array.from(kinds), uses, contexts, ruleset),
  };
}

/** The terms of "@name", looked up when the first rule names it. */
function sharedLists(lists: WordLists | undefined, numberOf: (word: string) => number | BadPhrase) {
  const known = new Map<string, SharedList>();
  return (name: string): SharedList => {
    const list = known.get(name) ?? sharedList(listNamed(name, lists), numberOf);
    known.set(name, list);
    return list;
  };
}

function sharedList(
  words: readonly string[] | undefined,
  numberOf: (word: string) => number | BadPhrase,
): SharedList {
  if (!words) return { terms: [], bad: ['unknown-list'], weight: 0 };
  const found = words.map(numberOf);
  return {
    terms: [...new Set(found.filter((one) => typeof one === 'number'))],
    bad: found.filter((one) => typeof one === 'string'),
    weight: weightOf(words),
  };
}

/** A cue is another term than the same words in a rule. */
function loose(phrase: string): string {
  return `\0${phrase}`;
}

function badness(phrase: string): BadPhrase | undefined {
  if (phrase.length > longestPhrase) return 'long-phrase';
  return letter.test(phrase) ? undefined : 'empty-phrase';
}

function tableOf(
  numbers: ReadonlyMap<string, number>,
  phrases: readonly string[],
  kinds: Uint8Array,
  uses: readonly number[],
  contexts: ReadonlySet<number>,
  { usableStripped, tables }: Pick<Ruleset, 'usableStripped' | 'tables'>,
): TermTable {
  const words = readTerms(phrases, kinds);
  const aliases = aliasesOf(tables.teencode);
  const spelling = remember((term) => slices(phrases[term] as string).map(spellingOf));
  const isUsableStripped = usableOf(numbers, phrases, usableStripped);
  return {
    phrases,
    kinds,
    ...words,
    ...chainsOf(words, [...aliases.keys()]),
    ...listsOf(phrases.length, uses),
    aliases,
    spelling,
    isUsableStripped,
    countsPlain: (term) => contexts.has(term) || isUsableStripped(term),
  };
}

/** Most stand in the list as the rules write them, and those cost a bit each; the others are told by their spelling. */
function usableOf(
  numbers: ReadonlyMap<string, number>,
  phrases: readonly string[],
  usableStripped: readonly string[],
): (term: number) => boolean {
  const usable = new Uint8Array(phrases.length);
  const others: string[] = [];
  for (const phrase of usableStripped) {
    const terms = [numbers.get(phrase), numbers.get(loose(phrase))].filter((term) => term !== undefined);
    for (const term of terms) usable[term] = 1;
    if (terms.length === 0) others.push(phrase);
  }
  const spelt = (phrase: string) => slices(phrase).map(canon).join(' ');
  const rest = once(() => new Set(others.map(spelt)));
  const isOther = remember((term) => others.length > 0 && rest().has(spelt(phrases[term] as string)));
  return (term) => usable[term] === 1 || isOther(term);
}

/** Reads all phrases as the lines of one text: one by one they would cost ten times as much. Completes `kinds`. */
function readTerms(
  phrases: readonly string[],
  kinds: Uint8Array,
): Pick<TermTable, 'hashes' | 'firstWord' | 'joints'> {
  const text = phrases.map((phrase) => phrase.replace(/[\r\n]/g, ' ')).join('\n');
  const words = wordsOf(text);
  const firstWord = new Int32Array(phrases.length + 1);
  const joints = new Map<number, readonly string[]>();
  let end = 0;
  let next = 0;
  for (const [term, phrase] of phrases.entries()) {
    firstWord[term] = next;
    end += phrase.length + 1;
    let hasSign = false;
    for (const first = next; next < words.count && (words.starts[next] as number) < end; next++) {
      hasSign ||= next > first && ((words.flags[next] as number) & wordFlag.apart) !== 0;
    }
    if ((words.flags[firstWord[term] as number] as number) & wordFlag.accent) {
      kinds[term] = (kinds[term] as number) | termKind.accented;
    }
    if (hasSign) joints.set(term, jointsOf(words, firstWord[term] as number, next));
  }
  firstWord[phrases.length] = next;
  return { hashes: words.hashes.slice(0, next), firstWord, joints };
}

function jointsOf(words: Words, first: number, next: number): readonly string[] {
  const joints: string[] = [];
  for (let index = first + 1; index < next; index++) joints.push(joint(words, index));
  return joints;
}

function slices(phrase: string): readonly string[] {
  const { count, starts, ends } = wordsOf(phrase);
  return Array.from({ length: count }, (_, index) => phrase.slice(starts[index], ends[index]));
}

function chainsOf(
  { hashes, firstWord }: Pick<TermTable, 'hashes' | 'firstWord'>,
  aliasHashes: readonly number[],
): Pick<TermTable, 'heads' | 'next' | 'filter'> {
  const count = firstWord.length - 1;
  const heads = new Int32Array(powerOfTwo(count)).fill(-1);
  const next = new Int32Array(count);
  const filter = new Int32Array(powerOfTwo(((count + aliasHashes.length) * bitsPerTerm) / 32));
  for (let term = count - 1; term >= 0; term--) {
    const key = keyOf(hashes, firstWord[term] as number, firstWord[term + 1] as number);
    addToFilter(filter, key);
    const bucket = bucketOf(key, heads);
    next[term] = heads[bucket] as number;
    heads[bucket] = term;
  }
  for (const hash of aliasHashes) addToFilter(filter, hash);
  return { heads, next, filter };
}

function listsOf(terms: number, uses: readonly number[]): Pick<TermTable, 'firstList' | 'lists'> {
  const firstList = new Int32Array(terms + 1);
  for (let use = 0; use < uses.length; use += 2) {
    const after = (uses[use] as number) + 1;
    firstList[after] = (firstList[after] as number) + 1;
  }
  for (let term = 0; term < terms; term++) {
    firstList[term + 1] = (firstList[term + 1] as number) + (firstList[term] as number);
  }
  const lists = new Int32Array(uses.length / 2);
  const free = firstList.slice();
  for (let use = 0; use < uses.length; use += 2) {
    const term = uses[use] as number;
    lists[free[term] as number] = uses[use + 1] as number;
    free[term] = (free[term] as number) + 1;
  }
  return { firstList, lists };
}

function powerOfTwo(least: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(least + 1)));
}

/** Of the first three words, or of as many as there are. */
function keyOf(hashes: Int32Array, first: number, next: number): number {
  const one = hashes[first] as number;
  if (first + 1 === next) return one;
  const two = pairKey(one, hashes[first + 1] as number);
  return first + 2 === next ? two : pairKey(two, hashes[first + 2] as number);
}
