/**
 * Terms with words in a row that chats write as one: beside "giám đốc công ty" stands "giám đốc cty". They are made
 * with the table, so the walk over a draft knows nothing of them.
 */
import { canon } from '../text/canon';
import { wordsOf } from '../text/read-words';
import type { Alias, Aliases, LongWord } from './aliases';

export interface ShortForm {
  readonly term: number;
  readonly text: string;
  /** Which of its words is the short one, and how that may be written. */
  readonly index: number;
  readonly alias: Alias;
}

interface Shortening {
  readonly alias: Alias;
  readonly longer: readonly LongWord[];
}

/** The forms of all terms, whose words have these hashes. */
export function shortFormsOf(
  phrases: readonly string[],
  hashes: readonly number[],
  firstWord: readonly number[],
  aliases: Aliases,
): readonly ShortForm[] {
  const byFirstHash = shorteningsOf(aliases);
  const forms: ShortForm[] = [];
  // Few of the tens of thousands of words begin anything that has a short form.
  for (let term = 0; term < phrases.length; term++) {
    const [first, end] = [firstWord[term] as number, firstWord[term + 1] as number];
    for (let word = first; word < end; word++) {
      const known = byFirstHash.get(hashes[word] as number);
      if (known)
        forms.push(...known.flatMap((one) => formOf(one, phrases, hashes, { term, first, word, end })));
    }
  }
  return forms;
}

/** A word of a term whose words are `[first, end)` of all. */
interface Place {
  readonly term: number;
  readonly first: number;
  readonly word: number;
  readonly end: number;
}

function formOf(
  { alias, longer }: Shortening,
  phrases: readonly string[],
  hashes: readonly number[],
  { term, first, word, end }: Place,
): readonly ShortForm[] {
  if (!isAt(hashes, word, end, longer) || (alias.isAmbiguous && longer.length === end - first)) return [];
  const index = word - first;
  const text = shortened(phrases[term] as string, index, longer, alias.text);
  return text === undefined ? [] : [{ term, text, index, alias }];
}

/** Whether the longer words stand in a row from `word` on, before `end`. */
function isAt(hashes: readonly number[], word: number, end: number, longer: readonly LongWord[]): boolean {
  return word + longer.length <= end && longer.every(({ hash }, at) => hashes[word + at] === hash);
}

function shorteningsOf(aliases: Aliases): ReadonlyMap<number, readonly Shortening[]> {
  const byFirstHash = new Map<number, Shortening[]>();
  for (const alias of [...aliases.values()].flat()) {
    for (const longer of alias.longer) {
      const { hash } = longer[0] as LongWord;
      byFirstHash.set(hash, [...(byFirstHash.get(hash) ?? []), { alias, longer }]);
    }
  }
  return byFirstHash;
}

/** The phrase with its words from `index` on made short; undefined where they are others, for all their letters. */
function shortened(
  phrase: string,
  index: number,
  longer: readonly LongWord[],
  short: string,
): string | undefined {
  const { starts, ends } = wordsOf(phrase);
  const isOther = longer.some(
    (word, at) => canon(phrase.slice(starts[index + at], ends[index + at])) !== word.canon,
  );
  if (isOther) return undefined;
  return phrase.slice(0, starts[index]) + short + phrase.slice(ends[index + longer.length - 1]);
}
