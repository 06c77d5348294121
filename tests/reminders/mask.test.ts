import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../../cli/load';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import type { Finding } from '../../lib/engine/types';
import { isNumber, maskOf } from '../../lib/reminders/mask';

const compiled = compile(loadRuleset('rules'));

/** The draft with its first finding that can be masked, masked. */
function maskedOnce(draft: string): { readonly text: string; readonly rule: string } {
  for (const finding of check(draft, compiled)) {
    const masked = maskOf(finding, draft);
    if (!masked) continue;
    const { start, end, after } = masked;
    return { text: draft.slice(0, start) + after + draft.slice(end), rule: finding.rule };
  }
  return { text: draft, rule: '' };
}

describe('a mask', () => {
  it.each([
    ['Hồ sơ anh Bình, CCCD 079099123456 nhé', 'Hồ sơ anh Bình, CCCD *********456 nhé'],
    ['CCCD 079 099 123 456', 'CCCD *** *** *** 456'],
    ['thẻ 9704 1234 5678 9015 hết hạn', 'thẻ **** **** **** *015 hết hạn'],
    ['Mật khẩu hệ thống là Tuyhoa@2026, ai cần thì vào', 'Mật khẩu hệ thống là ***********, ai cần thì vào'],
  ])('of “%s” makes “%s”, which is not found again', (draft, expected) => {
    const { text, rule } = maskedOnce(draft);
    expect(text).toBe(expected);
    expect(check(text, compiled).map((finding) => finding.rule)).not.toContain(rule);
  });

  it('keeps three digits of a number at most, none of a short one, a word or a password', () => {
    const part = (text: string, category: Finding['category'] = 'personal-data') =>
      maskOf({ category, parts: [{ start: 0, end: text.length }] }, text)?.after;
    expect(part('0912 345 678')).toBe('**** *** 678');
    expect(part('12/3/1980')).toBe('**/*/****');
    expect(part('24012')).toBe('*****');
    expect(part('B 1234567')).toBe('* *******');
    expect(part('1234567890', 'credentials')).toBe('**********');
    expect(part('Nguyễn Văn A')).toBe('****** *** *');
  });

  it('leaves all but its parts as it was, and covers every digit but three of each', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789ab .-á'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(signs, fc.array(fc.nat(40), { minLength: 2, maxLength: 6 }), (draft, cuts) => {
        const at = [...new Set(cuts.map((cut) => cut % (draft.length + 1)))].toSorted((a, b) => a - b);
        const parts = at.flatMap((start, index) => {
          const end = at[index + 1];
          return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        });
        const masked = maskOf({ category: 'personal-data', parts }, draft);
        if (!masked) return;
        expect(masked.before).toBe(draft.slice(masked.start, masked.end));
        expect(masked.after).toHaveLength(masked.before.length);
        for (const { start, end } of parts) {
          const covered = masked.after.slice(start - masked.start, end - masked.start);
          expect(covered.match(/\d/g)?.length ?? 0).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  it('is offered as that of a number only where there is one', () => {
    const masked = (before: string) => ({ start: 0, end: before.length, before, after: '' });
    expect(isNumber(masked('079 099-123'))).toBe(true);
    expect(isNumber(masked('Hoa#1975'))).toBe(false);
  });

  it('makes no sense without parts', () => {
    expect(maskOf({ category: 'secrecy' }, 'MẬT')).toBeNull();
  });
});
