/** What makes of a word a mark, as a stamp stands on paper: capitals, brackets, a line of its own. */
import type { Text } from '../text/read-text';
import { bareAt, type Words } from './words';

export function isCapitals(slice: string): boolean {
  return slice === slice.toUpperCase() && slice !== slice.toLowerCase();
}

/** Alone on its line or in brackets. */
export function isStamped(
  { draft, starts, ends }: Text,
  { first, last }: Words,
  opening = /[[(“"«]$/,
): boolean {
  const start = starts[first] as number;
  const end = ends[last] as number;
  const left = draft.slice(Math.max(0, start - 3), start);
  const right = draft.slice(end, end + 3);
  if (opening.test(left) && /^[\])”"»]/.test(right)) return true;
  return /(?:^|\n)[ \t*]*$/.test(left) && /^[ \t*!.]*(?:[\r\n]|$)/.test(right);
}

const writing = { unknown: 0, capitals: 1, signs: 2, small: 3 } as const;

/** Answers whether the sentence of a mark is all in capitals, which then say nothing; each word is looked at once. */
export function createShouts(text: Text): (mark: Words) => boolean {
  const known: number[] = [];
  const writingOf = (word: number): number => {
    if (known.length <= word) known.push(...new Array<number>(word + 1 - known.length).fill(writing.unknown));
    known[word] ||= writingAt(text, word);
    return known[word] as number;
  };
  return ({ first, last }) => {
    const [from, to] = window(text, first);
    let others = 0;
    for (let word = from; word < to; word++) {
      if ((word >= first && word <= last) || text.sentences[word] !== text.sentences[first]) continue;
      const how = writingOf(word);
      if (how === writing.small) return false;
      if (how === writing.capitals && ++others > 12) return true;
    }
    return others > 3;
  };
}

function writingAt({ draft, starts, ends }: Text, word: number): number {
  const slice = draft.slice(starts[word], ends[word]);
  if (slice !== slice.toUpperCase()) return writing.small;
  return slice === slice.toLowerCase() ? writing.signs : writing.capitals;
}

/** Answers the sentence of a word without accents, between spaces; each is read once. */
export function createSentences(text: Text): (word: number) => string {
  let known = -1;
  let read = '';
  return (word) => {
    const sentence = text.sentences[word] as number;
    if (sentence !== known) {
      known = sentence;
      read = ` ${wordsOfSentence(text, word)
        .map((each) => bareAt(text, each))
        .join(' ')} `;
    }
    return read;
  };
}

function wordsOfSentence(text: Text, home: number): readonly number[] {
  const words: number[] = [];
  const [from, to] = window(text, home);
  for (let word = from; word < to; word++) {
    if (text.sentences[word] === text.sentences[home]) words.push(word);
  }
  return words;
}

/** At most 40 words on either side. */
function window({ count }: Text, home: number): readonly [from: number, to: number] {
  return [Math.max(0, home - 40), Math.min(count, home + 41)];
}
