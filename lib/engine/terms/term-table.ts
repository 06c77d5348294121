/**
 * All words and phrases of a ruleset in one table of numbers: about 40 bytes a phrase, and the walk over a draft takes
 * the same time for a thousand phrases as for twenty thousand.
 */
import { once, remember } from '../once';
import { canon } from '../text/canon';
import { readLines } from '../text/read-lines';
import { type Words, wordsOf } from '../text/read-words';
import { type Spelling, spellingOf } from '../text/spelling';
import { marksOf, wordFlag } from '../text/word-flag';
import type { Ruleset } from '../types';
import { listNamed, namesList } from '../word-lists';
import { type Aliases, aliasesFor, aliasesOf, keysOfAliases } from './aliases';
import { joint } from './joint';
import { indexOf, type Keyed, type TermIndex } from './term-index';

export interface TermTable extends TermIndex {
  /** As the ruleset writes them, by term. */
  readonly phrases: readonly string[];
  /** The bits of `termKind`. */
  readonly kinds: Uint8Array;
  /** Hashes of the words of all terms in a row; those of a term begin at `firstWord[term]`. */
  readonly hashes: Int32Array;
  readonly firstWord: Int32Array;
  /** The lists that a term stands in: `lists[firstList[term]]` and on. */
  readonly firstList: Int32Array;
  readonly lists: Int32Array;
  /** What has to stand between the words of the few terms with a sign in them ("Đ/c"). */
  readonly joints: ReadonlyMap<number, readonly string[]>;
  readonly aliases: Aliases;
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
  /** Words that have to stand near: they count without their accents too. */
  context: 2,
} as const;

export type BadPhrase = 'empty-phrase' | 'long-phrase' | 'duplicate-phrase' | 'unknown-list';

interface Added {
  readonly list: number;
  /** Reasons, one for each phrase that is left out. */
  readonly bad: readonly BadPhrase[];
  /** No phrase is left. */
  readonly isEmpty: boolean;
  /** How often its phrases may come up, roughly. */
  readonly weight: number;
}

export interface AddedList extends Added {
  /** Lists whose terms belong to it too. */
  readonly shared: readonly number[];
}

const unknown: Added = { list: -1, bad: ['unknown-list'], isEmpty: true, weight: 0 };

const longestPhrase = 80;
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
  const contexts: boolean[] = [];
  /** By term, the list that it was last added to; -1 at first, since a gap in the row would make it slow. */
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
    contexts.push(false);
    lastList.push(-1);
    return phrases.push(phrase) - 1;
  };
  const addWords = (words: readonly string[], isLoose: boolean, isContext: boolean): Added => {
    const list = lists++;
    const bad: BadPhrase[] = [];
    for (const word of words) {
      const term = numberOf(word, isLoose);
      if (typeof term === 'string') bad.push(term);
      else if (lastList[term] === list) bad.push('duplicate-phrase');
      else {
        lastList[term] = list;
        uses.push(term, list);
        if (isContext) contexts[term] = true;
      }
    }
    return { list, bad, isEmpty: uses.at(-1) !== list, weight: weightOf(words) };
  };
  const known = new Map<string, Added>();
  /** The list "@name": one for those that want it as context and one for the others. */
  const shared = (name: string, isContext: boolean): Added => {
    const key = isContext ? `${name} ` : name;
    const words = listNamed(name, ruleset.lists);
    const added = known.get(key) ?? (words ? addWords(words, false, isContext) : unknown);
    known.set(key, added);
    return added;
  };
  return {
    /** Adds a list. The words of "@name" are a list of their own, which all have in common that name it so. */
    add(words: readonly string[], { isLoose = false, isContext = false } = {}): AddedList {
      const { list, bad, isEmpty, weight } = addWords(
        words.filter((word) => !namesList(word)),
        isLoose,
        isContext,
      );
      const named = words.filter(namesList).map((name) => shared(name, isContext));
      return {
        list,
        shared: named.filter((one) => !one.isEmpty).map((one) => one.list),
        bad: [...bad, ...named.flatMap((one) => one.bad)],
        isEmpty: isEmpty && named.every((one) => one.isEmpty),
        weight: named.reduce((sum, one) => sum + one.weight, weight),
      };
    },
    table: (): TermTable => tableOf(numbers, phrases, Uint8Array.from(kinds), uses, contexts, ruleset),
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
  contexts: readonly boolean[],
  { usableStripped, tables }: Pick<Ruleset, 'usableStripped' | 'tables'>,
): TermTable {
  const { marks, ...words } = readTerms(phrases);
  const aliases = aliasesFor(aliasesOf(tables.teencode), words.hashes);
  const spelling = remember((term) => slices(phrases[term] as string).map(spellingOf));
  for (const [term, isContext] of contexts.entries()) {
    if (isContext) kinds[term] = (kinds[term] as number) | termKind.context;
  }
  const { isUsableStripped, mayBeUsable } = usableOf(numbers, phrases, usableStripped);
  return {
    phrases,
    kinds,
    ...words,
    ...indexOf(keyedOf(words, marks, kinds, mayBeUsable), keysOfAliases(aliases)),
    ...listsOf(phrases.length, uses),
    aliases,
    spelling,
    isUsableStripped,
    countsPlain: (term) => isContextOf(kinds, term) || isUsableStripped(term),
  };
}

