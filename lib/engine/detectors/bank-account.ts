import { once } from '../once';
import { canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import { wordAt } from '../text/word-at';
import type { Tables } from '../types';
import type { Detector } from './detector';
import { isNumber, type Label, said } from './labels';
import { masked } from './masked';
import { isNationalId } from './national-id';
import { type Candidate, numbers } from './numbers';
import { passesLuhn } from './payment-card';
import { isMobile } from './phone';

const otherwise: ReadonlySet<Label | undefined> = new Set([
  'phone',
  'identity',
  'tax',
  'social',
  'health',
  'passport',
  'licence',
  'other',
]);
/** Shorter numbers are accounts of a few banks, and mostly sums. */
const usualLength = 8;
/** Service numbers, 1900 and 1800. */
const publicNumber = /^1[89]00\d{4,6}$/;
/** A longer run is a number by itself. */
const longestGroup = 6;

/**
 * An account number: 6 to 19 digits said to be one ("STK", "tài khoản", "account" at most eight words before), or at
 * least 8 that are neither a phone number nor an ID near the name of a bank (`banks`). Accounts have no common check
 * digit, so the words decide; sums and dates are not meant. An office's charity account is legitimate: rules ask, they
 * do not accuse.
 */
export const bankAccount: Detector = {
  name: 'bank-account',
  needs: 'digits',
  fewestDigits: 6,
  create: ({ banks }: Tables) => {
    const names = once(() => new Map(['ngân hàng', 'ngan hang', 'bank', ...banks].map(spelt)));
    return (text) =>
      numbers(text, [6, 19], isPlain, { isAlone: true })
        .filter((candidate) => isAccount(text, candidate, names()))
        .map((candidate) => masked(candidate));
  },
};

/** A bank's last word, and the one before it where there are two. */
type Names = ReadonlyMap<string, string>;

function spelt(name: string): [last: string, before: string] {
  const words = name.split(/[ -]/).map(canon);
  return [words.at(-1) ?? '', words.at(-2) ?? ''];
}

/** One run, or groups as people write them: no sum in thousands, no date, no two numbers in a row. */
function isPlain({ digits, groups, separators }: Candidate): boolean {
  if (groups.length === 1) return true;
  if (separators.length >= groups.length || groups.some((length) => length > longestGroup)) return false;
  const isInThousands = groups.slice(1).every((length) => length === 3);
  if (isInThousands && (separators.startsWith('.') || digits.endsWith('000'))) return false;
  return groups.length < 7 && !/^[12],[12],4$/.test(groups.join());
}

function isAccount(text: Text, candidate: Candidate, names: Names): boolean {
  const { digits } = candidate;
  const { label, distance } = said(text, candidate);
  if (otherwise.has(label)) return false;
  if (label === 'account') return digits.length >= usualLength || (distance <= 2 && !digits.endsWith('000'));
  if (digits.length < usualLength || publicNumber.test(digits) || isCard(digits)) return false;
  if (isMobile(digits) || isNationalId(candidate))
    return label === 'transfer' && isByBank(text, candidate, names);
  return label === 'transfer' || isByBank(text, candidate, names);
}

const isCard = (digits: string): boolean => digits.length === 16 && passesLuhn(digits);

/** Whether a bank is named at most eight words before or five behind. */
function isByBank(text: Text, { start, end }: Candidate, names: Names): boolean {
  const home = wordAt(text, start);
  const last = Math.min(wordAt(text, end - 1) + 5, text.count - 1);
  for (let word = Math.max(0, home - 8); word <= last; word++) {
    const before = isNumber(text, word) ? undefined : names.get(canonAt(text, word));
    if (before !== undefined && (before === '' || (word > 0 && canonAt(text, word - 1) === before)))
      return true;
  }
  return false;
}
