/** Collects the phrases of all rules, each once, whichever lists it stands in. */
import type { Ruleset } from '../types';
import { listNamed, namesList } from '../word-lists';
import { loose, type TermTable, tableOf, termKind } from './term-table';

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
  const markMaskable = (words: readonly string[]) => {
    const all = words.flatMap((word) => (namesList(word) ? (listNamed(word, ruleset.lists) ?? []) : word));
    for (const word of all) {
      const term = numbers.get(word);
      if (term !== undefined) kinds[term] = (kinds[term] as number) | termKind.maskable;
    }
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
    add(
      words: readonly string[],
      { isLoose = false, isContext = false, isMaskable = false } = {},
    ): AddedList {
      const { list, bad, isEmpty, weight } = addWords(
        words.filter((word) => !namesList(word)),
        isLoose,
        isContext,
      );
      const named = words.filter(namesList).map((name) => shared(name, isContext));
      if (isMaskable) markMaskable(words);
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

function badness(phrase: string): BadPhrase | undefined {
  if (phrase.length > longestPhrase) return 'long-phrase';
  return letter.test(phrase) ? undefined : 'empty-phrase';
}
