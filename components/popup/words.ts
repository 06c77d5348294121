/** How the search and its highlights see a text: as words, with and without their Vietnamese marks. */
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** "Đặng" as "dang": small letters without marks. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

export const toLower = (text: string): string => text.toLowerCase().normalize('NFC');

export const splitWords = (text: string): string[] => text.match(word) ?? [];

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** Where it begins in the whole text. */
  readonly at: number;
}

/** Cuts a text at the words that are in `found`, in either form; the pieces joined are the text again. */
export function markWords(text: string, found: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(word)) {
    if (!found.has(toLower(match[0])) && !found.has(fold(match[0]))) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), marked: false, at });
    pieces.push({ text: match[0], marked: true, at: match.index });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false, at });
  return pieces;
}
