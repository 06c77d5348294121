import type { Text } from '../text/read-text';
import type { Detector } from './detector';
import { masked } from './masked';
import { isNationalId } from './national-id';
import { type Candidate, numbers } from './numbers';
import { isPhone } from './phone';
import { after, anyOf, before } from './words';

const account = anyOf('stk|so tai khoan|tai khoan|account|acc|so tk|tk');
/** The banks that people name when they give an account, as they write them. */
const banks = anyOf(
  'vietcombank|vcb|bidv|agribank|vietinbank|ctg|techcombank|tcb|mb|mbbank|mb bank|acb|vpbank|tpbank|sacombank|' +
    'hdbank|vib|shb|eximbank|msb|seabank|ocb|lpbank|lienvietpostbank|bac a bank|nam a bank|abbank|scb|pvcombank|' +
    'kienlongbank|vietbank|baovietbank|momo|cake|timo|ngan hang',
);
const sum = /^ (?:d|dong|vnd|usd|nghin|ngan(?! hang)|trieu|ti|k|nguoi|luot|follow|followers) /;
const otherBefore = anyOf(
  'sdt|dt|dien thoai|zalo|hotline|goi|lien he|cccd|cmnd|can cuoc|mst|ma so thue|so tien',
);
const reach = 8;

/**
 * An account number: 6 to 19 digits at most eight words from "STK", "tài khoản", "account" or a bank's name.
 * Banks use 6 to 15 digits without a common check digit, so the words decide. Sums, dates, and numbers said to be
 * a phone or an ID are not meant. An office's charity account is legitimate: rules ask, they do not accuse.
 */
export const bankAccount: Detector = {
  name: 'bank-account',
  needs: 'digits',
  create: () => (text) =>
    numbers(text, [6, 19], isPlain)
      .filter((candidate) => isAccount(text, candidate))
      .map(masked),
};

/** Neither a sum in thousands nor a date. */
function isPlain({ groups, separators }: Candidate): boolean {
  if (groups.length === 1) return true;
  if (separators.startsWith('.') && groups.slice(1).every((length) => length === 3)) return false;
  return groups.length < 7 && !/^[12],[12],4$/.test(groups.join());
}

function isAccount(text: Text, candidate: Candidate): boolean {
  const { start, end, digits } = candidate;
  if (sum.test(after(text, end, 2)) || otherBefore.test(before(text, start, 2))) return false;
  const left = before(text, start, reach);
  if (account.test(left)) return true;
  if (digits.length < 8 || isPhone(candidate) || isNationalId(candidate)) return false;
  return banks.test(left) || banks.test(after(text, end, 4));
}
