import type { Text } from './read-text';

/** The word in which the offset lies, or the last one that begins before it; -1 before the first. */
export function wordAt({ starts, count }: Text, offset: number): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
