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
  return phrases.flatMap((phrase, term) => {
    const own = hashes.slice(firstWord[term], firstWord[term + 1]);
    return own.flatMap((hash, index) =>
      (byFirstHash.get(hash) ?? []).flatMap(({ alias, longer }) => {
        if (!isAt(own, index, longer) || (alias.isAmbiguous && longer.length === own.length)) return [];
        const text = shortened(phrase, index, longer, alias.text);
        return text === undefined ? [] : [{ term, text, index, alias }];
      }),
    );
  });
}

function isAt(hashes: readonly number[], index: number, longer: readonly LongWord[]): boolean {
  return longer.every(({ hash }, at) => hashes[index + at] === hash);
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
