import type { Detector } from './detector';
import { masked } from './masked';
import { type Candidate, numbers } from './numbers';
import { anyOf, before } from './words';

const mobile = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/;
const landline =
  /^02(?:[48]\d{8}|(?:0[3-9]|1[0-689]|2[0-25-9]|3[2-9]|5[1-9]|6[0-39]|7[0-7]|9[0-4679])\d{7})$/;
/** A number said to be something else; tax codes of Ho Chi Minh City begin like mobile numbers. */
const otherNumber = anyOf(
  'mst|ma so thue|ma don|ma don hang|don hang|van don|ma van don|imei|serial|ma vach',
);

/**
 * Vietnamese mobile and landline numbers, 10 or 11 digits from 0 or +84, in one piece or in groups.
 * Shapes: the numbering plan since 2018 (Circular 22/2014/TT-BTTTT as changed). The public numbers 1900, 1800,
 * 111 to 115 and 1022 do not begin so. A ten-digit order or tax number can pass: rules ask for context.
 */
export const phone: Detector = {
  name: 'phone',
  needs: 'digits',
  create: () => (text) =>
    numbers(text, [10, 13], isPhone)
      .filter(({ start }) => !otherNumber.test(before(text, start, 4)))
      .map(({ start, end }) => masked({ start: text.draft[start - 1] === '+' ? start - 1 : start, end })),
};

export function isPhone({ digits, groups }: Pick<Candidate, 'digits' | 'groups'>): boolean {
  const national = digits.replace(/^(?:00)?84(?=\d{9,10}$)/, '0');
  return groups.length <= 6 && (mobile.test(national) || landline.test(national));
}
