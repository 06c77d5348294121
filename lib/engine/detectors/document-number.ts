import type { DigitRun, Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';
import { before } from './words';

/** Kinds of papers, Decree 30/2020/NĐ-CP and Guideline 36-HD/VPTW. */
const kinds = 'NQ|QD|CT|QC|QYD|TC|TB|HD|CTR|KH|PA|DA|BC|BB|TTR|CD|CV|GM|GGT|GUQ|PC|KL';
/** What may follow the number, whatever it is: letters and digits joined by the signs of such numbers. */
const tail = /^ ?(?:\/\p{Nd}{4})?[/-]\p{L}[\p{L}\p{M}\p{N}]*(?:[-/&.]\p{L}[\p{L}\p{M}\p{N}]*)*/u;
const longest = 48;
const issuer = '[A-Z]{2,}[A-Z0-9]*(?:[-.&/][A-Z0-9]+)*';
const administrative = new RegExp(
  `^(?:/\\d{4})?/(?:(?:${kinds}|TT|ND|L|PL)-${issuer}|[A-Z]{2,}-[A-Z]+[0-9]*|UBND|CV)$`,
);
const party = new RegExp(`^-(?:${kinds})/${issuer}$`);
/** Laws, ordinances, decrees, circulars, what the Government, the Prime Minister and the Party's centre publish. */
const published =
  /^\/\d{4}\/(?:ND|QD|TT|TTLT|NQ|CT|L|PL|QH|UB)|QH\d*$|-(?:CP|TTG|CTN)$|^\/(?:TT|ND|L|PL)-|^-(?:NQ|CT|QD|QC|KL|HD)\/.*TW$/;
/** Never law, whatever the number says. */
const letter = / (?:cong van|cv|cong dien|to trinh|giay moi)(?: so)? $/;

/**
 * Numbers of administrative papers, "05/QĐ-UBND", "15/UBND-VX" (Decree 30/2020/NĐ-CP), and of Party papers,
 * "101-CV/BCSĐ" (Guideline 36-HD/VPTW). What carries a year, comes from the National Assembly, the Government or the
 * Party's centre is published and never meant, unless it is called a letter. 6 in 53,097 public texts; a number tells
 * no secret by itself: rules ask for words nearby.
 */
export const documentNumber: Detector = {
  name: 'document-number',
  needs: 'digits',
  create: () => find,
};

function find(text: Text): readonly DetectorHit[] {
  const found: DetectorHit[] = [];
  for (const run of text.runs) {
    const hit = numberAt(text, run);
    if (hit) found.push(hit);
  }
  return found;
}

function numberAt(text: Text, { start, end, digits }: DigitRun): DetectorHit | undefined {
  const { draft } = text;
  const sign = draft[end] === ' ' ? end + 1 : end;
  if ((draft[sign] !== '/' && draft[sign] !== '-') || digits.length > 5 || isDate(draft, sign))
    return undefined;
  const rest = tail.exec(draft.slice(end, end + longest))?.[0];
  if (!rest || /[\p{L}\p{N}/.,-]$/u.test(draft.slice(Math.max(0, start - 1), start))) return undefined;
  const ascii = rest
    .normalize('NFD')
    .replace(/[\p{M} ]/gu, '')
    .replace(/đ/gi, 'D');
  const upper = ascii.toUpperCase();
  const isNumber = administrative.test(upper) || party.test(upper);
  if (!isNumber || (!isCapital(ascii) && !letter.test(before(text, start, 3)))) return undefined;
  if (published.test(upper) && !letter.test(before(text, start, 3))) return undefined;
  return { start, end: end + rest.length, parts: [{ start, end }] };
}

/** Behind the sign a digit that begins no year: most are dates. */
function isDate(draft: string, sign: number): boolean {
  return /^\d(?!\p{Nd}{3}[/-])/u.test(draft.slice(sign + 1, sign + 6));
}

/** "TTr", "CTr" and "QyĐ" have a small letter. */
const isCapital = (ascii: string): boolean => !/[a-z]/.test(ascii.replace(/TTr|CTr|QyD|TTg/g, ''));
