import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { load, loadRuleset } from '../../cli/load';
import { MistakesError, printMistake } from '../../cli/mistake';
import { texts } from '../../cli/texts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of a small folder of rules in which one file is changed. */
function rulesWith(file: string, change: (yaml: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  folders.push(folder);
  cpSync('tests/fixtures/rules', folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return folder;
}

const nationalId = 'guidelines/personal-data/national-id.yaml';

function writeList(folder: string, yaml: string): void {
  mkdirSync(join(folder, 'lists'));
  writeFileSync(join(folder, 'lists', 'stories.yaml'), `${yaml}\n`);
}

function mistakesIn(folder: string): readonly string[] {
  return load(folder, texts.en).mistakes.map((mistake) => printMistake(mistake).replace(`${folder}/`, ''));
}

describe('loading the folder of rules', () => {
  it('reads the shipped rules without a mistake', () => {
    expect(load('rules', texts.en).mistakes.map(printMistake)).toEqual([]);
  });

  it('gives the same bytes each time', () => {
    expect(JSON.stringify(loadRuleset('rules'))).toBe(JSON.stringify(loadRuleset('rules')));
  });

  it('keeps a list once, whoever names it, and leaves the examples alone', () => {
    const folder = rulesWith(nationalId, (yaml) => `${yaml.trimEnd()}\n    - "@stories hay lắm"\n`);
    writeList(folder, '[phim, truyện]');
    const path = join(folder, nationalId);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^unless:.*$/m, 'unless: ["@stories", số mẫu]'));
    const { ruleset, examples, mistakes } = load(folder, texts.en);
    expect(mistakes).toEqual([]);
    expect(ruleset.lists).toEqual({ stories: ['phim', 'truyện'] });
    expect(ruleset.rules[0]?.unless).toEqual(['@stories', 'số mẫu']);
    expect(JSON.stringify([...examples.values()])).toContain('@stories hay lắm');
  });

  it('refuses a list that names another, at its place', () => {
    const folder = rulesWith(nationalId, (yaml) => yaml);
    writeList(folder, '[phim, "@truyen"]');
    expect(mistakesIn(folder)).toEqual([
      'lists/stories.yaml:1:8 a list of words names no other list: "@truyen"',
    ]);
  });

  it('tells of a word that the charter keeps out where a rule looks for it by its list', () => {
    const folder = rulesWith(nationalId, (yaml) => yaml.replace(/words: \[/, 'words: ["@stories", '));
    writeList(folder, '[phim, đình công]');
    expect(mistakesIn(folder)).toEqual([expect.stringMatching(/national-id\.yaml:5:\d+ "đình công"/)]);
  });

  const planted: readonly (readonly [string, (yaml: string) => string, RegExp])[] = [
    [
      'an unknown key',
      (yaml) => yaml.replace('severity: serious', 'severity: serious\nseverty: info'),
      /:3:1 there is no key "severty"/,
    ],
    [
      'a list of words that is not there',
      (yaml) => yaml.replace(/^unless:.*$/m, 'unless: ["@fables"]'),
      /:6:10 there is no list of words "@fables" in lists/,
    ],
    [
      'a word that is not allowed',
      (yaml) => yaml.replace('severity: serious', 'severity: loud'),
      /:2:11 allowed: info, caution, serious/,
    ],
    [
      'a match of no known kind',
      (yaml) => yaml.replace('entity: national-id', 'entiti: national-id'),
      /:4:3 match needs one of: phrase, entity, pattern, all, any/,
    ],
    ['a mistake inside a match', (yaml) => yaml.replace('12 words', 'twelve words'), /:5:\d+ .*12 words/],
    [
      'an unknown detector',
      (yaml) => yaml.replace('entity: national-id', 'entity: national'),
      /:4:11 there is no detector "national"; there are: /,
    ],
    [
      'a directive that does not exist',
      (yaml) => yaml.replace(/directive: [\w-]+/, 'directive: luat-nao'),
      /:14:\d+ there is no directive "luat-nao"/,
    ],
    [
      'a point that the directive does not have',
      (yaml) => yaml.replace(/ref: [^}]+/, 'ref: Điều 999 '),
      /:14:\d+ the directive has no point "Điều 999"/,
    ],
    ['a message in one language only', (yaml) => yaml.replace(/\n {2}en: This looks[^\n]*/, ''), /:\d+:\d+ /],
    [
      'an id that is not its place',
      (yaml) => yaml.replace('id: personal-data.national-id', 'id: personal-data.id'),
      /:1:5 the id has to be "personal-data.national-id"/,
    ],
    [
      'a person by name',
      (yaml) => yaml.replace('[cccd,', '[Trần Văn An, cccd,'),
      /:5:\d+ "Trần Văn An" looks like a person's name/,
    ],
    [
      'a topic of opinion',
      (yaml) => yaml.replace('[cccd,', '[đình công, cccd,'),
      /:5:\d+ "đình công" is a topic of opinion/,
    ],
    [
      'a key given twice',
      (yaml) => yaml.replace('severity: serious', 'severity: serious\nseverity: info'),
      /:3:1 .*unique/i,
    ],
    ['YAML that does not parse', (yaml) => yaml.replace('match:', 'match: ]'), /:3:\d+ /],
  ];
  it.each(planted)('names file, line and column of %s', (_name, change, expected) => {
    const mistakes = mistakesIn(rulesWith(nationalId, change));
    expect(mistakes.join('\n')).toMatch(new RegExp(`${nationalId}${expected.source}`, expected.flags));
  });

  it.each([
    ['no', 'no'],
    ['on', 'on'],
    ['012', undefined],
    ['1.10', undefined],
    ['"012"', '012'],
  ])('row 32: %s among the words is text or a mistake, never another value', (written, word) => {
    const folder = rulesWith(nationalId, (yaml) => yaml.replace('[cccd,', `[${written}, cccd,`));
    if (word === undefined) expect(mistakesIn(folder).join('\n')).toMatch(/national-id\.yaml:5:\d+ /);
    else expect(JSON.stringify(loadRuleset(folder).rules)).toContain(`["${word}","cccd"`);
  });

  it.each([
    ['a tag that nobody knows', (yaml: string) => yaml.replace('[cccd,', '[!!js/function cccd,')],
    [
      'aliases that grow without end',
      (yaml: string) =>
        `${yaml}a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n` +
        'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n',
    ],
  ])('row 32: refuses %s, with its place', (_name, change) => {
    expect(mistakesIn(rulesWith(nationalId, change)).join('\n')).toMatch(/national-id\.yaml:\d+:\d+ /);
  });

  it('gives every mistake of a file at once', () => {
    const folder = rulesWith(nationalId, (yaml) =>
      yaml
        .replace('severity: serious', 'severity: loud\nextra: 1')
        .replace('entity: national-id', 'entiti: x'),
    );
    expect(mistakesIn(folder)).toHaveLength(3);
  });

  it('stops a build with all mistakes in its message', () => {
    const folder = rulesWith(nationalId, (yaml) => yaml.replace('severity: serious', 'severity: loud'));
    expect(() => loadRuleset(folder)).toThrow(MistakesError);
    expect(() => loadRuleset(folder)).toThrow(/national-id\.yaml:2:11/);
  });
});
