import type { WordPlaces } from '../text/read-words';

/** What stands before a word, without spaces ("/" in "Đ/c"); only a short gap is looked at. */
export function joint({ draft, starts, ends }: WordPlaces, word: number): string {
  const end = starts[word] as number;
  const start = ends[word - 1] as number;
  return draft
    .slice(Math.max(start, end - 8), end)
    .replace(/[ \u00A0]/g, '')
    .replaceAll('’', "'");
}
