import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../cli/commands/rules';
import { runCommand } from './run-command';

const test = (...args: string[]) => runCommand(rules, ['test', '--lang', 'en', ...args]);

/** The small folder of rules with one example changed. */
function folderWith(from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  cpSync('tests/fixtures/rules', folder, { recursive: true });
  const file = join(folder, 'guidelines/personal-data/national-id.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  return folder;
}

describe('doclai rules test', () => {
  it('proves every rule by its examples, and lists the gaps', async () => {
    const { status, out } = await test('tests/fixtures/rules');
    expect(status).toBe(0);
    expect(out).toContain('not found yet (personal-data.national-id): cc: 0 7 9');
    expect(out).toContain('1 rules, 6 examples, 0 fail, 1 known gaps');
  });

  it('reports which phrases the examples have tried', async () => {
    const { out } = await test('--coverage', 'tests/fixtures/rules');
    expect(out).toMatch(/personal-data\.national-id +3 +3 +1 +– +1\/3/);
    expect(out).toMatch(/^all +3 +3 +1/m);
  });

  it.each([
    ['Gửi hồ sơ anh Bình, CCCD «079099123456» nhé', '"…"', ':17:7 the example holds no word'],
    ['«079099123456» nhé', '079099123456 nhé', ':17:7 the example does not mark with « »'],
    ['Gửi hồ sơ anh Bình, CCCD «', 'Mã đơn «', ':17:7 the rule finds nothing in it'],
    ['CCCD «079099123456»', '«CCCD» 079099123456', ':17:7 the rule underlines other words: “079099123456”'],
    ['Mã đơn 0790', 'CCCD 0790', ':21:7 it should stay silent and underlines: “079099123456”'],
    ['cc: 0 7 9 0 9 9 1 2 3 4 5 6', 'CCCD 079099123456', 'found by now, move it to flag'],
  ])('names an example that proves nothing: %s as %s', async (from, to, expected) => {
    const { out } = await test(folderWith(from, to));
    expect(out).toContain(expected);
  });

  it('refuses a rule without examples', async () => {
    const { status, out } = await test(folderWith('flag:', 'flagged:'));
    expect(status).toBe(1);
    expect(out).toContain('the key "flag" is missing');
  });
});
