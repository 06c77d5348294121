import type { Detector } from './detector';
import { said } from './labels';
import { masked } from './masked';
import { numbers } from './numbers';

/** Codes of the police of the provinces, 01 to 38; some had a third digit. */
const province = /^(?:0[1-9]|[12]|3[0-8])/;

/**
 * The old identity card (CMND): 9 digits that begin with the code of a province.
 * Two in five numbers of nine digits look like it, so it has to be said to be one: "CMND", "CMT", "chứng minh",
 * "CCCD" at most eight words before.
 */
export const citizenCard9: Detector = {
  name: 'citizen-card-9',
  needs: 'digits',
  fewestDigits: 9,
  create: () => (text) =>
    numbers(text, [9, 9], ({ digits }) => province.test(digits), { first: '0123', isAlone: true })
      .filter((candidate) => said(text, candidate).label === 'identity')
      .map((candidate) => masked(candidate)),
};
