/**
 * What is known of a word, in one number. What stands before the word and what its letters have in common has the
 * order that the pass collects it in (see `units.ts`), so that it has nothing to move about.
 */
export const wordFlag = {
  /** One sign, and no space, stands between the word before and this one: it is an at sign, a dot, any. */
  at: 1 << 0,
  dot: 1 << 1,
  glued: 1 << 2,
  /** Something that no phrase crosses stands before the word. */
  apart: 1 << 3,
  /** A letter with a Vietnamese mark: any of the bits of `marksOf`. */
  accent: 0x1ff << 5,
  /** A digit, or a letter of another script. */
  digit: 1 << 19,
  /** One letter. */
  single: 1 << 20,
  /** May be the letters of one word held apart: the third single letter in a row, or one with a sign on a side. */
  separated: 1 << 21,
} as const;

/** Which Vietnamese marks the letters of a word carry, however they are typed: words that are spelt alike agree. */
export function marksOf(flags: number): number {
  return (flags >>> marksShift) & 0x3ff;
}

export const marksShift = 5;
/** In the place of its marks: a word whose digits count as letters, whatever marks those would have. */
export const dressedMarks = 1 << 9;
