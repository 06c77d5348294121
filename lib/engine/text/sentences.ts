import { classes, firstDigit, newline, sign, stop } from './classes';
import type { Words } from './read-words';
import { endsSentence } from './sentence-end';
import { wordFlag } from './word-flag';

export interface Sentences {
  /** Number of its sentence, of its paragraph, by word. */
  readonly sentences: ArrayLike<number>;
  readonly paragraphs: ArrayLike<number>;
  /** By sentence: whether at least one in ten of its syllables carries a Vietnamese mark. */
  readonly accented: readonly boolean[];
}

/** Of the words `[from, to)`, as if there were no others. */
export function readSentences(words: Words, from: number, to: number): Sentences {
  const { flags } = words;
  const count = to - from;
  const sentences = new Array<number>(count);
  const paragraphs = new Array<number>(count);
  const accented: boolean[] = [];
  let [sentence, paragraph, opening] = [0, 0, from];
  let [syllables, marked] = [0, 0];
  for (let word = from; word < to; word++) {
    const flag = flags[word] as number;
    const end =
      word > from && flag & wordFlag.apart ? endBefore(words, word, opening === word - 1) : undefined;
    if (end) {
      accented[sentence++] = isAccented(marked, syllables);
      syllables = marked = 0;
    }
    if (end === 'paragraph') {
      paragraph++;
      opening = word;
    }
    sentences[word - from] = sentence;
    paragraphs[word - from] = paragraph;
    if ((flag & wordFlag.digit) === 0 || hasLetter(words, word)) syllables++;
    if (flag & wordFlag.accent) marked++;
  }
  accented[sentence] = isAccented(marked, syllables);
  return { sentences, paragraphs, accented };
}

function isAccented(marked: number, syllables: number): boolean {
  return marked > 0 && marked * 10 >= syllables;
}

/** What ends between a word and the one before it, which may open its paragraph. */
function endBefore(
  { draft, starts, ends }: Words,
  word: number,
  opensParagraph: boolean,
): 'paragraph' | 'sentence' | undefined {
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
  const last = { start: starts[word - 1] as number, end, opensParagraph };
  return endsSentence(draft, last, stopAt, next) ? 'sentence' : undefined;
}

function hasLetter({ draft, starts, ends }: Words, word: number): boolean {
  const table = classes();
  for (let at = starts[word] as number; at < (ends[word] as number); at++) {
    const kind = table[draft.charCodeAt(at)] as number;
    if (kind < sign && (kind & firstDigit) === 0) return true;
  }
  return false;
}
