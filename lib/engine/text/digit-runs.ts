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
  const end = ends[word] as number;
  let isOpen = false;
  for (let at = starts[word] as number; at < end; ) {
    const code = draft.codePointAt(at) as number;
    const kind = code > 0xffff ? classOfAstral(code) : (classes()[code] as number);
    const next = at + (code > 0xffff ? 2 : 1);
    const digit = digitOf(kind);
    if (digit !== undefined) {
      addDigit(runs, digit, at, next, isOpen);
      isOpen = true;
    } else if (kind !== ignorable) isOpen = false;
    at = next;
  }
}

function addDigit(runs: DigitRun[], digit: number, start: number, end: number, goesOn: boolean): void {
  const last = goesOn ? runs.pop() : undefined;
  const digits = last?.digits ?? '';
  runs.push({
    start: last?.start ?? start,
    end,
    digits: digits.length < mostDigits ? digits + digit : digits,
  });
}

function digitOf(kind: number): number | undefined {
  const letter = kind & letterBits;
  return kind < sign && letter >= firstDigit && letter <= lastDigit ? letter - firstDigit : undefined;
}
