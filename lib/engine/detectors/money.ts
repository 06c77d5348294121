import { once } from '../once';
import { canon } from '../text/canon';
import type { DigitRun, Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';

/** What a unit may begin with: most numbers are passed over by one look. */
const initials = 'đĐdDkKtTnNvVuUeE$';
/** Two plain letters with which a unit begins; with an accent or nothing behind its first letter it may be any. */
const pairs: ReadonlySet<string> = new Set('tr ty ti ng vn us eu do đo'.split(' '));
/** The unit, a fraction glued to it ("2tr5"), the next word. */
const behind = /^[ \u00A0]?(\$|[\p{L}\p{M}]+)(\p{Nd}{0,3})(?: ([\p{L}\p{M}]+))?/u;
const longest = 32;

const units = once(() => {
  const spelt = 'triệu tr tỷ nghìn ngàn k đồng đ vnđ vnd usd đô eur euro dollars dollar'
    .split(' ')
    .map(canon);
  return {
    all: new Set([...spelt, 'trieu', 'nghin', 'ngan', 'dong', '$']),
    /** Of which a fraction may be glued on. */
    large: new Set([...spelt.slice(0, 6), 'trieu', 'nghin', 'ngan']),
    /** "đồng chí", "đồng hồ": not the currency. */
    companions: new Set('chí hồ đội bào hương minh bộ nghiệp phục'.split(' ').map(canon)),
  };
});

/**
 * A sum of money: "2 triệu", "2tr5", "500k", "1.250.000đ", "$50". Sums stand in one post of ten and "5k" may be a race
 * or a place in a count: it is context for rules and never a finding by itself, so it has nothing to mask.
 */
export const money: Detector = {
  name: 'money',
  needs: 'digits',
  create: () => find,
};

function find({ draft, runs }: Text): readonly DetectorHit[] {
  const found: DetectorHit[] = [];
  for (let index = 0; index < runs.length; index++) {
    const { start } = runs[index] as DigitRun;
    const last = lastOfNumber(draft, runs, index);
    const { end } = runs[last] as DigitRun;
    const isDollars = draft[start - 1] === '$';
    const length = isDollars ? 0 : unitAt(draft, end);
    if ((isDollars || length > 0) && isFree(draft, start))
      found.push({ start: isDollars ? start - 1 : start, end: end + length });
    index = last;
  }
  return found;
}

/** "1.250.000", "1 250 000", "1,5". */
function lastOfNumber(draft: string, runs: readonly DigitRun[], first: number): number {
  let last = first;
  if ((runs[first] as DigitRun).digits.length > 3) return last;
  while (isNext(draft, runs, last, '., \u00A0') && runs[last + 1]?.digits.length === 3) last++;
  const isDecimal = last === first && (runs[last + 1]?.digits.length ?? 3) < 3;
  return isDecimal && isNext(draft, runs, last, '.,') ? last + 1 : last;
}

function isNext(draft: string, runs: readonly DigitRun[], run: number, signs: string): boolean {
  const { end } = runs[run] as DigitRun;
  return runs[run + 1]?.start === end + 1 && signs.includes(draft[end] as string);
}

function isFree(draft: string, start: number): boolean {
  return !/[\p{L}\p{N}]$|\p{N}[.,/-]$/u.test(draft.slice(Math.max(0, start - 2), start));
}

/** How much of what follows is the unit. */
function unitAt(draft: string, end: number): number {
  const at = draft[end] === ' ' || draft[end] === '\u00A0' ? end + 1 : end;
  if (at >= draft.length || !initials.includes(draft[at] as string)) return 0;
  const isPlain = ((draft.charCodeAt(at + 1) | 32) - 97) >>> 0 < 26;
  if (isPlain && !pairs.has(draft.slice(at, at + 2).toLowerCase())) return 0;
  const [whole = '', unit = '', fraction = '', next = ''] =
    behind.exec(draft.slice(end, end + longest)) ?? [];
  const { all, large, companions } = units();
  const spelt = canon(unit);
  if (!all.has(spelt) || (fraction !== '' && !large.has(spelt))) return 0;
  const second = canon(next);
  if (spelt.startsWith('đông') && companions.has(second)) return 0;
  return whole.length - (next === '' || (fraction === '' && all.has(second)) ? 0 : next.length + 1);
}
