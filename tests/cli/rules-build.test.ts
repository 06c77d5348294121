import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../cli/commands/rules';
import { readRuleset } from '../../lib/ruleset/read';
import { readRelease } from '../../lib/ruleset/verify';
import { runCommand } from './run-command';

const folder = 'tests/fixtures/rules';
const build = (...args: string[]) => runCommand(rules, ['build', ...args]);

describe('doclai rules build', () => {
  it('writes the body of a release, byte for byte the same each time', async () => {
    const first = await build(folder);
    expect(first.status).toBe(0);
    expect((await build(folder)).out).toBe(first.out);
    const body = JSON.parse(first.out);
    expect(body).toMatchObject({ type: 'release', spec: 1, layer: 'base', sequence: 2432301 });
    expect(readRelease(new TextEncoder().encode(first.out))).toMatchObject({ ok: true });
    expect(readRuleset(body.ruleset)).toMatchObject({ ok: true });
    expect(body.samples.map(({ rule }: { rule: string }) => rule)).toEqual(['personal-data.national-id']);
  });

  it('writes over no file without being asked', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'build-')), 'release.json');
    writeFileSync(out, 'mine');
    const refused = await build('--lang', 'en', '--out', out, folder);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('was kept');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect((await build('--out', out, '--force', folder)).status).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8')).type).toBe('release');
  });

  it.each([
    [['--lang', 'en', 'nowhere'], 'cannot read the file "nowhere"'],
    [['--lang', 'en', '--colour'], 'there is no option "--colour"'],
    [['--lang', 'en', '--sequence', 'seven'], 'the option "--sequence" lacks'],
    [['--lang', 'en', '--layer', 'mine'], 'the option "--layer" lacks'],
    [['--lang', 'en', '--layer', 'org.ha-noi'], 'the option "--base" lacks'],
    [['--lang', 'en', '--base', 'rules'], 'the option "--base" lacks'],
    [['--lang', 'en', '--issued', 'today'], 'the option "--issued" lacks'],
    [['--lang', 'en', folder, 'twice'], '"twice" is one word too many'],
    [['--lang', 'fr'], '--lang: chỉ nhận: vi, en'],
  ])('answers wrong usage with one sentence and the usage: %j', async (args, sentence) => {
    const { status, err, out } = await build(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err.split('\n')[0]).toContain(sentence);
    expect(err).toContain('npm run --silent doclai');
  });

  it('names a command of the workshop that there is not', async () => {
    const { status, err } = await runCommand(rules, ['bild']);
    expect(status).toBe(2);
    expect(err.split('\n')[0]).toBe('không có lệnh "rules bild"');
  });
});
