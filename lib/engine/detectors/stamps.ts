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

/** A sentence all in capitals says nothing by capitals. */
export function isShouted(text: Text, { first, last }: Words): boolean {
  let others = 0;
  for (const word of wordsOfSentence(text, first)) {
    if (word >= first && word <= last) continue;
    const slice = text.draft.slice(text.starts[word], text.ends[word]);
    if (slice !== slice.toUpperCase()) return false;
    if (slice !== slice.toLowerCase() && ++others > 12) return true;
  }
  return others > 3;
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

/** At most 40 words on either side. */
function wordsOfSentence({ sentences, count }: Text, home: number): readonly number[] {
  const words: number[] = [];
  for (let word = Math.max(0, home - 40); word < count && word <= home + 40; word++) {
    if (sentences[word] === sentences[home]) words.push(word);
  }
  return words;
}
