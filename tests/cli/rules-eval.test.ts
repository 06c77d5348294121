import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evalRules } from '../../cli/commands/rules/eval';
import { runCommand } from './run-command';

const id = '079099123456';
const draft = (text: string, quote: string) => ({
  text,
  expect: [{ category: 'personal-data', severity: 'serious', quote }],
});

const drafts = [
  draft(`Gửi số CCCD ${id} của anh Bình`, id),
  draft('Số nhà của chị Lan ở ngõ 5', 'ngõ 5'),
  draft(`Số căn cước ${id} nhé, còn nhà ở ngõ 7`, 'ngõ 7'),
  { text: `Hồ sơ có số định danh ${id}`, expect: [], near: 'personal-data' },
  { text: 'Mật ong rừng', expect: [], near: 'secrecy' },
];

function fileOf(rows: readonly unknown[], name = 'rows.jsonl'): string {
  const folder = mkdtempSync(join(tmpdir(), 'eval-'));
  mkdirSync(join(folder, 'data'));
  const file = join(folder, 'data', name);
  writeFileSync(file, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  return file;
}

const run = (args: readonly string[], signal = new AbortController().signal) =>
  runCommand(
    (words, streams) => evalRules(words, streams, signal),
    ['--ruleset', 'tests/fixtures/rules', '--lang', 'en', ...args],
  );

async function figuresOf(rows: readonly unknown[], name?: string) {
  const { out } = await run(['--json', '--set', `${name ?? 'rows'}=${fileOf(rows)}`]);
  return JSON.parse(out).sets[0];
}

describe('doclai rules eval', () => {
  it('counts places found, findings in place, and harmless twins with a finding', async () => {
    const { texts, figures, categories } = await figuresOf(drafts);
    expect(texts).toBe(5);
    expect(figures.recall).toMatchObject({ count: 1, of: 3 });
    expect(figures.precision).toMatchObject({ count: 1, of: 3 });
    expect(figures.silentLoud).toMatchObject({ share: 0.5, count: 1, of: 2 });
    expect(categories['personal-data'].silentLoud).toMatchObject({ count: 1, of: 1 });
    expect(categories.secrecy.silentLoud).toMatchObject({ count: 0, of: 1 });
  });

  it('gives each share its Wilson interval', async () => {
    const { figures } = await figuresOf(drafts);
    // By hand: 1 of 2 with z = 1.96.
    expect(figures.silentLoud.low).toBeCloseTo(0.0945, 3);
    expect(figures.silentLoud.high).toBeCloseTo(0.9055, 3);
  });

  it('counts per rule what was right and what was wrong', async () => {
    const { rules } = await figuresOf(drafts);
    expect(rules).toEqual([{ rule: 'personal-data.national-id', right: 1, wrong: 2 }]);
  });

  it('judges whole comments by the category that the set is about', async () => {
    const rows = [
      { text: `CCCD ${id}`, binary: 1 },
      { text: `CCCD ${id}`, binary: 0 },
      { text: 'cái gì', binary: 1 },
      { text: 'không rõ', binary: null },
    ];
    const of = async (name: string) => (await figuresOf(rows, name)).figures;
    expect(await of('vi_pii_synth')).toMatchObject({
      commentPrecision: { count: 1, of: 2 },
      commentRecall: { count: 1, of: 2 },
      silentLoud: { count: 1, of: 1 },
    });
    expect(await of('vihos')).toMatchObject({ commentRecall: { count: 0, of: 2 } });
  });

  it('says which goals of the ruleset are reached', async () => {
    const { goals } = await figuresOf([{ text: 'Mật ong', expect: [] }], 'opinions');
    expect(goals).toEqual({ silentAny: { atMost: 0, met: true } });
  });

  it('names each line that is no JSON with a text, and goes on behind it', async () => {
    const file = fileOf([drafts[0], 'not json', '{"no": "text"}', '', drafts[1]]);
    const { status, err, out } = await run(['--set', `rows=${file}`]);
    expect(status).toBe(0);
    expect(err).toContain(`${file}:2 is not JSON`);
    expect(err).toContain(`${file}:3 is not JSON`);
    expect(out).toContain('rows: 2 texts, 2 lines could not be read');
  });

  it('reads CoNLL-U, plain lines and encoded texts', async () => {
    const conllu = fileOf(['# sent_id = 1', `# text = Số CCCD ${id}`, '1\tSố\t_'], 'a.conllu');
    const plain = fileOf([`Số CCCD ${id}`, 'Mật ong'], 'a.txt');
    const encoded = fileOf([{ text_b64: Buffer.from(`CCCD ${id}`).toString('base64') }]);
    const sets = [conllu, plain, encoded].flatMap((file, index) => ['--set', `s${index}=${file}`]);
    const { out } = await run(['--json', ...sets]);
    expect(JSON.parse(out).sets.map(({ texts }: { texts: number }) => texts)).toEqual([1, 2, 1]);
    expect(JSON.parse(out).sets[0].figures.silentLoud.count).toBe(1);
  });

  it('finds known sets in a folder, by the names of their files', async () => {
    const file = fileOf([{ text: 'a b', binary: 0 }], 'vihos.jsonl');
    const { out } = await run(['--json', '--data', join(file, '..')]);
    const sets = JSON.parse(out).sets.map(({ set }: { set: string }) => set);
    expect(sets).toContain('vihos');
    expect(sets).toContain('drafts');
  });

  it('prints each false alarm and each miss with its line where asked', async () => {
    const file = fileOf(drafts);
    const { out } = await run(['--mistakes', '--set', `rows=${file}`]);
    expect(out).toContain(`${file}:2 missed personal-data “ngõ 5”`);
    expect(out).toContain(`${file}:4 false alarm personal-data.national-id`);
  });

  it('prints what it has when it is interrupted', async () => {
    const stop = new AbortController();
    stop.abort();
    const { status, out } = await run(['--json', '--set', `rows=${fileOf(drafts)}`], stop.signal);
    expect(status).toBe(130);
    expect(JSON.parse(out)).toMatchObject({ interrupted: true, sets: [{ set: 'rows', texts: 0 }] });
  });

  it.each([
    [['--set', 'rows=nowhere.jsonl'], 'cannot read the file "nowhere.jsonl"'],
    [['--set', 'rows'], '--set takes NAME=FILE, not "rows"'],
    [['--data', 'nowhere'], 'cannot read the file "nowhere"'],
    [['--fast'], 'there is no option "--fast"'],
    [['drafts'], '"drafts" is one word too many'],
  ])('answers wrong usage with one sentence and the usage: %j', async (args, sentence) => {
    const { status, err, out } = await run(args);
    expect([status, out]).toEqual([2, '']);
    expect(err.split('\n')[0]).toBe(sentence);
    expect(err).toContain('rules eval');
  });
});
