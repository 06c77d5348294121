import { classes, classOfAstral, firstDigit, ignorable, lastDigit, letterBits, sign } from './classes';
import type { WordPlaces } from './read-words';
import { wordFlag } from './word-flag';

/** Digits in a row, as typed `[start, end)` and as ASCII; only the first 32 are kept. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

const mostDigits = 32;

/** Also full-width, circled and mathematical digits; zero-width marks between two digits are passed over. */
export function digitRuns(words: WordPlaces): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  for (let word = 0; word < words.count; word++) {
    if ((words.flags[word] as number) & wordFlag.digit) addRuns(words, word, runs);
  }
  return runs;
}

function addRuns({ draft, starts, ends }: WordPlaces, word: number, runs: DigitRun[]): void {
  const table = classes();
  const stop = ends[word] as number;
  let start = -1;
  let end = start;
  for (let at = starts[word] as number; at < stop; ) {
    const code = draft.codePointAt(at) as number;
    const kind = code > 0xffff ? classOfAstral(code) : (table[code] as number);
    const next = at + (code > 0xffff ? 2 : 1);
    if (isDigit(kind)) {
      if (start < 0) start = at;
      end = next;
    } else if (start >= 0 && kind !== ignorable) {
      runs.push(runOf(draft, start, end));
      start = -1;
    }
    at = next;
  }
  if (start >= 0) runs.push(runOf(draft, start, end));
}

/** The digits and zero-width marks at `[start, end)`. */
function runOf(draft: string, start: number, end: number): DigitRun {
  const typed = draft.slice(start, Math.min(end, start + mostDigits));
  return { start, end, digits: plain.test(typed) ? typed : asAscii(draft.slice(start, end)) };
}

const plain = /^[0-9]+$/;

function asAscii(typed: string): string {
  const digits = Array.from(typed.normalize('NFKC').replace(/\D+/g, ''));
  return digits.slice(0, mostDigits).join('');
}

function isDigit(kind: number): boolean {
  const letter = kind & letterBits;
  return kind < sign && letter >= firstDigit && letter <= lastDigit;
}
