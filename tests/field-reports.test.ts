import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/field-reports.md', 'utf8')
  .split('\n')
  .map((line) => /^\| (.+) \| (.+) \| `(tests\/[^`]+)`: (.+) \|$/.exec(line)?.slice(1) ?? [])
  .filter(({ length }) => length > 0);

describe('docs/field-reports.md', () => {
  it('lists what people complained about', () => {
    expect(rows.length).toBeGreaterThan(30);
  });

  it.each(rows)('“%s” has a test that cites its reports', (_symptom, reports = '', file = '', title = '') => {
    const test = readFileSync(file, 'utf8');
    expect(test).toContain(title);
    for (const [, address = ''] of reports.matchAll(/\]\(([^)]+)\)/g)) expect(test).toContain(address);
  });
});
