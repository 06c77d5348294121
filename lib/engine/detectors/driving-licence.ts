import type { Detector } from './detector';
import { said } from './labels';
import { masked } from './masked';
import { numbers } from './numbers';

/**
 * The number of a driving licence (giấy phép lái xe): 12 digits, whose first two say where it was issued; no check
 * digit, and parcels and orders are as long. So it has to be said to be one: "GPLX", "giấy phép lái xe", "bằng lái" at
 * most eight words before. Every number that is said to be one passes; one in sixty would pass as a national ID too.
 */
export const drivingLicence: Detector = {
  name: 'driving-licence',
  needs: 'digits',
  fewestDigits: 12,
  create: () => (text) =>
    numbers(text, [12, 12], () => true, { isAlone: true })
      .filter((candidate) => said(text, candidate).label === 'licence')
      .map((candidate) => masked(candidate)),
};
