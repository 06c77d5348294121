/** Lists of words that several rules share: kept, checked and compiled once, whoever names them. */
import type { Match, Near, Ruleset, WordLists } from './types';

/** Whether a word of a rule stands for a list. */
export function namesList(word: string): boolean {
  return word.startsWith('@');
}

/** The words of "@name", or undefined where there is no such list. */
export function listNamed(word: string, lists: WordLists | undefined): readonly string[] | undefined {
  const name = word.slice(1);
  return lists && Object.hasOwn(lists, name) ? lists[name] : undefined;
}

/** The words with those of their lists: the own ones keep their places; a list that is not there stays a name. */
function writtenOut(words: readonly string[], lists: WordLists | undefined): readonly string[] {
  if (!words.some(namesList)) return words;
  const rest: string[] = [];
  const kept = words.map((word) => {
    const [first = word, ...others] = (namesList(word) && listNamed(word, lists)) || [];
    rest.push(...others);
    return first;
  });
  return [...new Set([...kept, ...rest])];
}

/** The ruleset as if it had no lists, for whoever looks at the words of its rules. */
export function withoutLists({ lists, ...ruleset }: Ruleset): Ruleset {
  if (lists === undefined) return ruleset;
  const rules = ruleset.rules.map(({ match, unless, ...rule }) => ({
    ...rule,
    match: withWords(match, lists),
    ...(unless && { unless: writtenOut(unless, lists) }),
  }));
  return { ...ruleset, rules };
}

function withWords(match: Match, lists: WordLists): Match {
  if ('all' in match) return { ...match, all: match.all.map((part) => withWords(part, lists)) };
  if ('any' in match) return { any: match.any.map((part) => withWords(part, lists)) };
  const near: { near?: Near } = match.near
    ? { near: { ...match.near, words: writtenOut(match.near.words, lists) } }
    : {};
  return 'phrase' in match
    ? { ...match, phrase: writtenOut(match.phrase, lists), ...near }
    : { ...match, ...near };
}
