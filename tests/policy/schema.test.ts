import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyKeys, readManaged } from '../../lib/policy/schema';

describe('managed settings', () => {
  it('are read as they are where they fit', () => {
    expect(readManaged({ sitesOff: ['x', 'youtube'] })).toEqual({ sitesOff: ['x', 'youtube'] });
  });

  it.each([{}, { sitesOff: 'x' }, { sitesOff: ['zalo'] }, { statusUrl: 'https://a.example' }])(
    'leave out what is wrong or unknown (%j)',
    (managed) => {
      expect(readManaged(managed)).toEqual({ sitesOff: [] });
    },
  );

  it('keep what is right beside what is unknown', () => {
    expect(readManaged({ statusUrl: 3, sitesOff: ['youtube'] })).toEqual({ sitesOff: ['youtube'] });
  });

  it('have the same keys in the schema that Chromium reads', () => {
    const schema = JSON.parse(readFileSync('public/policy-schema.json', 'utf8'));
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(policyKeys).sort());
  });
});
