import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { judgePatterns } from '../../cli/commands/patterns';
import { load } from '../../cli/load';
import { printMistake } from '../../cli/mistake';
import { keyOf, readVerdicts, type Verdict, verdictFile, writeVerdicts } from '../../cli/patterns/verdicts';
import { texts } from '../../cli/texts';
import type { PatternMatch } from '../../lib/engine/types';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of a small folder of rules in which a rule has a pattern; the pattern stands on line 4. */
function rulesWith(pattern: string, more = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'patterns-'));
  folders.push(folder);
  cpSync('tests/fixtures/rules', folder, { recursive: true });
  const path = join(folder, 'guidelines/personal-data/national-id.yaml');
  // Escaped, since a file is read as NFC.
  const quoted = JSON.stringify(pattern).replace('\u0323', '\\u0323');
  const match = `match:\n  pattern: ${quoted}\n${more}unless`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/match:[\s\S]*?unless/, match));
  return folder;
}

function judged(folder: string, pattern: string, verdict: Verdict): string {
  writeVerdicts(folder, '4.5.0', new Map([[keyOf({ pattern }), { pattern, verdict }]]));
  return folder;
}

function mistakesIn(folder: string, language: 'vi' | 'en' = 'en'): readonly string[] {
  return load(folder, texts[language]).mistakes.map((mistake) =>
    printMistake(mistake).replace(`${folder}/`, ''),
  );
}

const place = 'guidelines/personal-data/national-id.yaml:4:12';

describe('a pattern in a rule', () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ['a'.repeat(301), /has 301 characters; at most 300/],
    ['ma\u0323t', /NFC/],
    ['(abc', /badly written: Unterminated group/],
    ['(?i:abc)', /badly written: Invalid group/],
    ['mật(?=khẩu)', /"\(\?=khẩu\)" looks ahead or behind/],
    ['(?<!bảo )mật', /"\(\?<!bảo \)" looks ahead or behind/],
    ['(a|b)\\1', /"\\1" refers back/],
    ['\\bmật', /"\\b" knows letters without accents only/],
    ['\\w{3}', /"\\w" knows letters without accents only; use \[\\p\{L\}\\d_\]/],
    ['[\\W\\d]', /"\\W" knows letters/],
    ['\\p{Lu}{3}', /"\\p\{Lu\}" means something with case: exact only/],
    ['\\x41\\d', /"\\x41" is a capital letter by its code/],
    ['[ -Z]x', /the range " -Z" mixes capitals with others/],
    ['[Z-a]', /the range "Z-a" mixes capitals/],
    ['\\d*', /matches where there is nothing/],
    ['^$', /matches where there is nothing/],
    ['a(?:b?c?)+', /"\(\?:b\?c\?\)\+" repeats or leaves out a part that may be empty/],
    ['a(?:b?|.)?', /"\(\?:b\?\|\.\)\?" repeats or leaves out/],
    ['(?:ab{1,300}c){5}', /has 1510 characters; at most 500/],
    ['\\p{Script=Latin}', /RE2 does not take the pattern/],
    ['a\\u1EADt', /RE2 does not take the pattern/],
  ];

  it.each(refused)('is refused at its place: %s', (pattern, message) => {
    const found = mistakesIn(rulesWith(pattern));
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(place)).toBe(true);
    expect(found[0]).toMatch(message);
  });

  it('is refused in Vietnamese as well', () => {
    expect(mistakesIn(rulesWith('\\bmật'), 'vi')).toEqual([
      `${place} "\\b" chỉ biết chữ không dấu; hãy viết rõ ký tự đứng cạnh`,
    ]);
  });

  it('is refused while nobody has judged it, and the command is named', () => {
    expect(mistakesIn(rulesWith('mã \\d+'))).toEqual([
      `${place} nobody has judged yet how long it runs; run: npm run doclai -- rules patterns`,
    ]);
  });

  it('is refused where its time multiplies', () => {
    expect(mistakesIn(judged(rulesWith('(a+)+$'), '(a+)+$', 'exponential'))[0]).toMatch(
      /its time may multiply/,
    );
  });

  it('may not bring its own verdict', () => {
    const folder = judged(rulesWith('(a+)+$', '  engine: native\n'), '(a+)+$', 'exponential');
    expect(mistakesIn(folder).join('\n')).toMatch(/5:11 engine and needs are added by the build/);
    expect(load(folder, texts.en).ruleset.rules[0]?.match).not.toHaveProperty('engine');
  });

  const runs: readonly (readonly [Verdict, string, PatternMatch])[] = [
    ['safe', 'Mã \\d{3}', { pattern: 'Mã \\d{3}', engine: 'native', needs: ['mã 000'] }],
    ['polynomial', 'mã .*\\d', { pattern: 'mã .*\\d', engine: 'linear', needs: ['mã '] }],
    ['undecided', '\\d{3}', { pattern: '\\d{3}', engine: 'linear', needs: ['000'] }],
    // recheck's proof calls it safe; a browser would take hours.
    [
      'safe',
      '(?:x|x){30}y',
      { pattern: '(?:x|x){30}y', engine: 'linear', needs: ['xxxxxxxxxxxxxxxxxxxxxxxx'] },
    ],
    ['safe', '[\\p{L}]', { pattern: '[\\p{L}]', engine: 'native' }],
  ];

  it.each(runs)('judged %s is built with who runs it and what it needs: %s', (verdict, pattern, match) => {
    const folder = judged(rulesWith(pattern), pattern, verdict);
    expect(load(folder, texts.en)).toMatchObject({ mistakes: [], ruleset: { rules: [{ match }] } });
    expect(load(folder, texts.en).ruleset.rules[0]?.match).toEqual(match);
  });

  it('is built inside of joined matches too', () => {
    const folder = rulesWith('x');
    const path = join(folder, 'guidelines/personal-data/national-id.yaml');
    const joined = 'match:\n  any:\n    - entity: national-id\n    - pattern: mã \\d\nunless';
    writeFileSync(path, readFileSync(path, 'utf8').replace(/match:[\s\S]*?unless/, joined));
    expect(mistakesIn(folder)[0]).toMatch(/national-id.yaml:6:16 nobody has judged/);
    const { ruleset } = load(judged(folder, 'mã \\d', 'safe'), texts.en);
    expect(ruleset.rules[0]?.match).toHaveProperty('any.1.engine', 'native');
  });
});

