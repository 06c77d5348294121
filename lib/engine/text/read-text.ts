/** A block of a draft as rules and detectors see it: its words, and what is worked out of them at the first question. */
import { once } from '../once';
import { canon } from './canon';
import { type DigitRun, digitRuns } from './digit-runs';
import { type Words, wordFlag, wordsOf } from './read-words';
import { readSentences, type Sentences } from './sentences';

export type { DigitRun } from './digit-runs';

/** Everything is indexed by word; offsets are UTF-16 units of the block. */
export interface Text extends Words, Sentences {
  /** 1 where something that no phrase crosses stands before the word. */
  readonly apart: Uint8Array;
  readonly runs: readonly DigitRun[];
  /** Spellings worked out so far, see `canonAt`. */
  readonly canons: (string | undefined)[];
}

/** Reads a text that is one block. */
export function readText(draft: string): Text {
  const words = wordsOf(draft);
  return textOf(words, 0, words.count, 0, draft.length);
}

/** The words `[from, to)`, which make up the block `[start, end)`, in room of their own. */
export function textOf(words: Words, from: number, to: number, start: number, end: number): Text {
  const count = to - from;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const apart = new Uint8Array(count);
  for (let word = 0; word < count; word++) {
    starts[word] = (words.starts[from + word] as number) - start;
    ends[word] = (words.ends[from + word] as number) - start;
    apart[word] = (words.flags[from + word] as number) & wordFlag.apart;
  }
  const draft = words.draft.slice(start, end);
  const hashes = words.hashes.slice(from, to);
  const flags = words.flags.slice(from, to);
  return createText({ draft, count, starts, ends, hashes, flags }, apart);
}

export function createText(words: Words, apart: Uint8Array): Text {
  const sentences = once(() => readSentences(words));
  const runs = once(() => digitRuns(words));
  return {
    ...words,
    apart,
    canons: [],
    get runs() {
      return runs();
    },
    get sentences() {
      return sentences().sentences;
    },
    get paragraphs() {
      return sentences().paragraphs;
    },
    get accented() {
      return sentences().accented;
    },
  };
}

/** The word in the one spelling that words are compared by. */
export function canonAt(text: Text, word: number): string {
  text.canons[word] ??= canon(text.draft.slice(text.starts[word], text.ends[word]));
  return text.canons[word];
}
