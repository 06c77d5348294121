/** The site's count of a post: most Latin letters are one, the rest, accented Vietnamese among it, are two. */
export const mostWeight = 280;

/** Ranges of code points that count once, from the open-source twitter-text configuration, version 3. */
const light: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

export function weigh(text: string): number {
  return [...text.normalize('NFC')].reduce((sum, letter) => sum + weightOf(letter.codePointAt(0) ?? 0), 0);
}

function weightOf(code: number): number {
  return light.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
}
