import type { DigitRun, Text } from '../text/read-text';
import type { Span } from '../types';
import type { Detector, DetectorHit } from './detector';
import { said } from './labels';
import { masked } from './masked';
import { after, anyOf, before } from './words';

/** Numbers of provinces in use; 80 is for central bodies (Circular 24/2023/TT-BCA). */
const province = /^(?:1[124-9]|[235-7]\d|4[013789]|8[0-689]|9[02-57-9])$/;
/** What follows the province: "A-123.45", "-K1 123.45", "X112345", "MĐ1-123.45"; plates before 2010 had four digits. */
const civil =
  /^(?: ?[.\-\u2011\u2013] ?| )?[A-HK-NPR-VX-ZĐ]{1,2}\d?(?: ?[.\-\u2011\u2013] ?| )?(?:\d{3}[ .-]?\d{2}|\d{4})(?![\p{L}\p{N}]|[.,/-]\p{N})/iu;
/** The first digit behind the province stands no further away. */
const farthest = 6;
const longest = 18;
/** So written it is a plate by itself: one capital, five digits, something between that sets the number off. */
const unmistakable =
  /^[ -]?[A-Z]\d?(?:(?: ?[-\u2011\u2013] ?|[ .])\d{3}\.| ?[-\u2011\u2013] ?\d{5}|\d{5})|^-[A-Z]\d? \d{5}/;
/** Army: two letters of the unit, four digits in pairs ("TM-12-34"). */
const army = /^\d\d[ .-]?\d\d(?![\p{L}\p{N}]|[.,/-]\p{N})/u;
const unit = /(?<![\p{L}\p{N}])[ABCDHKNPQTVX][A-Z][ -]?$/u;
const year = /^(?:19|20)\d\d$/;
const vehicle = anyOf('xe|bien|bks|o to|oto|container|taxi|grab|plate|car|truck|bike|motorbike|doan');

/**
 * A vehicle's number plate: number of a province, series, five digits. Seen 9 times in 53,097 public texts, mostly of
 * vehicles, so it needs no word. Four digits, small letters or a space only look like classes and flats ("12A1 2024"):
 * these, and the plates of the army, need "xe", "biển số" or the like at most eight words away.
 */
export const plate: Detector = { name: 'plate', needs: 'digits', fewestDigits: 4, create: () => find };

function find(text: Text): readonly DetectorHit[] {
  const { draft, runs } = text;
  const found: DetectorHit[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as DigitRun;
    if (run.end - run.start > 4 || run.start < (found.at(-1)?.end ?? 0)) continue;
    const next = runs[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const hit =
      (next - run.end <= farthest && civilAt(text, run)) || (isLed(draft, run.start) && armyAt(text, run));
    if (hit && said(text, hit).label !== 'other') found.push(masked(hit));
  }
  return found;
}

/** A capital stands right before, or one space or hyphen away. */
function isLed(draft: string, start: number): boolean {
  const before = draft[start - 1] ?? '';
  const letter = before === ' ' || before === '-' ? (draft[start - 2] ?? '') : before;
  return letter >= 'A' && letter <= 'Z';
}

function civilAt(text: Text, { start, end, digits }: DigitRun): Span | undefined {
  if (!province.test(digits)) return undefined;
  if (/[\p{L}\p{N}]$|\p{N}[.,/-]$/u.test(text.draft.slice(Math.max(0, start - 2), start))) return undefined;
  const rest = civil.exec(text.draft.slice(end, end + longest))?.[0];
  if (!rest) return undefined;
  const hit = { start, end: end + rest.length };
  return unmistakable.test(rest) || isOfVehicle(text, hit) ? hit : undefined;
}

function armyAt(text: Text, { start }: DigitRun): Span | undefined {
  const letters = unit.exec(text.draft.slice(Math.max(0, start - 4), start))?.[0];
  const rest = letters && army.exec(text.draft.slice(start, start + 8))?.[0];
  if (!letters || !rest || year.test(rest)) return undefined;
  const hit = { start: start - letters.length, end: start + rest.length };
  return isOfVehicle(text, hit) ? hit : undefined;
}

function isOfVehicle(text: Text, { start, end }: Span): boolean {
  return vehicle.test(before(text, start, 8)) || vehicle.test(after(text, end, 8));
}
