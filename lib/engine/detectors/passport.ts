import type { Text } from '../text/read-text';
import type { Span } from '../types';
import type { Detector } from './detector';
import { said } from './labels';
import { masked } from './masked';
import { type Candidate, numbers } from './numbers';

const letter = /(?<![\p{L}\p{N}])(?:[A-Z] ?|[a-z])$/u;

/**
 * A passport number: a letter and 7 digits, 8 in the series of today. Product codes look the same, so it has to be
 * said to be one: "hộ chiếu", "passport" at most eight words before.
 */
export const passport: Detector = {
  name: 'passport',
  needs: 'digits',
  fewestDigits: 7,
  create: () => (text) =>
    numbers(text, [7, 8], () => true, { isAlone: true })
      .flatMap((candidate) => withLetter(text, candidate) ?? [])
      .filter((number) => said(text, number).label === 'passport')
      .map((number) => masked(number)),
};

function withLetter({ draft }: Text, { start, end }: Candidate): Span | undefined {
  const found = letter.exec(draft.slice(Math.max(0, start - 3), start));
  return found ? { start: start - found[0].length, end } : undefined;
}
