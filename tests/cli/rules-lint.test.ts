import { describe, expect, it } from 'vitest';
import { rules } from '../../cli/commands/rules';
import { runCommand } from './run-command';

const planted = 'tests/fixtures/planted';
const lint = (...args: string[]) => runCommand(rules, ['lint', ...args]);

/** Each planted mistake with its line and column, and words of what is said. */
const mistakes = [
  ['bad-key.yaml:3:1', 'there is no key "serious"'],
  ['bad-severity.yaml:2:11', 'allowed: info, caution, serious'],
  ['comes-back.yaml:1:5', 'is retired'],
  ['future-law.yaml:7:22', 'applies from 2027-01-01'],
  ['hidden.yaml:4:12', 'never shown, since personal-data.hides always comes first'],
  ['judges.yaml:5:16', '"vi phạm" judges'],
  ['names-somebody.yaml:4:12', "looks like a person's name"],
  ['never-matches.yaml:4:28', 'never matches'],
  ['no-such-law.yaml:7:22', 'there are: luat-cu, luat-du-lieu, luat-sau'],
  ['no-verdict.yaml:4:12', 'nobody has judged yet how long it runs'],
  ['not-composed.yaml:4:13', 'save the file as NFC'],
  ['old-law.yaml:7:22', 'cannot be cited; instead: luat-du-lieu'],
  ['one-language.yaml:5:10', 'the key "en" is missing'],
  ['opinion.yaml:4:12', 'topic of opinion'],
  ['takes-back.yaml:4:12', "taken back by this rule's own unless"],
  ['too-long.yaml:6:15', 'at most 140'],
  ['word-border.yaml:4:12', '"\\b" knows letters without accents only'],
  ['word-class.yaml:4:12', '"\\w" knows letters without accents only'],
] as const;

describe('doclai rules lint', () => {
  it('gives every planted mistake at once, with file, line and column', async () => {
    const { status, out, err } = await lint('--lang', 'en', planted);
    expect(status).toBe(1);
    const lines = out.trim().split('\n');
    for (const [index, [place, words]] of mistakes.entries()) {
      expect(lines[index]).toContain(`personal-data/${place} `);
      expect(lines[index]).toContain(words);
    }
    expect(lines).toHaveLength(mistakes.length);
    expect(err).toContain(`${mistakes.length} mistakes`);
  });

  it('speaks Vietnamese without being asked', async () => {
    const { out } = await lint(planted);
    expect(out).toContain('old-law.yaml:7:22 văn bản "luat-cu" không ở trạng thái in-force');
  });

  it('finds nothing to say of a folder that is fine', async () => {
    expect(await lint('tests/fixtures/rules')).toMatchObject({ status: 0, out: '' });
  });

  it('names a folder that is not there', async () => {
    const { status, err } = await lint('--lang', 'en', 'nowhere');
    expect(status).toBe(2);
    expect(err.split('\n')[0]).toBe('cannot read the file "nowhere"');
  });
});
