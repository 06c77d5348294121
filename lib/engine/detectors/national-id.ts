import type { Detector } from './detector';
import { masked } from './masked';
import { type Candidate, numbers } from './numbers';

/** Province codes of places of birth; those of the 34 units since 2025 are among them. */
const provinces: ReadonlySet<string> = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 ' +
    '042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 ' +
    '086 087 089 091 092 093 094 095 096'
  ).split(' '),
);

/** Nobody's birth year in the 2000s lies beyond it; a later release may raise it. */
const latestBirthYear = 30;

/**
 * CCCD, căn cước, số định danh: 12 digits PPP G YY NNNNNN, in one piece or in groups.
 * Shape: Circular 59/2021/TT-BCA and its successors: province, sex with century, year of birth; no check digit.
 * One in sixty random 12-digit numbers passes (order codes, meters), so rules add words nearby.
 */
export const nationalId: Detector = {
  name: 'national-id',
  needs: 'digits',
  create: () => (text) => numbers(text, [12, 12], isNationalId).map(masked),
};

export function isNationalId({ digits, groups }: Pick<Candidate, 'digits' | 'groups'>): boolean {
  if (!provinces.has(digits.slice(0, 3)) || groups.length > 6) return false;
  const sexAndCentury = Number(digits[3]);
  if (sexAndCentury > 3) return false;
  return sexAndCentury < 2 || Number(digits.slice(4, 6)) <= latestBirthYear;
}
