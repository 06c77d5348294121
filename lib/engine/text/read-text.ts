/** A block of a draft as rules and detectors see it: its words, sentences and numbers. */
import type { Span } from '../types';
import { canon } from './canon';
import { type DigitRun, digitRuns } from './digit-runs';
import { type WordPlaces, type Words, wordsOf } from './read-words';
import { readSentences, type Sentences } from './sentences';
import { wordFlag } from './word-flag';

export type { DigitRun } from './digit-runs';

/** Everything is indexed by word; offsets are UTF-16 units of the block. */
export interface Text extends WordPlaces, Sentences {
  /** 1 where something that no phrase crosses stands before the word. */
  readonly apart: ArrayLike<number>;
  readonly runs: readonly DigitRun[];
  /** From the start of one word to the end of another. */
  span(first: number, last: number): Span;
  /** Spellings worked out so far, see `canonAt`. */
  readonly canons: (string | undefined)[];
}

/** Reads a text that is one block. */
export function readText(draft: string): Text {
  const words = wordsOf(draft);
  return textOf(words, 0, words.count, 0, draft.length);
}

/** The words `[from, to)`, which make up the block `[start, end)`: good until their room is written anew. */
export function textOf(words: Words, from: number, to: number, start: number, end: number): Text {
  return new BlockText(words, from, to, start, end);
}

/**
 * Works out at the first question what few rules ask. The one class beside errors: a literal with getters costs as
 * much to make as all the rest of a block.
 */
class BlockText implements Text {
  readonly canons: (string | undefined)[] = [];
  private knownDraft: string | undefined;
  private knownStarts: readonly number[] | undefined;
  private knownEnds: readonly number[] | undefined;
  private knownFlags: readonly number[] | undefined;
  private knownApart: readonly number[] | undefined;
  private knownRuns: readonly DigitRun[] | undefined;
  private knownSentences: Sentences | undefined;

  constructor(
    readonly words: Words,
    readonly from: number,
    readonly to: number,
    readonly start: number,
    readonly end: number,
  ) {}

  get count(): number {
    return this.to - this.from;
  }

  get draft(): string {
    this.knownDraft ??= this.words.draft.slice(this.start, this.end);
    return this.knownDraft;
  }

  get starts(): readonly number[] {
    this.knownStarts ??= this.ownRow(this.words.starts, this.start);
    return this.knownStarts;
  }

  get ends(): readonly number[] {
    this.knownEnds ??= this.ownRow(this.words.ends, this.start);
    return this.knownEnds;
  }

  get flags(): readonly number[] {
    this.knownFlags ??= this.ownRow(this.words.flags, 0);
    return this.knownFlags;
  }

  get apart(): readonly number[] {
    this.knownApart ??= this.flags.map((flag) => (flag & wordFlag.apart ? 1 : 0));
    return this.knownApart;
  }

  get runs(): readonly DigitRun[] {
    this.knownRuns ??= digitRuns(this);
    return this.knownRuns;
  }

  get sentences(): ArrayLike<number> {
    return this.read().sentences;
  }

  get paragraphs(): ArrayLike<number> {
    return this.read().paragraphs;
  }

  get accented(): readonly boolean[] {
    return this.read().accented;
  }

  span(first: number, last: number): Span {
    const { starts, ends } = this.words;
    return {
      start: (starts[this.from + first] as number) - this.start,
      end: (ends[this.from + last] as number) - this.start,
    };
  }

  private read(): Sentences {
    this.knownSentences ??= readSentences(this.words, this.from, this.to);
    return this.knownSentences;
  }

  // A plain array: typed ones of this size lie outside the heap, and dozens of blocks make that dear.
  private ownRow(of: Int32Array, less: number): readonly number[] {
    const own = new Array<number>(this.count);
    for (let word = 0; word < own.length; word++) own[word] = (of[this.from + word] as number) - less;
    return own;
  }
}

/** The word in the one spelling that words are compared by. */
export function canonAt(text: Text, word: number): string {
  text.canons[word] ??= canon(text.draft.slice(text.starts[word], text.ends[word]));
  return text.canons[word];
}
