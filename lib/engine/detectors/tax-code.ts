import type { Detector } from './detector';
import { said } from './labels';
import { masked } from './masked';
import { numbers } from './numbers';

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * A tax code: 10 digits of which the last checks the others, 13 for a branch ("0100109106-001"). One in eleven random
 * numbers passes, and codes of Ho Chi Minh City begin like mobile numbers, so it has to be said to be one: "MST",
 * "mã số thuế" at most eight words before. Codes of companies are public: rules look for a person.
 */
export const taxCode: Detector = {
  name: 'tax-code',
  needs: 'digits',
  fewestDigits: 10,
  create: () => (text) =>
    numbers(text, [10, 13], ({ digits }) => isTaxCode(digits), { isAlone: true })
      .filter((candidate) => said(text, candidate).label === 'tax')
      .map((candidate) => masked(candidate)),
};

/** The check digit is 10 less the weighted sum modulo 11 (Circular 105/2020/TT-BTC); a remainder of 0 is not issued. */
function isTaxCode(digits: string): boolean {
  if (digits.length !== 10 && (digits.length !== 13 || digits.endsWith('000'))) return false;
  let sum = 0;
  for (let index = 0; index < weights.length; index++)
    sum += (weights[index] as number) * Number(digits[index]);
  return !digits.startsWith('00') && digits[9] === String(10 - (sum % 11));
}