function isContextOf(kinds: Uint8Array, term: number): boolean {
  return ((kinds[term] as number) & termKind.context) !== 0;
}

/** In a function of its own: what it holds is needed while the index is made, and not kept. */
function keyedOf(
  words: Pick<Keyed, 'hashes' | 'firstWord'>,
  marks: Uint16Array,
  kinds: Uint8Array,
  mayBeUsable: (term: number) => boolean,
): Keyed {
  return {
    ...words,
    marks: (term) => marks[term] as number,
    isLoose: (term) => ((kinds[term] as number) & termKind.loose) !== 0,
    mayCountPlain: (term) => isContextOf(kinds, term) || mayBeUsable(term),
  };
}

/** Most stand in the list as the rules write them, and those cost a bit each; the others are told by their spelling. */
function usableOf(
  numbers: ReadonlyMap<string, number>,
  phrases: readonly string[],
  usableStripped: readonly string[],
): Record<'isUsableStripped' | 'mayBeUsable', (term: number) => boolean> {
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
  const mayBeOther = others.some((phrase) => !/[\s_-]/.test(phrase));
  return {
    isUsableStripped: (term) => usable[term] === 1 || isOther(term),
    /** Of a term of one word, quickly. */
    mayBeUsable: (term) => usable[term] === 1 || mayBeOther,
  };
}

function readTerms(
  phrases: readonly string[],
): Pick<TermTable, 'hashes' | 'firstWord' | 'joints'> & { readonly marks: Uint16Array } {
  const hashes: number[] = [];
  const firstWord = new Int32Array(phrases.length + 1);
  const marks = new Uint16Array(phrases.length);
  const joints = new Map<number, readonly string[]>();
  const lines = phrases.map((phrase) => (lineBreak.test(phrase) ? phrase.replace(lineBreaks, ' ') : phrase));
  readLines(lines, (term, words, first, end) => {
    firstWord[term] = hashes.length;
    let hasSign = false;
    for (let word = first; word < end; word++) {
      hashes.push(words.hashes[word] as number);
      hasSign ||= word > first && ((words.flags[word] as number) & wordFlag.apart) !== 0;
    }
    marks[term] = marksOf(words.flags[first] as number);
    if (hasSign) joints.set(term, jointsOf(words, first, end));
  });
  firstWord[phrases.length] = hashes.length;
  return { hashes: Int32Array.from(hashes), firstWord, joints, marks };
}

const lineBreak = /[\r\n]/;
const lineBreaks = /[\r\n]/g;

function jointsOf(words: Words, first: number, next: number): readonly string[] {
  const joints: string[] = [];
  for (let index = first + 1; index < next; index++) joints.push(joint(words, index));
  return joints;
}

function slices(phrase: string): readonly string[] {
  const { count, starts, ends } = wordsOf(phrase);
  return Array.from({ length: count }, (_, index) => phrase.slice(starts[index], ends[index]));
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
