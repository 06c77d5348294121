import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleFormat } from '../../cli/rule-format/document';
import { editorSchema, kinds } from '../../cli/rule-format/editor-schemas';
import { meanings } from '../../cli/rule-format/keys';

describe('the format of rules', () => {
  it.each(kinds)('has the schema of a %s in docs/schema as it is made (npm run rule-format)', (kind) => {
    const written = readFileSync(`docs/schema/${kind}.schema.json`, 'utf8');
    expect(JSON.parse(written)).toEqual(editorSchema(kind));
  });

  it('has its page as it is made (npm run rule-format)', async () => {
    expect(readFileSync('docs/rule-format.md', 'utf8')).toBe(await ruleFormat());
  });

  it('says what every key means', async () => {
    expect(await ruleFormat()).not.toMatch(/\| +\|$/m);
    expect(Object.values(meanings).filter((meaning) => meaning === '')).toEqual([]);
  });

  it('shows what an editor offers: keys, severities and detectors', async () => {
    const page = await ruleFormat();
    expect(page).toMatch(/^> (?=.*`severity`)(?=.*`match`)(?=.*`unless`)/m);
    expect(page).toContain('> `info` `caution` `serious`');
    expect(page).toMatch(/^> .*`national-id`/m);
  });
});
