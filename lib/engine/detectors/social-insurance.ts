import type { Detector } from './detector';
import { said } from './labels';
import { masked } from './masked';
import { numbers } from './numbers';

/**
 * A social insurance number (BHXH): 10 digits without a shape, so it has to be said to be one: "BHXH", "sổ bảo hiểm"
 * at most eight words before. Since August 2025 the 12 digits of the national ID take its place.
 */
export const socialInsurance: Detector = {
  name: 'social-insurance',
  needs: 'digits',
  fewestDigits: 10,
  create: () => (text) =>
    numbers(text, [10, 10], () => true, { isAlone: true })
      .filter((candidate) => said(text, candidate).label === 'social')
      .map((candidate) => masked(candidate)),
};
