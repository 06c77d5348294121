/**
 * All words and phrases of a ruleset in one table of numbers: about 40 bytes a phrase, and the walk over a draft takes
 * the same time for a thousand phrases as for twenty thousand. A term has one wording as the ruleset writes it, with
 * the same number, and perhaps shorter ones, which are numbered behind all terms.
 */
import { once, remember } from '../once';
import { canon } from '../text/canon';
import { readLines } from '../text/read-lines';
import { type Words, wordsOf } from '../text/read-words';
import { type Spelling, spellingOf } from '../text/spelling';
import { marksOf, wordFlag } from '../text/word-flag';
import type { Ruleset } from '../types';
import { type Aliases, aliasesFor, aliasesOf, keysOfAliases } from './aliases';
import { joint } from './joint';
import { type ShortForm, shortFormsOf } from './short-forms';
import { indexOf, type TermIndex } from './term-index';

export interface TermTable extends TermIndex {
  /** By wording. */
  readonly phrases: readonly string[];
  readonly termOf: (wording: number) => number;
  readonly shortFormAt: (wording: number) => ShortForm | undefined;
  /** The bits of `termKind`, by term. */
  readonly kinds: Uint8Array;
  /** Hashes of the words of all wordings in a row; those of a wording begin at `firstWord[wording]`. */
  readonly hashes: Int32Array;
  readonly firstWord: Int32Array;
  /** The lists that a term stands in: `lists[firstList[term]]` and on. */
  readonly firstList: Int32Array;
  readonly lists: Int32Array;
  /** What has to stand between the words of the few wordings with a sign in them ("Đ/c"). */
  readonly joints: ReadonlyMap<number, readonly string[]>;
  readonly aliases: Aliases;
  /** Worked out at a wording's first near hit: most of a ruleset never come up. */
  readonly spelling: (wording: number) => readonly Spelling[];
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
  /** Of a rule about abuse: counts with stars for some of its letters too. */
  maskable: 4,
} as const;

/** A cue is another term than the same words in a rule. */
export function loose(phrase: string): string {
  return `\0${phrase}`;
}

export function tableOf(
  numbers: ReadonlyMap<string, number>,
  phrases: readonly string[],
  kinds: Uint8Array,
  uses: readonly number[],
  contexts: readonly boolean[],
  { usableStripped, tables }: Pick<Ruleset, 'usableStripped' | 'tables'>,
): TermTable {
  const count = phrases.length;
  const read = readTerms(phrases);
  const aliases = aliasesOf(tables.teencode);
  const forms = shortFormsOf(phrases, read.hashes, read.firstWord, aliases);
  readTerms(
    forms.map(({ text }) => text),
    read,
  );
  const wordings = [...phrases, ...forms.map(({ text }) => text)];
  const words = { hashes: Int32Array.from(read.hashes), firstWord: Int32Array.from(read.firstWord) };
  const inUse = aliasesFor(aliases, read.hashes);
  for (const [term, isContext] of contexts.entries()) {
    if (isContext) kinds[term] = (kinds[term] as number) | termKind.context;
  }
  const { isUsableStripped, mayBeUsable } = usableOf(numbers, phrases, usableStripped);
  const shortFormAt = (wording: number) => (wording < count ? undefined : forms[wording - count]);
  const termOf = (wording: number) => shortFormAt(wording)?.term ?? wording;
  const keyed = {
    ...words,
    marks: read.marks,
    isLoose: (wording: number) => ((kinds[termOf(wording)] as number) & termKind.loose) !== 0,
    mayCountPlain: (wording: number) => isContextOf(kinds, termOf(wording)) || mayBeUsable(termOf(wording)),
  };
  return {
    phrases: wordings,
    termOf,
    shortFormAt,
    kinds,
    ...words,
    joints: read.joints,
    ...indexOf(keyed, keysOfAliases(inUse)),
    ...listsOf(count, uses),
    aliases: inUse,
    spelling: remember((wording) => slices(wordings[wording] as string).map(spellingOf)),
    isUsableStripped,
    countsPlain: (term) => isContextOf(kinds, term) || isUsableStripped(term),
  };
}

function isContextOf(kinds: Uint8Array, term: number): boolean {
  return ((kinds[term] as number) & termKind.context) !== 0;
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

interface ReadTerms {
  readonly hashes: number[];
  /** One more than there are wordings. */
  readonly firstWord: number[];
  /** Of the first word of a wording. */
  readonly marks: number[];
  readonly joints: Map<number, readonly string[]>;
}

/** Reads wordings behind those that were read before. */
function readTerms(
  phrases: readonly string[],
  read: ReadTerms = { hashes: [], firstWord: [0], marks: [], joints: new Map() },
): ReadTerms {
  const { hashes, firstWord, marks, joints } = read;
  const lines = phrases.map((phrase) => (lineBreak.test(phrase) ? phrase.replace(lineBreaks, ' ') : phrase));
  readLines(lines, (_, words, first, end) => {
    let hasSign = false;
    for (let word = first; word < end; word++) {
      hashes.push(words.hashes[word] as number);
      hasSign ||= word > first && ((words.flags[word] as number) & wordFlag.apart) !== 0;
    }
    if (hasSign) joints.set(marks.length, jointsOf(words, first, end));
    marks.push(marksOf(words.flags[first] as number));
    firstWord.push(hashes.length);
  });
  return read;
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
