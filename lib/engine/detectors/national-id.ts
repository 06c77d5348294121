import type { Detector } from './detector';
import { type Label, said } from './labels';
import { masked } from './masked';
import { type Candidate, numbers } from './numbers';

/** Codes of the 63 provinces of birth, by tens; those of the 34 units since 2025 are among them. */
const province =
  /^0(?:0[12468]|1[0-24579]|2[024-7]|3[013-8]|4[024-689]|5[12468]|6[0246-8]|7[024579]|8[02-4679]|9[1-6])/;
/** Nobody's birth year in the 2000s lies beyond it; a later release may raise it. */
const latestBirthYear = 30;
const otherwise: ReadonlySet<Label | undefined> = new Set(['licence', 'account', 'other']);
/** Since 2025 the number is that of the tax payer and the insured too. */
const own: ReadonlySet<Label | undefined> = new Set(['identity', 'id', 'tax', 'social', 'health']);
/** More groups ("0 7 9 …") are figures, unless they are said to be such a number. */
const mostGroups = 6;

/**
 * CCCD, căn cước, số định danh: 12 digits PPP G YY NNNNNN, in one piece or in groups.
 * Shape: Circular 59/2021/TT-BCA and its successors: province, sex with century, year of birth; no check digit.
 * One in sixty random 12-digit numbers passes (orders, parcels, accounts): said to be one of these, it is left out.
 */
export const nationalId: Detector = {
  name: 'national-id',
  needs: 'digits',
  fewestDigits: 12,
  create: () => (text) =>
    numbers(text, [12, 12], isNationalId, { first: '0' })
      .filter((candidate) => {
        const { label } = said(text, candidate);
        return candidate.groups.length > mostGroups ? own.has(label) : !otherwise.has(label);
      })
      .map((candidate) => masked(candidate)),
};

export function isNationalId({ digits }: Pick<Candidate, 'digits'>): boolean {
  if ((digits[3] ?? '') > '3' || !province.test(digits)) return false;
  return (digits[3] ?? '') < '2' || Number(digits.slice(4, 6)) <= latestBirthYear;
}
