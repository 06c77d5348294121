import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../cli/commands/rules';
import { load } from '../../cli/load';
import { texts } from '../../cli/texts';
import { runCommand } from './run-command';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'rules-'));
  cpSync('tests/fixtures/rules', path, { recursive: true });
  return path;
}

const create = (kind: string, path: string, answers: readonly string[]) =>
  runCommand(rules, ['new', kind, '--lang', 'en', '--folder', path], answers.join('\n'));

describe('doclai rules new', () => {
  it('makes a rule of a few answers, asking again where one does not fit', async () => {
    const path = folder();
    const answers = ['Bad Id', 'personal-data.salary', 'loud', 'caution', 'bảng lương, lương tháng\n'];
    const { status, err } = await create('rule', path, answers);
    expect(status).toBe(0);
    expect(err).toContain('The id is the name of a category');
    expect(err).toContain('Allowed: info, caution, serious.');
    const rule = parse(readFileSync(join(path, 'guidelines/personal-data/salary.yaml'), 'utf8'));
    expect(rule).toMatchObject({
      id: 'personal-data.salary',
      severity: 'caution',
      match: { phrase: ['bảng lương', 'lương tháng'] },
    });
    expect(load(path, texts.en).mistakes).toEqual([]);
  });

  it('makes a directive that nobody can cite before it was looked up', async () => {
    const path = folder();
    expect((await create('directive', path, ['luat-moi', '', 'Luật mới'])).status).toBe(0);
    const directive = load(path, texts.en).ruleset.directives.find(({ id }) => id === 'luat-moi');
    expect(directive).toMatchObject({ status: 'unverified', confidence: 'low', title: { vi: 'Luật mới' } });
  });

  it('writes over no file', async () => {
    const path = folder();
    const file = join(path, 'guidelines/personal-data/national-id.yaml');
    const before = readFileSync(file, 'utf8');
    const { status } = await create('rule', path, ['personal-data.national-id', 'info', 'a b']);
    expect(status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each([
    ['rule', ['personal-data.x'], 'not all questions were answered'],
    ['site', [], 'rules new: allowed: rule, directive'],
  ])('writes nothing where it cannot: %s', async (kind, answers, sentence) => {
    const { status, err } = await create(kind, folder(), answers);
    expect(status).toBe(2);
    expect(err).toContain(sentence);
  });
});
