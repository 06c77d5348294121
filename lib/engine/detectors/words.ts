/** What a detector sees of the words of a draft. */
import { bare, canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import { wordAt } from '../text/word-at';

/** Words `[first, last]` of the draft. */
export interface Words {
  readonly first: number;
  readonly last: number;
}

export function bareAt(text: Text, word: number): string {
  return bare(canonAt(text, word));
}

/** The words before an offset without accents, with the letters glued to it: "so cmnd", at most `reach` of them. */
export function before(text: Text, offset: number, reach: number): string {
  const word = wordAt(text, offset);
  const glued = text.draft.slice(text.starts[word], offset);
  const words = [stretch(text, word - reach, word - 1, word, bareAt), bare(canon(glued))];
  return ` ${words.filter(Boolean).join(' ')} `;
}

/** The words after an offset without accents. */
export function after(text: Text, offset: number, reach: number): string {
  const word = wordAt(text, offset - 1);
  return ` ${stretch(text, word + 1, word + reach, word, bareAt)} `;
}

/** Words `[first, last]` of the paragraph in which the word `home` stands, joined by single spaces. */
export function stretch(
  text: Text,
  first: number,
  last: number,
  home: number,
  read: (text: Text, word: number) => string,
): string {
  const words: string[] = [];
  for (let word = Math.max(0, first); word <= last && word < text.count; word++) {
    if (text.paragraphs[word] === text.paragraphs[home]) words.push(read(text, word));
  }
  return words.join(' ');
}

/** Matches any of the phrases, given without accents, in what `before` and `after` answer. */
export function anyOf(phrases: string): RegExp {
  return new RegExp(` (?:${phrases})(?= )`);
}
