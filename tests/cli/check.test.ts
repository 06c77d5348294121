import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../cli/commands/check';
import type { Rule } from '../../lib/engine/types';
import { sample } from '../ruleset/sample';
import { runCommand } from './run-command';

const draft = 'Gửi anh em bản chụp công văn MẬT và số CCCD 079099123456 của anh Bình';

const run = (args: readonly string[], input?: string) => runCommand(check, args, input);

/** The sample ruleset in a file, with another way for its second rule to match. */
function rulesetFileWith(match: Rule['match']): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ruleset-')), 'ruleset.json');
  const [first, second] = sample.rules;
  writeFileSync(file, JSON.stringify({ ...sample, rules: [first, { ...second, match }] }));
  return file;
}

describe('doclai check', () => {
  it('prints findings as JSON with category, severity and exact spans', async () => {
    const { status, out } = await run(['--format', 'json', '-'], draft);
    expect(status).toBe(0);
    const { findings } = JSON.parse(out);
    const id = draft.indexOf('079099123456');
    expect(findings).toContainEqual({
      rule: 'personal-data.national-id',
      category: 'personal-data',
      severity: 'serious',
      start: id,
      end: id + 12,
      quote: '079099123456',
    });
    const secrecy = findings.find((finding: { category: string }) => finding.category === 'secrecy');
    expect(secrecy).toMatchObject({ severity: 'serious' });
    expect(secrecy.quote).toContain('MẬT');
    expect(draft.slice(secrecy.start, secrecy.end)).toBe(secrecy.quote);
  });

  it('answers one line for each line of jsonl, and names a line that is none', async () => {
    const lines = [
      JSON.stringify({ id: 7, text: draft }),
      'not json',
      '',
      JSON.stringify({ id: 'b', text: 'chào' }),
    ];
    const { status, out, err } = await run(['--format', 'jsonl', '--lang', 'en'], lines.join('\n'));
    expect(status).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([7, 'b']);
    expect(answers[1].findings).toEqual([]);
    expect(err).toContain('line 2');
  });

  it('explains each finding for a person, with what it is based on', async () => {
    const { out } = await run([], draft);
    expect(out).toMatch(/^1:\d+ .*“079099123456”/m);
    expect(out).toContain('Dựa trên: ');
  });

  it('never calls a draft without findings fine', async () => {
    const { out } = await run([], 'Chúc cả nhà cuối tuần vui vẻ');
    expect(out).toContain('không có nghĩa là bài đã ổn');
  });

  it.each([
    ['caution', 1],
    ['serious', 1],
  ])('ends with 1 when a finding is at least %s', async (level, status) => {
    expect((await run(['--fail-on', level], draft)).status).toBe(status);
  });

  it('ends with 0 when no finding reaches the asked level', async () => {
    expect((await run(['--fail-on', 'serious'], 'Chúc cả nhà cuối tuần vui vẻ')).status).toBe(0);
  });

  it.each([
    [['--format', 'xml'], 'text, json, jsonl'],
    [['--fail-on', 'loud'], 'info, caution, serious'],
    [['--lang', 'fr'], 'vi, en'],
    [['--loud'], '--loud'],
    [['a.txt', 'b.txt'], 'b.txt'],
    [['không-có-tệp.txt'], 'không-có-tệp.txt'],
  ])('ends with 2 on wrong usage and says what is allowed (%j)', async (args, said) => {
    const { status, err } = await run(args);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });

  it('checks with another ruleset file, and refuses one that is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ruleset-'));
    const good = join(folder, 'good.json');
    const bad = join(folder, 'bad.json');
    writeFileSync(good, JSON.stringify(sample));
    writeFileSync(bad, '{"spec": 1');
    const { out } = await run(['--format', 'json', '--ruleset', good], 'cả phòng dùng chung tài khoản');
    expect(JSON.parse(out).findings).toMatchObject([
      { rule: 'credentials.shared-account', severity: 'caution' },
    ]);
    const refused = await run(['--ruleset', bad], draft);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('bad.json');
    expect((await run(['--ruleset', 'none.json', '--lang', 'en'], draft)).err).toContain(
      'cannot read the file',
    );
  });

  it('looks for the patterns that only the linear engine may run', async () => {
    const file = rulesetFileWith({ pattern: '(mã )+\\d+', engine: 'linear' });
    const { out } = await run(['--format', 'json', '--ruleset', file], 'mã mã 7');
    expect(JSON.parse(out).findings).toMatchObject([
      { rule: 'credentials.shared-account', quote: 'mã mã 7' },
    ]);
    expect(JSON.parse(out)).not.toHaveProperty('unchecked');
  });

  it('names the rules that this version leaves out, and why', async () => {
    const file = rulesetFileWith({ pattern: 'số \\d+' });
    const { err } = await run(['--ruleset', file], 'số 7');
    expect(err).toBe('credentials.shared-account: bỏ qua, chưa ai xét mẫu này chạy bao lâu\n');
  });

  it('says once, in each format, which rules it could not look for', async () => {
    const file = rulesetFileWith({ pattern: '(', engine: 'native' });
    const text = 'một dòng\nvà một dòng nữa';
    const unchecked = [{ rule: 'credentials.shared-account', reason: 'pattern-unsupported' }];
    const json = await run(['--format', 'json', '--ruleset', file], text);
    expect(JSON.parse(json.out)).toEqual({ findings: [], unchecked });
    const lines = await run(['--format', 'jsonl', '--ruleset', file], JSON.stringify({ id: 1, text }));
    expect(JSON.parse(lines.out)).toEqual({ id: 1, findings: [], unchecked });
    const said = await run(['--ruleset', file], text);
    expect(said.out).toContain('Chưa xem được các mục nhắc: credentials.shared-account\n');
  });

  it('says that a passage in an old font could not be read', async () => {
    const old = 'Uû ban nh©n d©n tØnh ®Ò nghÞ\nUyû ban nhaân daân tænh ñeà nghò';
    expect((await run([], old)).out).toMatch(/^Có đoạn phông chữ cũ .* chuyển sang Unicode rồi xem lại\.$/m);
    const { findings, unchecked } = JSON.parse((await run(['--format', 'json'], old)).out);
    expect({ findings, unchecked }).toEqual({ findings: [], unchecked: [{ reason: 'legacy-encoding' }] });
    expect((await run(['--lang', 'en'], 'Uỷ ban nhân dân tỉnh')).out).not.toContain('old font');
  });

  it.each(['', '\ud800', 'a'.repeat(1_000_000)])(
    'answers an empty, a broken and a very long draft',
    async (text) => {
      expect((await run(['--format', 'json'], text)).status).toBe(0);
    },
  );
});
