import { classes, firstDigit, newline, sign, stop } from './classes';
import type { WordPlaces } from './read-words';
import { endsSentence } from './sentence-end';
import { wordFlag } from './word-flag';

export interface Sentences {
  /** Number of its sentence, of its paragraph, by word. */
  readonly sentences: ArrayLike<number>;
  readonly paragraphs: ArrayLike<number>;
  /** By sentence: whether at least one in ten of its syllables carries a Vietnamese mark. */
  readonly accented: readonly boolean[];
}

export function readSentences(words: WordPlaces): Sentences {
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  const syllables = [0];
  const marked = [0];
  let [sentence, paragraph] = [0, 0];
  for (let word = 0; word < words.count; word++) {
    const end = word > 0 ? endBefore(words, word, paragraphs) : undefined;
    if (end) {
      sentence = syllables.push(0) - 1;
      marked.push(0);
    }
    if (end === 'paragraph') paragraph++;
    sentences[word] = sentence;
    paragraphs[word] = paragraph;
    if (hasLetter(words, word)) syllables[sentence] = (syllables[sentence] as number) + 1;
    if ((words.flags[word] as number) & wordFlag.accent) marked[sentence] = (marked[sentence] as number) + 1;
  }
  const accented = syllables.map((total, index) => isAccented(marked[index] as number, total));
  return { sentences, paragraphs, accented };
}

function isAccented(marked: number, syllables: number): boolean {
  return marked > 0 && marked * 10 >= syllables;
}

/** What ends between a word and the one before it. */
function endBefore(
  words: WordPlaces,
  word: number,
  paragraphs: readonly number[],
): 'paragraph' | 'sentence' | undefined {
  if (!((words.flags[word] as number) & wordFlag.apart)) return undefined;
  const { draft, starts, ends } = words;
  const next = starts[word] as number;
  const end = ends[word - 1] as number;
  let stopAt = -1;
  for (let at = end; at < next; at++) {
    const kind = classes()[draft.charCodeAt(at)];
    // A label and the line below it say one thing.
    if (kind === newline) return /^\s*:\s*$/.test(draft.slice(end, next)) ? undefined : 'paragraph';
    if (kind === stop && stopAt < 0) stopAt = at;
  }
  if (stopAt < 0) return undefined;
  const opensParagraph = word === 1 || paragraphs[word - 2] !== paragraphs[word - 1];
  const last = { start: starts[word - 1] as number, end, opensParagraph };
  return endsSentence(draft, last, stopAt, next) ? 'sentence' : undefined;
}

function hasLetter({ draft, starts, ends, flags }: WordPlaces, word: number): boolean {
  if (!((flags[word] as number) & wordFlag.digit)) return true;
  const table = classes();
  for (let at = starts[word] as number; at < (ends[word] as number); at++) {
    const kind = table[draft.charCodeAt(at)] as number;
    if (kind < sign && (kind & firstDigit) === 0) return true;
  }
  return false;
}
