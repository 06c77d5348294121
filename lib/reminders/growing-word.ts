/**
 * The word that the author is in the middle of. With every Vietnamese keyboard a draft passes through words that
 * nobody meant ("đụ|ng", "lồn|g"), so a finding in that word waits: for the next word, for the end of typing, for
 * the author to leave the box, or for the press to post.
 */
import type { Span } from '../engine/types';
import type { Edit } from './remap';

export interface GrowingWord {
  /** The author typed: the word goes on growing. */
  typed(): void;
  /** The text has changed: where it changed last, there is the word. */
  changed(edit: Edit): void;
  /** Those that may be shown; calls back once when the rest may be shown too. */
  settled<Found extends Span>(found: readonly Found[], text: string): readonly Found[];
  /** The focus leaves the box: what waits may be shown. */
  leave(): void;
  /** The author writes no more for now: nothing waits any longer, and nobody is called. */
  finish(): void;
}

/** Longer than a slow typist takes from key to key. */
const growMs = 3000;

/** `isWriting`: the box has the focus. */
export function createGrowingWord(isWriting: () => boolean, onFinished: () => void): GrowingWord {
  let typedAt = Number.NEGATIVE_INFINITY;
  let end = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
  };
  const finish = (): void => {
    stop();
    typedAt = Number.NEGATIVE_INFINITY;
  };
  const wait = (ms: number): void => {
    timer = setTimeout(() => {
      finish();
      onFinished();
    }, ms);
  };
  return {
    typed() {
      stop();
      typedAt = Date.now();
    },
    changed({ endBefore, by }) {
      end = endBefore + by;
    },
    settled(found, text) {
      stop();
      const left = typedAt + growMs - Date.now();
      const isNear = (span: Span): boolean => span.start < end && span.end > end - longest;
      if (left <= 0 || !found.some(isNear) || !isWriting()) return found;
      const start = startOfWord(text, end);
      const settled = found.filter((span) => span.end <= start || span.start >= end);
      if (settled.length < found.length) wait(left);
      return settled;
    },
    leave() {
      if (timer === undefined) return;
      stop();
      wait(0);
    },
    finish,
  };
}

/** Longer is no word; a longer look back would be felt at each key. */
const longest = 64;

/** Some keyboards put a narrow or empty character behind a syllable for a moment: that is no end of a word. */
const wordBefore = /[\p{L}\p{M}\p{N}\u202f\u200b-\u200d\u2060\ufeff]*$/u;

function startOfWord(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - longest), end);
  return end - (wordBefore.exec(before)?.[0].length ?? 0);
}
