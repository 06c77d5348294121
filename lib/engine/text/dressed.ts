/** Words with digits in the place of letters ("l0n", "ch3t"): common in chats, and only inside listed words. */

import { classes, firstDigit, lastDigit, letterBits, sign } from './classes';
import { foldHash } from './fold-hash';

/** The letter, a = 1, that 0 to 9 stand for; 0 for none. */
const letterOfDigit = [15, 9, 0, 5, 1, 19, 0, 20, 0, 0] as const;

/** Longer than any syllable is, with a digit too many. */
const longest = 9;

export function letterFor(digit: number): number {
  return letterOfDigit[digit] ?? 0;
}

/**
 * The hash of a word in which digits between lower-case letters count as the letters that they look like; undefined if
 * it is no such word. What begins or ends with a digit, or has capitals, is a code, a plate, a price, a time.
 */
export function dressedHash(draft: string, start: number, end: number): number | undefined {
  return isDressed(draft, start, end) ? foldHash(draft, start, end, letterOf) : undefined;
}

function isDressed(draft: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > longest) return false;
  const table = classes();
  let hasDigit = false;
  for (let at = start; at < end; at++) {
    const unit = draft.charCodeAt(at);
    const letter = (table[unit] as number) & letterBits;
    const isDigit = letter >= firstDigit && letter <= lastDigit && (table[unit] as number) < sign;
    if (isDigit && (at === start || at === end - 1 || letterFor(letter - firstDigit) === 0)) return false;
    if (unit >= 0x41 && unit <= 0x5a) return false;
    hasDigit ||= isDigit;
  }
  return hasDigit;
}

function letterOf(letter: number): number {
  return letter >= firstDigit && letter <= lastDigit ? letterFor(letter - firstDigit) : letter;
}
