import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import type { Rule, WordLists } from '../../lib/engine/types';
import { withoutLists } from '../../lib/engine/word-lists';
import { rule, rulesetOf } from './ruleset-of';

const listed = (rules: readonly Rule[], lists: WordLists) => ({ ...rulesetOf(rules), lists });
const found = (draft: string, rules: readonly Rule[], lists: WordLists) =>
  check(draft, compile(listed(rules, lists))).map(({ rule: id, phrase }) => [id, phrase]);

describe('lists of words that rules share', () => {
  const lists = { food: ['bánh mì', 'phở bò'], told: ['trong phim'] };

  it('are looked for by every rule that names them, beside its own words', () => {
    const rules = [rule('link.a', { phrase: ['@food', 'cà phê'] }), rule('gain.b', { phrase: ['@food'] })];
    expect(found('Sáng nay ăn phở bò.', rules, lists)).toEqual([
      ['gain.b', 'phở bò'],
      ['link.a', 'phở bò'],
    ]);
    expect(found('Uống cà phê.', rules, lists)).toEqual([['link.a', 'cà phê']]);
  });

  it('take findings back and stand near, as words of the rule itself would', () => {
    const near = { words: ['@told'], within: 'sentence' };
    const rules = [
      rule('link.a', { phrase: ['@food'] }, { unless: ['@told'] }),
      rule('gain.b', { phrase: ['@food'], near }),
    ];
    expect(found('Ăn bánh mì trong phim.', rules, lists)).toEqual([['gain.b', 'bánh mì']]);
    expect(found('Ăn bánh mì.', rules, lists)).toEqual([['link.a', 'bánh mì']]);
  });

  it('may hold a word that the rule has too', () => {
    const compiled = compile(listed([rule('link.a', { phrase: ['phở bò', '@food'] })], lists));
    expect(compiled.skipped).toEqual([]);
  });

  it('that are not there are listed, and the rule stays while it has words of its own', () => {
    const rules = [
      rule('link.a', { phrase: ['@fables', 'cà phê'] }),
      rule('gain.b', { phrase: ['@fables'] }),
    ];
    const { rules: kept, skipped } = compile(listed(rules, lists));
    expect(kept.map(({ id }) => id)).toEqual(['link.a']);
    expect(skipped).toEqual([
      { rule: 'link.a', reason: 'unknown-list' },
      { rule: 'gain.b', reason: 'unknown-list' },
    ]);
  });

  it('are written out for those who want to see the words', () => {
    const { lists: none, rules } = withoutLists(
      listed([rule('link.a', { phrase: ['@food', 'cà phê'] }, { unless: ['@told'] })], lists),
    );
    expect(none).toBeUndefined();
    expect(rules).toMatchObject([
      { match: { phrase: ['bánh mì', 'cà phê', 'phở bò'] }, unless: ['trong phim'] },
    ]);
  });
});
