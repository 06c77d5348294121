import type { Detector } from './detector';

const types = 'NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|CV|GM|GGT|GUQ|PC|KL';
const administrative =
  /(?<![\p{L}\p{N}/.,-])\d{1,5}\/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-/&.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const administrativeShape = new RegExp(
  `^\\d+/(?:(?:${types})-[A-ZĐƯ]{2,}|[A-ZĐƯ]{2,}-[A-ZĐƯ]+|(?:UBND|CV))(?:[-.&][A-ZĐƯ0-9]+)*$`,
);
const party = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-])\\d{1,4}-(?:${types})/(?:[A-ZĐƯ]{2,})(?:-[A-ZĐƯ0-9]+)*(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Laws, ordinances, decrees, circulars, and what the Government and the Prime Minister publish. */
const published = /\/(?:19|20)\d\d(?:\/|$)|QH\d*(?:$|-)|-CP$|-TTg|\/TT-|TTLT|\/L-CTN/;

/**
 * Numbers of administrative papers, "05/QĐ-UBND", "15/UBND-VX" (Decree 30/2020/NĐ-CP), and of Party papers,
 * "101-CV/BCSĐ" (Guideline 36-HD/VPTW). What carries a year or comes from QH, UBTVQH, the Government or a ministry's
 * circular is published law and never meant. A number tells no secret by itself: rules ask for words nearby.
 */
export const documentNumber: Detector = {
  name: 'document-number',
  needs: 'digits',
  create:
    () =>
    ({ draft }) =>
      [...draft.matchAll(administrative)]
        .filter(({ 0: number }) => isAdministrative(number.normalize('NFC')))
        .concat([...draft.matchAll(party)])
        .map(({ index, 0: number }) => ({ start: index, end: index + number.length }))
        .sort((a, b) => a.start - b.start),
};

function isAdministrative(number: string): boolean {
  return administrativeShape.test(number) && !published.test(number);
}
