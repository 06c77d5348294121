import type { Text } from '../text/read-text';
import type { Span } from '../types';
import type { Detector, DetectorHit } from './detector';
import { said } from './labels';
import { masked } from './masked';
import { type Candidate, numbers } from './numbers';

/** Codes of the insured, Decision 1351/QĐ-BHXH and Decree 146/2018/NĐ-CP, by their first letter. */
const insured =
  /(?<![\p{L}\p{N}])(?:B[AT]|C[ABCHKNSTY]|D[KNT]|G[BD]|H[CDGNSTX]|KC|LS|MS|N[NOU]|PV|QN|SV|T[A-EHKNQSUVY]|X[BDKN])[ .-]?$/u;

/**
 * A health insurance number: two letters, benefit 1 to 5, province, 10 digits. Among random product codes of that
 * length one in 30 passes, and there are few. Cards since 2021 print only the 10 digits (Decision 1666/QĐ-BHXH): they
 * have to be said to be one, "BHYT" at most eight words before.
 */
export const healthCard: Detector = {
  name: 'health-card',
  needs: 'digits',
  fewestDigits: 10,
  create: () => find,
};

function find(text: Text): readonly DetectorHit[] {
  const withCode = numbers(text, [13, 13], ({ digits }) => !digits.startsWith('00', 1), { first: '12345' });
  const long = withCode.flatMap((candidate) => cardOf(text.draft, candidate) ?? []);
  const short = numbers(text, [10, 10], () => true, { isAlone: true }).filter(
    (candidate) => said(text, candidate).label === 'health' && !long.some(({ end }) => end === candidate.end),
  );
  return [...long, ...short].sort((a, b) => a.start - b.start).map((card) => masked(card));
}

/** With its two letters. */
function cardOf(draft: string, { start, end }: Candidate): Span | undefined {
  const code = insured.exec(draft.slice(Math.max(0, start - 4), start));
  return code ? { start: start - code[0].length, end } : undefined;
}
