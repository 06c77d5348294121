/** How the search and its highlights see a text: as words, with and without their Vietnamese marks. */
const word = /[\p{L}\p{N}\p{M}]+/gu;

/** "Đặng" as "dang": small letters without marks. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** "maatj" as "mat": what is left of Telex where no input method took it. */
export function withoutTelex(word: string): string {
  const letters = word
    .replaceAll('dd', 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replaceAll('w', 'u');
  // One tone a syllable, typed after its vowel or at its end.
  return letters.replace(/^([^aeiouy]*[aeiouy][a-z]*?)[sfrxj]([a-z]*)$/, '$1$2');
}

/** "mnag" as "mang": two neighbours changed places, where that makes a word that is known. */
export function untangle(word: string, known: ReadonlySet<string>): string {
  if (known.has(word) || word.length < 3) return word;
  const swaps = Array.from({ length: word.length - 1 }, (_, at) => swapAt(word, at));
  return swaps.find((swap) => known.has(swap)) ?? word;
}

function swapAt(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
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
