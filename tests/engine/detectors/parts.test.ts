import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/engine/check';
import { compile } from '../../../lib/engine/compile';
import { rule, rulesetOf } from '../ruleset-of';
import { shippedTables } from '../shipped-tables';

/** By detector: a draft, and what of it a mask would cover. */
const covered: Readonly<Record<string, readonly [draft: string, parts: readonly string[]]>> = {
  'national-id': ['CCCD 079 099 123 456 nhé', ['079 099 123 456']],
  'citizen-card-9': ['CMND số 024123456', ['024123456']],
  'tax-code': ['MST 0100109106-001', ['0100109106-001']],
  'driving-licence': ['GPLX 790123004567', ['790123004567']],
  'social-insurance': ['BHXH 7912345678', ['7912345678']],
  'health-card': ['thẻ GD 4 79 0123456789', ['GD 4 79 0123456789']],
  passport: ['hộ chiếu B 1234567', ['B 1234567']],
  phone: ['gọi +84 912 345 678', ['84 912 345 678']],
  landline: ['gọi (024) 3822 1234', ['024) 3822 1234']],
  plate: ['biển 59X1-123.45', ['59X1-123.45']],
  'bank-account': ['STK 0123456789 VCB', ['0123456789']],
  'payment-card': ['thẻ 9704 1234 5678 9015', ['9704 1234 5678 9015']],
  'date-of-birth': ['sinh ngày 12/3/1980', ['12/3/1980']],
  'document-number': ['theo 101-CV/BCSĐ', ['101']],
  money: ['góp 2 triệu', []],
};

describe('a mask covers the whole number and no word beside it', () => {
  it.each(Object.entries(covered))('%s', (name, [draft, parts]) => {
    const [finding] = check(
      draft,
      compile(rulesetOf([rule('link.alone', { entity: name })], [], shippedTables)),
    );
    expect(finding).toBeDefined();
    expect(finding?.parts?.map(({ start, end }) => draft.slice(start, end)) ?? []).toEqual(parts);
  });
});
