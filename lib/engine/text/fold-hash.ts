import { classes, letterBits, sign } from './classes';

/** 2^32 over the golden ratio: a product with it has the bits of a number spread over the upper ones. */
export const spread = 0x9e3779b1;

/** The hash that the pass gives to these letters, less whatever stands between them; `letterOf` may read them anew. */
export function foldHash(
  draft: string,
  start: number,
  end: number,
  letterOf: (letter: number) => number = (letter) => letter,
): number {
  const table = classes();
  let hash = 0;
  let last = 0;
  for (let at = start; at < end; at++) {
    const kind = table[draft.charCodeAt(at)] as number;
    const letter = letterOf(kind & letterBits);
    if (kind >= sign || letter === last) continue;
    hash = (Math.imul(hash, 31) + letter) | 0;
    last = letter;
  }
  return Math.imul(hash, spread);
}
