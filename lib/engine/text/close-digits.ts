import type { Words } from './read-words';
import { wordFlag } from './word-flag';

/** The widest gap inside a number. */
const widest = 6;

/**
 * How many digits stand so close in the words `[from, to)` that they may be one number, at most: one look at each word,
 * so that detectors of long numbers are not asked about the dates and sums of which drafts are full.
 */
export function closeDigits({ draft, starts, ends, flags }: Words, from: number, to: number): number {
  let most = 0;
  let close = 0;
  let end = 0;
  for (let word = from; word < to; word++) {
    const start = starts[word] as number;
    const isNear = start - end <= widest;
    end = ends[word] as number;
    if ((flags[word] as number) & wordFlag.digit) close = (isNear ? close : 0) + digitsIn(draft, start, end);
    else close = 0;
    if (close > most) most = close;
  }
  return most;
}

/** Units that are no plain letters: "7h30" has three. */
function digitsIn(draft: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (((draft.charCodeAt(at) | 32) - 97) >>> 0 >= 26) count++;
  return count;
}
