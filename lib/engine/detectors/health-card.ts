import type { Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';
import { masked } from './masked';
import { numbers } from './numbers';
import { anyOf, before } from './words';

/** Codes of the insured, Decision 1351/QĐ-BHXH and Decree 146/2018/NĐ-CP. */
const groups: ReadonlySet<string> = new Set(
  (
    'DN HX CH NN TK HC XK TB NO CT XB TN CS QN CA CY XN MS CC CK CB KC HD TE BT HN DT DK XD TS TC TQ TA TY HG LS ' +
    'PV HS SV GB GD TH TV TD TU BA HT NU'
  ).split(' '),
);
const full = /(?<![\p{L}\p{N}])([A-Z]{2})[ -]?[1-5][ -]?\d{2}[ -]?(?:\d[ -]?){9}\d(?![\p{L}\p{N}])/gu;
const named = anyOf('bhyt|bao hiem y te|bhxh|bao hiem xa hoi');

/**
 * Health insurance number: two letters, benefit 1 to 5, province, 10 digits; such a shape is nothing else.
 * Cards since 2021 print only the 10 digits (Decision 1666/QĐ-BHXH): then "BHYT" or "BHXH" has to stand before.
 */
export const healthCard: Detector = { name: 'health-card', needs: 'digits', create: () => find };

function find(text: Text): readonly DetectorHit[] {
  const long = Array.from(text.draft.matchAll(full))
    .filter(([, code = '']) => groups.has(code))
    .map(({ index, 0: card }) => masked({ start: index, end: index + card.length }));
  const short = numbers(text, [10, 10], () => true)
    .filter(({ start }) => named.test(before(text, start, 4)))
    .filter((one) => !long.some((card) => one.start < card.end && card.start < one.end))
    .map(masked);
  return [...long, ...short].sort((a, b) => a.start - b.start);
}
