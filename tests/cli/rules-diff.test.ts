import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../cli/commands/rules';
import type { Rule } from '../../lib/engine/types';
import { sample } from '../ruleset/sample';
import { runCommand } from './run-command';

const folder = mkdtempSync(join(tmpdir(), 'diff-'));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const rule = (id: string, severity: Rule['severity'], phrase: string, vi = 'Có chuyện này.'): Rule => ({
  id: `credentials.${id}`,
  severity,
  match: { phrase: [phrase] },
  message: { vi, en: 'There is this.' },
  advice: { vi: 'Xem lại.', en: 'Look again.' },
});

const before = file('before.json', {
  ...sample,
  version: '2026.11.1',
  rules: [
    rule('goes', 'caution', 'mật ong'),
    rule('louder', 'info', 'chuyện kia'),
    rule('quieter', 'serious', 'chuyện nọ'),
    rule('reworded', 'info', 'chuyện ấy'),
    rule('widened', 'info', 'chuyện này'),
  ],
});
const after = file('after.json', {
  type: 'release',
  ruleset: {
    ...sample,
    version: '2026.12.1',
    rules: [
      rule('comes', 'caution', 'cà phê'),
      rule('louder', 'serious', 'chuyện kia'),
      rule('quieter', 'caution', 'chuyện nọ'),
      rule('reworded', 'info', 'chuyện ấy', 'Nói *khác* đi.'),
      rule('widened', 'info', 'chuyện đó'),
    ],
  },
});
const drafts = file('drafts.txt', 'Uống cà phê nhé\nMật ong rừng đây\nHôm nay trời đẹp\n');

const diff = (...args: string[]) =>
  runCommand(rules, ['diff', '--lang', 'en', '--set', `drafts=${drafts}`, ...args]);

describe('doclai rules diff', () => {
  it('says in plain words what changes for authors', async () => {
    const { status, out } = await diff(before, after);
    expect(status).toBe(0);
    expect(out).toContain('from version 2026.11.1 to version 2026.12.1');
    expect(out).toContain('1 rules added\n  credentials.comes: There is this. (underline and reminder)');
    expect(out).toContain('1 rules removed\n  credentials.goes');
    expect(out).toContain('louder: underline only → reminder and one question before posting');
    expect(out).toContain('quieter: reminder and one question before posting → underline and reminder');
    expect(out).toContain('1 rules find other places\n  credentials.widened');
    expect(out).toContain('1 rules say it in other words\n  credentials.reworded');
  });

  it('names the drafts that get other reminders, and what of them', async () => {
    const { out } = await diff(before, after);
    expect(out).toContain('Sample drafts with other reminders: 2 of 3');
    expect(out).toContain(`${drafts}:1: Uống cà phê nhé — now found: “cà phê” credentials.comes`);
    expect(out).toContain(`${drafts}:2: Mật ong rừng đây — no longer found: “Mật ong” credentials.goes`);
  });

  it('keeps to as many drafts as were asked for, and counts the others', async () => {
    const { out } = await diff('--most', '1', before, after);
    expect(out).toContain('other reminders: 2 of 3 (the first 1)');
    expect(out).not.toContain('Mật ong rừng');
  });

  it('writes Markdown for approval, in which nobody’s text becomes formatting', async () => {
    const { out } = await runCommand(rules, ['diff', '--markdown', before, after, '--set', `d=${drafts}`]);
    expect(out).toMatch(/^# Bộ lời nhắc: từ bản 2026\.11\.1 đến bản 2026\.12\.1\n/);
    expect(out).toContain('\n## Thêm 1 mục nhắc\n\n- credentials.comes: ');
    expect(out).toContain('nay: “Nói \\*khác\\* đi. Xem lại.”');
  });

  it('says so where nothing changes', async () => {
    expect((await diff(before, before)).out).toContain('Nothing changes for those who write.');
  });

  it.each([
    [[before], 'two rulesets are needed'],
    [['--most', 'all', before, after], 'the option "--most" lacks'],
    [[before, after, 'third'], '"third" is one word too many'],
  ])('answers wrong usage with one sentence and the usage: %#', async (args, sentence) => {
    const { status, err } = await diff(...args);
    expect(status).toBe(2);
    expect(err.split('\n')[0]).toContain(sentence);
  });

  it('says which of the two cannot be read', async () => {
    const { status, err } = await diff(before, 'nowhere.json');
    expect(status).toBe(1);
    expect(err).toContain('cannot read the file "nowhere.json"');
  });

  it('names a list that changed, and every rule that it changes', async () => {
    const listed = (words: readonly string[]) => ({
      ...sample,
      lists: { stories: words },
      rules: [{ ...rule('told', 'info', 'chuyện này'), unless: ['@stories'] }],
    });
    const { out } = await diff(file('l1.json', listed(['phim'])), file('l2.json', listed(['phim', 'kịch'])));
    expect(out).toContain('1 rules find other places');
    expect(out).toContain('@stories: added: kịch (in 1 rules)');
  });

  it('finds nothing changed where words only moved into a list', async () => {
    const told = rule('told', 'info', 'chuyện này');
    const old = { ...sample, rules: [{ ...told, unless: ['phim', 'kịch'] }] };
    const now = {
      ...sample,
      lists: { stories: ['phim', 'kịch'] },
      rules: [{ ...told, unless: ['@stories'] }],
    };
    expect((await diff(file('m1.json', old), file('m2.json', now))).out).toContain('Nothing changes');
  });
});
