import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Ruleset } from '../../lib/engine/types';
import { readNews } from '../../lib/ruleset/history';
import { install } from '../../lib/ruleset/install';
import { newsOf } from '../../lib/ruleset/news';
import { sample } from './sample';

const [first] = sample.rules as [Ruleset['rules'][number]];
const other = { vi: 'Lời khác.', en: 'Other words.' };
const withRule = (rule: Partial<typeof first>): Ruleset => ({
  ...sample,
  version: '9999.1.1',
  rules: [{ ...first, ...rule }, ...sample.rules.slice(1)],
});
const nothing = { added: [], removed: [], louder: [], quieter: [], changed: [], directives: [] };

describe('what is new in a ruleset', () => {
  it.each([
    ['added', sample, { ...sample, rules: [...sample.rules, { ...first, id: 'link.more' }] }, first.message],
    ['removed', sample, { ...sample, rules: sample.rules.slice(1) }, first.message],
    ['louder', withRule({ severity: 'info' }), withRule({ severity: 'caution' }), first.message],
    ['quieter', withRule({ severity: 'caution' }), withRule({ severity: 'info' }), first.message],
    ['changed', sample, withRule({ message: other }), other],
    ['changed', sample, withRule({ match: { phrase: ['một chỗ khác'] } }), first.message],
    ['directives', { ...sample, directives: [] }, sample, sample.directives[0]?.title],
  ] as const)('names what is %s', (kind, before, after, wanted) => {
    const { since, ...news } = newsOf(before, after);
    expect(since).toBe(before.version);
    expect(news).toEqual({
      ...nothing,
      [kind]: kind === 'directives' ? expect.arrayContaining([wanted]) : [wanted],
    });
  });

  it('counts a rule once that is louder and says it in other words', () => {
    const { louder, changed } = newsOf(
      withRule({ severity: 'info' }),
      withRule({ message: other, severity: 'caution' }),
    );
    expect([louder, changed]).toEqual([[other], []]);
  });
});

describe('the history', () => {
  const install1 = (json: Ruleset, now: number) =>
    install({ json, origin: 'bundled' }, { now, disabled: [] });
  beforeEach(() => fakeBrowser.reset());

  it('keeps what a version changed until another version comes, whatever happens to it meanwhile', async () => {
    await install1(sample, 1);
    expect(await readNews(sample.version)).toBeNull();
    const next = withRule({ message: other });
    await install1(next, 2);
    await install({ json: next, origin: 'bundled' }, { now: 3, disabled: [first.id] });
    expect(await readNews(next.version)).toMatchObject({ since: sample.version, changed: [other] });
    expect(await readNews(sample.version)).toBeNull();
  });
});
