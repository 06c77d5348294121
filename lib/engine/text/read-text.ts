/** A block of a draft as rules and detectors see it: its words, sentences and numbers. */
import { canon } from './canon';
import { type DigitRun, digitRuns } from './digit-runs';
import { type WordPlaces, type Words, wordFlag, wordsOf } from './read-words';
import { readSentences, type Sentences } from './sentences';

export type { DigitRun } from './digit-runs';

/** Everything is indexed by word; offsets are UTF-16 units of the block. */
export interface Text extends WordPlaces, Sentences {
  /** 1 where something that no phrase crosses stands before the word. */
  readonly apart: ArrayLike<number>;
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
  // Plain arrays: typed ones of this size lie outside the heap, and dozens of blocks make that dear.
  const starts: number[] = [];
  const ends: number[] = [];
  const flags: number[] = [];
  for (let word = from; word < to; word++) {
    starts.push((words.starts[word] as number) - start);
    ends.push((words.ends[word] as number) - start);
    flags.push(words.flags[word] as number);
  }
  return new BlockText(words.draft.slice(start, end), starts, ends, flags);
}

/**
 * Works out at the first question what few rules ask. The one class beside errors: a literal with getters costs as
 * much to make as all the rest of a block.
 */
class BlockText implements Text {
  readonly count: number;
  readonly canons: (string | undefined)[] = [];
  #apart: readonly number[] | undefined;
  #runs: readonly DigitRun[] | undefined;
  #sentences: Sentences | undefined;

  constructor(
    readonly draft: string,
    readonly starts: readonly number[],
    readonly ends: readonly number[],
    readonly flags: readonly number[],
  ) {
    this.count = starts.length;
  }

  get apart(): readonly number[] {
    this.#apart ??= this.flags.map((flag) => flag & wordFlag.apart);
    return this.#apart;
  }

  get runs(): readonly DigitRun[] {
    this.#runs ??= digitRuns(this);
    return this.#runs;
  }

  get sentences(): ArrayLike<number> {
    return this.#read().sentences;
  }

  get paragraphs(): ArrayLike<number> {
    return this.#read().paragraphs;
  }

  get accented(): readonly boolean[] {
    return this.#read().accented;
  }

  #read(): Sentences {
    this.#sentences ??= readSentences(this);
    return this.#sentences;
  }
}

/** The word in the one spelling that words are compared by. */
export function canonAt(text: Text, word: number): string {
  text.canons[word] ??= canon(text.draft.slice(text.starts[word], text.ends[word]));
  return text.canons[word];
}
