/**
 * What is known of a word, in one number. Marks and digit have the bits that the pass collects (see `units.ts`), so
 * that it has nothing to move about; below are those of what stands before the word.
 */
export const wordFlag = {
  /** One letter. */
  single: 1 << 0,
  /** May be the letters of one word held apart: the third single letter in a row, or one with a sign on a side. */
  separated: 1 << 1,
  /** Something that no phrase crosses stands before the word. */
  apart: 1 << 6,
  /** Nothing but one sign, and no space, stands between the word before and this one. */
  glued: 1 << 7,
  /** That sign is a dot, an at sign. */
  dot: 1 << 8,
  at: 1 << 9,
  /** A digit, or a letter of another script. */
  digit: 1 << 21,
  /** A letter with a Vietnamese mark: any of the bits of `marksOf`. */
  accent: 0x1ff << 22,
} as const;

/** Which Vietnamese marks the letters of a word carry, however they are typed: words that are spelt alike agree. */
export function marksOf(flags: number): number {
  return flags >>> marksShift;
}

export const marksShift = 22;
/** In the place of its marks: a word whose digits count as letters, whatever marks those would have. */
export const dressedMarks = 1 << 9;
