import type { Text } from '../text/read-text';
import type { Span } from '../types';
import type { Detector, DetectorHit } from './detector';
import { type Label, said } from './labels';
import { type Candidate, numbers } from './numbers';

const mobile = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/;
/** Tax codes of Ho Chi Minh City begin like mobile numbers; people give their mobile number to banks as account. */
const otherwise: ReadonlySet<Label | undefined> = new Set(['tax', 'social', 'health', 'account', 'other']);
/** The code of another country before it, "+41 (0)38 …". */
const abroad = /\+(?!84)\d{1,3}[ .-]?\(?$/;
/** "09 12 34 56 78" and the country code; more groups are figures, unless said to be a phone number. */
const mostGroups = 6;

/**
 * A Vietnamese mobile number, 10 digits from 0 or the same behind +84, in one piece or in groups. Shape: the numbering
 * plan since 2018 (Circular 22/2014/TT-BTTTT as changed); the public numbers 1900, 1800, 111 to 115 and 1022 are none.
 * One in 28 random ten-digit numbers passes (orders, parcels), so a number said to be something else is left out;
 * whose number it is, rules ask for.
 */
export const phone: Detector = {
  name: 'phone',
  needs: 'digits',
  fewestDigits: 10,
  create: () => (text) => telephones(text, mobile),
};

/** Numbers of a national shape that are not said to be something else. */
export function telephones(text: Text, shape: RegExp): readonly DetectorHit[] {
  return numbers(text, [10, 15], ({ digits }) => shape.test(national(digits)), { first: '08' })
    .filter((candidate) => isTelephone(text, candidate))
    .map((candidate) => ({
      ...whole(text.draft, candidate),
      parts: [{ start: candidate.start, end: candidate.end }],
    }));
}

export function isMobile(digits: string): boolean {
  return mobile.test(national(digits));
}

/** "84912345678", "0084912345678", "84 (0)912345678" as "0912345678". */
function national(digits: string): string {
  return digits[0] === '8' || digits[1] === '0'
    ? digits.replace(/^(?:00)?840?(?=[1-9]\d{8,9}$)/, '0')
    : digits;
}

function isTelephone(text: Text, candidate: Candidate): boolean {
  const { start, groups, separators } = candidate;
  if (groups[0] === 1 && separators.startsWith('.')) return false;
  if (abroad.test(text.draft.slice(Math.max(0, start - 7), start))) return false;
  const { label } = said(text, candidate);
  return groups.length > mostGroups ? label === 'phone' : !otherwise.has(label);
}

/** With the plus sign, and with the bracket that opens around the area code. */
function whole(draft: string, { start, end, separators }: Candidate): Span {
  let from = draft[start - 1] === '+' ? start - 1 : start;
  if (separators.includes(')') && draft[from - 1] === '(') from--;
  return { start: from, end };
}
