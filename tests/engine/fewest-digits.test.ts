import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check';
import { compileWith } from '../../lib/engine/compile-with';
import type { Detector } from '../../lib/engine/detectors/detector';
import { detectors } from '../../lib/engine/detectors/index';
import { closeDigits } from '../../lib/engine/text/close-digits';
import { wordsOf } from '../../lib/engine/text/read-words';
import { rule, rulesetOf } from './ruleset-of';
import { shippedTables } from './shipped-tables';

const counting = [...detectors.values()].filter(({ fewestDigits }) => fewestDigits !== undefined);
const rules = counting.map(({ name }) => rule(`personal-data.${name}`, { entity: name }));

function compiled(all: readonly Detector[]) {
  const byName = new Map(all.map((detector) => [detector.name, detector]));
  return compileWith({ detectors: byName, linear: undefined }, rulesetOf(rules, [], shippedTables));
}

const sparing = compiled(counting);
const asking = compiled(counting.map((detector) => ({ ...detector, fewestDigits: 0 })));

/** Numbers as they are written, of every kind that these detectors find, and what stands between their groups. */
const numbers = [
  '079099123456',
  '079 099 123 456',
  '０７９０９９１２３４５６',
  '0️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣',
  '0912.345.678',
  '(024) 3822 1234',
  '+84 (0)912345678',
  '12/3/1980',
  '12 tháng 3 năm 1980',
  'March 12, 1980',
  '30A-123.45',
  '29-K1 123.45',
  'TM-12-34',
  'DN4010123456789',
  'C1234567',
  '192.168.1.20',
  '10.20.1.5:8080',
  '4111 1111 1111 1111',
  '0100109106-001',
  '482913',
  '4 8 2 9',
  '48-29',
  '0\u200B912 345\u200B678',
];
const words = [
  'STK',
  'CCCD',
  'MST',
  'BHXH',
  'BHYT',
  'hộ chiếu',
  'GPLX',
  'mã OTP là',
  'sinh ngày',
  'SN',
  'xe',
  'CMND',
];
const drafts = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...numbers), fc.constantFrom(...words), fc.stringMatching(/^[0-9]{1,6}$/)),
      fc.constantFrom(' ', ' ', ': ', '.', '-', ', ', '\u00A0', '/', '\n', ' – '),
    ),
  )
  .map((parts) => parts.flat().join(''));

describe('detectors that say how many digits they need', () => {
  it('find all that they would find if they were asked about every text', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(check(draft, sparing)).toEqual(check(draft, asking));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('digits close together', () => {
  it.each([
    ['họp lúc 7h30 ngày 15/8', 3],
    ['0912 345 678', 10],
    ['số 0912.345.678, số nhà 12', 10],
    ['12 tháng 3 năm 1980', 4],
    ['không có số nào', 0],
  ])('"%s" has %i', (draft, count) => {
    const read = wordsOf(draft);
    expect(closeDigits(read, 0, read.count)).toBe(count);
  });
});
