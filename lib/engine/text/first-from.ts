import type { Words } from './read-words';

/** The first of the words `[from, to)` that begins at or behind an offset; `to` where none does. */
export function firstFrom({ starts }: Words, offset: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
