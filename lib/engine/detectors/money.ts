import { once } from '../once';
import { canon } from '../text/canon';
import type { DigitRun, Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';

/** The whole number, "1.250.000", "1,5", "500", and the letters or the sign behind it. */
const amount =
  /^(\p{Nd}{1,3}(?:[., \u00A0]\p{Nd}{3})+(?!\p{N})|\p{Nd}{1,9}(?:[.,]\p{Nd}{1,2})?) ?(\$|[\p{L}\p{M}]+)(\p{Nd}{1,3}(?![\p{L}\p{N}]))?/u;
const longest = 40;
const units = once(() => {
  const spelt = 'triệu|tr|tỷ|tỉ|nghìn|ngàn|k|đồng|đ|vnđ|vnd|usd|đô|đô la|eur|euro|dollars|dollar'.split('|');
  return new Set([...spelt.map(canon), 'trieu', 'nghin', 'ngan', 'dong', '$']);
});
/** Units of which a fraction may be glued on, "2tr5". */
const large = new Set([
  'trieu\u0323',
  'trieu',
  'tr',
  'ti\u0309',
  'k',
  'nghin\u0300',
  'nghin',
  'ngan\u0300',
  'ngan',
]);
/** "đồng chí", "đồng hồ": not the currency. */
const companions = once(() => new Set('chí hồ đội bào hương minh bộ nghiệp phục'.split(' ').map(canon)));
/** "2 triệu đồng": a second unit is the currency. */
const second = /^ ([\p{L}\p{M}]+)(?!\p{N})/u;

/**
 * A sum of money: "2 triệu", "2tr5", "500k", "1.250.000đ", "$50". Sums stand in one post of ten and "5k" may be a race
 * or a place in a count: it is context for rules and never a finding by itself, so it has nothing to mask.
 */
export const money: Detector = {
  name: 'money',
  needs: 'digits',
  create: () => (text) => {
    const found: DetectorHit[] = [];
    for (const run of text.runs) {
      const hit = run.start < (found.at(-1)?.end ?? 0) ? undefined : sumAt(text, run);
      if (hit) found.push(hit);
    }
    return found;
  },
};

function sumAt({ draft }: Text, { start }: DigitRun): DetectorHit | undefined {
  const left = draft.slice(Math.max(0, start - 2), start);
  if (/[\p{L}\p{N}]$|\p{N}[.,/-]$/u.test(left)) return undefined;
  const right = draft.slice(start, start + longest);
  if (left.endsWith('$')) {
    const plain = /^\p{Nd}[\p{Nd}.,]*(?<=\p{Nd})/u.exec(right)?.[0] ?? '';
    return { start: start - 1, end: start + plain.length };
  }
  const found = amount.exec(right);
  const unit = canon(found?.[2] ?? '');
  if (!found || !units().has(unit)) return undefined;
  const whole = found[0].length;
  const next = second.exec(right.slice(whole));
  const isUnit = next && units().has(canon(next[1] ?? ''));
  if (found[3] ? !large.has(unit) : next && !isUnit && isOther(unit, next[1])) return undefined;
  return { start, end: start + whole + (isUnit ? next[0].length : 0) };
}

function isOther(unit: string, next = ''): boolean {
  return unit.startsWith('đông') && companions().has(canon(next));
}
