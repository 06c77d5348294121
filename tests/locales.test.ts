import { describe, expect, it } from 'vitest';
import { locales } from '../locales';

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const shapeOf = ({ path, value }: Leaf): string =>
  typeof value === 'function' ? `${path}(${value.length})` : `${path}: ${typeof value}`;

const vi = leaves(locales.vi);
const en = leaves(locales.en);
const textIn = ({ value }: Leaf): string => (typeof value === 'function' ? value.toString() : String(value));

describe('the texts of the screens', () => {
  it('have the same keys, and the same places to fill in, in both languages', () => {
    expect(en.map(shapeOf).toSorted()).toEqual(vi.map(shapeOf).toSorted());
    expect(vi.length).toBeGreaterThan(300);
  });

  it('are never empty', () => {
    expect([...vi, ...en].filter((leaf) => textIn(leaf).trim() === '').map(({ path }) => path)).toEqual([]);
  });

  it('are composed: a mark that stands apart from its letter is drawn badly', () => {
    expect(vi.filter((leaf) => textIn(leaf) !== textIn(leaf).normalize('NFC'))).toEqual([]);
  });

  it('hold no word of judgement for what the author wrote', () => {
    // Of what agencies publish and refuse they may speak otherwise; of a draft never.
    const about = vi.filter(({ path }) =>
      /^(reminders|practice|welcome|options\.(selfTest|reminders))/.test(path),
    );
    expect(about.filter((leaf) => /vi phạm|bị cấm|nghiêm cấm|xử phạt|kỷ luật/.test(textIn(leaf)))).toEqual(
      [],
    );
  });
});
