import type { Detector } from './detector';
import { telephones } from './phone';

/** Area codes since 2017 (Decision 2036/QĐ-BTTTT of 2016): Ha Noi and Ho Chi Minh City have one digit more behind. */
const shape = /^02(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d{7}$/;

/**
 * A landline number with its area code, 11 digits from 02 or the same behind +84. One in 130 random eleven-digit
 * numbers passes. Nearly all that are posted belong to offices and are public: nothing is to be said of one alone.
 */
export const landline: Detector = {
  name: 'landline',
  needs: 'digits',
  fewestDigits: 11,
  create: () => (text) => telephones(text, shape),
};
