import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/engine/types';
import { diff, remap } from '../../lib/reminders/remap';

const at = (start: number, end: number): Finding => ({
  rule: 'secrecy.mark',
  category: 'secrecy',
  severity: 'serious',
  start,
  end,
  parts: [{ start, end }],
});

describe('findings while the author types on', () => {
  it('stay where they are before an edit and move behind it', () => {
    const before = 'MẬT và MẬT';
    const after = 'MẬT rồi và MẬT';
    expect(remap([at(0, 3), at(7, 10)], diff(before, after))).toEqual([at(0, 3), at(11, 14)]);
  });

  // https://github.com/languagetool-org/languagetool/issues/9126
  it('go when the edit touches them', () => {
    expect(remap([at(0, 3)], diff('MẬT', 'MẬTx'))).toEqual([]);
    expect(remap([at(3, 6)], diff('số MẬT', 'số xMẬT'))).toEqual([]);
  });

  it('always show the same words, whatever the edit', () => {
    const edit = fc.record({
      before: fc.string(),
      removed: fc.string(),
      added: fc.string(),
      after: fc.string(),
    });
    fc.assert(
      fc.property(edit, ({ before, removed, added, after }) => {
        const old = `${before}!MẬT!${removed}!MẬT!${after}`;
        const first = old.indexOf('MẬT');
        const last = old.lastIndexOf('MẬT');
        const now = `${before}!MẬT!${added}!MẬT!${after}`;
        const found = [at(first, first + 3), at(last, last + 3)];
        for (const { start, end } of remap(found, diff(old, now))) {
          expect(now.slice(start, end)).toBe('MẬT');
        }
      }),
    );
  });
});
