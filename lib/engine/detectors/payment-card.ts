import { once } from '../once';
import type { Tables } from '../types';
import type { Detector } from './detector';
import { said } from './labels';
import { masked } from './masked';
import { numbers } from './numbers';

/**
 * A payment card: 15, 16 or 19 digits that begin as the cards of a network do (`cardPrefixes`) and whose last digit
 * checks the others (Luhn, ISO/IEC 7812). One in 50 random numbers of 16 digits passes; such numbers are rare, and
 * those said to be of a thing (orders, parcels, serial numbers) are left out.
 */
export const paymentCard: Detector = {
  name: 'payment-card',
  needs: 'digits',
  fewestDigits: 15,
  create: ({ cardPrefixes }: Tables) => {
    const prefix = once(() => new RegExp(`^(?:${cardPrefixes.join('|')})`));
    return (text) =>
      numbers(text, [15, 19], ({ digits }) => isLength(digits) && prefix().test(digits) && passesLuhn(digits))
        .filter((candidate) => said(text, candidate).label !== 'other')
        .map((candidate) => masked(candidate));
  },
};

/** 15 American Express, 19 the domestic network. */
function isLength(digits: string): boolean {
  if (digits.length === 15) return digits.startsWith('3');
  return digits.length === 16 || (digits.length === 19 && digits.startsWith('9'));
}

/** Whether the last digit checks the others, as on every card. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : ((digit * 2) % 10) + Math.floor(digit / 5);
  }
  return sum % 10 === 0;
}
