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
const lastAscii = 0x7f;

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
  let [start, end, codes] = [-1, -1, 0];
  for (let at = starts[word] as number; at < stop; ) {
    const code = draft.codePointAt(at) as number;
    const kind = code > 0xffff ? classOfAstral(code) : (table[code] as number);
    const next = at + (code > 0xffff ? 2 : 1);
    if (isDigit(kind)) {
      if (start < 0) [start, codes] = [at, 0];
      codes |= code;
      end = next;
    } else if (kind === ignorable) codes |= code;
    else if (start >= 0) {
      runs.push(runOf(draft, start, end, codes));
      start = -1;
    }
    at = next;
  }
  if (start >= 0) runs.push(runOf(draft, start, end, codes));
}

/** `codes` are those of all its units, joined by "or". */
function runOf(draft: string, start: number, end: number, codes: number): DigitRun {
  const typed = draft.slice(start, end);
  const isPlain = codes <= lastAscii && typed.length <= mostDigits;
  return { start, end, digits: isPlain ? typed : asAscii(typed) };
}

function asAscii(typed: string): string {
  return typed.normalize('NFKC').replace(/\D+/g, '').slice(0, mostDigits);
}

function isDigit(kind: number): boolean {
  const letter = kind & letterBits;
  return kind < sign && letter >= firstDigit && letter <= lastDigit;
}
