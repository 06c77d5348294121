import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrams, fillGrams } from '../../lib/engine/patterns/grams';
import { lower } from '../../lib/engine/patterns/lower';

/** What the grams hold of a text; undefined where it has to be made ready first. */
function held(text: string, isReady: boolean): string | undefined {
  const grams = createGrams();
  return fillGrams(grams, text, isReady) ? Buffer.from(grams.stamps).toString('latin1') : undefined;
}

const letters = [
  ...'aAđĐễỄ',
  'e\u0302\u0303',
  'İ',
  'ς',
  'Σ',
  '\u212A',
  '１',
  '7',
  ' ',
  '#',
  '😀',
  '각',
  '\u1100\u1161',
];

describe('what a block holds, for patterns', () => {
  it('is the same read off the text as typed and off the text in lower case and composed', () => {
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...letters)).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const asTyped = held(text, false);
        if (asTyped) expect(asTyped === held(lower(text.normalize()), true)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same of every letter by itself', () => {
    const units = Array.from({ length: 0x2100 }, (_, unit) => String.fromCharCode(unit));
    const others = units.filter((unit) => {
      const asTyped = held(unit, false);
      return asTyped !== undefined && asTyped !== held(lower(unit.normalize()), true);
    });
    expect(others).toEqual([]);
  });

  it('is read off Vietnamese as typed', () => {
    expect(held('Kính gửi: ĐỒNG CHÍ, 12/3 – “việc gấp”…', false)).toBeDefined();
  });
});