describe('doclai rules patterns', () => {
  async function run(...args: readonly string[]) {
    const said = { out: '', err: '' };
    const code = await judgePatterns(args, {
      stdout: { write: (text) => (said.out += text) },
      stderr: { write: (text) => (said.err += text) },
    });
    return { code, ...said };
  }

  it('judges what is new, shows how far it is and keeps the verdicts for the next time', async () => {
    const folder = rulesWith('mã \\d{3}');
    const first = await run(folder, '--lang', 'en');
    expect(first).toEqual({
      code: 0,
      out: '1 patterns, 0 refused\n',
      err: '1/1 mã \\d{3}: the browser may run it\n',
    });
    expect(mistakesIn(folder)).toEqual([]);
    expect(await run(folder, '--lang', 'en')).toEqual({ ...first, err: '' });
  });

  it('drops the verdicts of patterns that are gone, and judges anew with another judge', async () => {
    const folder = judged(rulesWith('mã \\d{3}'), '(gone)', 'safe');
    await run(folder);
    expect([...readVerdicts(folder).keys()]).toEqual([keyOf({ pattern: 'mã \\d{3}' })]);
    const path = join(folder, verdictFile);
    writeFileSync(path, readFileSync(path, 'utf8').replace('recheck: 4.5.0', 'recheck: 4.0.0'));
    expect((await run(folder, '--lang', 'en')).err).toMatch(/^1\/1 /);
  });

  it.each([
    ['(a+)+$', 'exponential'],
    ['^([a-z]+\\s?)+$', 'exponential'],
    ['(.*),(.*),(.*),(.*);', 'polynomial'],
    ['(?:a|a|a){30}b', 'exponential'],
  ] as const)('gives no evil pattern to the browser: %s', async (pattern, verdict) => {
    const folder = rulesWith(pattern);
    const { code, err } = await run(folder, '--lang', 'en');
    expect(readVerdicts(folder).get(keyOf({ pattern }))?.verdict).toBe(verdict);
    expect(code).toBe(verdict === 'exponential' ? 1 : 0);
    expect(err.includes(`${place} its time may multiply`)).toBe(verdict === 'exponential');
    expect(JSON.stringify(load(folder, texts.en).ruleset.rules)).not.toContain('native');
  });

  it('names the patterns that need no judge to be refused', async () => {
    const { code, err } = await run(rulesWith('\\bmật'), '--lang', 'en');
    expect(code).toBe(1);
    expect(err).toMatch(/national-id.yaml:4:12 "\\b" knows letters/);
  });

  it('takes one folder that exists', async () => {
    expect((await run('no-such-folder')).code).toBe(2);
    expect((await run('rules', 'rules')).code).toBe(2);
  });
});
