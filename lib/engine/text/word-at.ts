import { firstFrom } from './first-from';
import type { Text } from './read-text';

/** The word in which the offset lies, or the last one that begins before it; -1 before the first. */
export function wordAt({ starts, count }: Text, offset: number): number {
  return firstFrom(starts, offset + 1, 0, count) - 1;
}
