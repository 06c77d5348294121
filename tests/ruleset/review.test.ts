import { describe, expect, it } from 'vitest';
import type { Rule, Ruleset } from '../../lib/engine/types';
import { writeBody } from '../../lib/ruleset/body';
import { review } from '../../lib/ruleset/review';
import { reviewPage } from '../../lib/ruleset/review-page';
import { reviewEn } from '../../locales/review-en';
import { releaseBody } from './publisher';
import { sample } from './sample';

const [, told] = sample.rules as readonly [Rule, Rule];
const listed = (words: readonly string[], unless: readonly string[] = ['@stories']): Ruleset => ({
  ...sample,
  lists: { stories: words },
  rules: [{ ...told, unless }],
});

async function reviewed(before: Ruleset, after: Ruleset) {
  const release = releaseBody({
    ruleset: after,
    samples: [{ rule: told.id, flag: 'dùng chung tài khoản trong kịch', pass: '…' }],
  });
  return await review({ release, body: writeBody(release), before });
}

describe('the review of a release', () => {
  it('tells once what changes in a shared list, with the rules that it changes', async () => {
    const result = await reviewed(listed(['phim']), listed(['kịch']));
    expect(result.lists).toEqual([
      { name: '@stories', newWords: ['kịch'], lostWords: ['phim'], rules: [told.id] },
    ]);
    expect(result.changed).toEqual([]);
    expect(result.drafts[0]).toMatchObject({ isChanged: true });
    const page = reviewPage(result, { texts: reviewEn, language: 'en' });
    expect(page).toContain('1 shared lists of words are changed; 1 rules name them.');
    expect(page).toContain('“kịch”');
    expect(page).not.toContain(reviewEn.same);
  });

  it('tells of a rule that names a list anew as of any change of its words', async () => {
    const { lists, changed } = await reviewed(listed(['phim'], ['ví dụ']), listed(['phim']));
    expect(lists).toEqual([]);
    expect(changed.map(({ after, parts }) => [after.id, parts])).toEqual([[told.id, ['match']]]);
  });

  it('finds nothing changed where words only moved into a list', async () => {
    const before = { ...sample, rules: [{ ...told, unless: ['phim', 'kịch'] }] };
    const { lists, changed } = await reviewed(before, listed(['phim', 'kịch']));
    expect([...lists, ...changed]).toEqual([]);
  });
});
