import { describe, expect, it } from 'vitest';
import { check } from '../../lib/engine/check';
import { compile } from '../../lib/engine/compile';
import { createIncremental } from '../../lib/engine/incremental';
import type { Rule, Ruleset } from '../../lib/engine/types';
import { modelOf } from './model-of';
import { rule, rulesetOf } from './ruleset-of';

const learned = rule('internal.learned', { learned: 'internal' });
const model = modelOf('internal', { chốt: 40, thứ: 25, hai: 25, trưa: -40, hoà: 40 });

const withModel = (...rules: readonly Rule[]): Ruleset => ({ ...rulesetOf(rules), model });
const found = (draft: string, ...rules: readonly Rule[]) =>
  check(draft, compile(withModel(...(rules.length > 0 ? rules : [learned]))));

describe('a learned model', () => {
  it('finds by many words what no single one says, and says that it was learned', () => {
    const draft = 'Chốt rồi nhé, thứ hai công bố';
    expect(found(draft)).toEqual([
      {
        rule: 'internal.learned',
        category: 'internal',
        severity: 'caution',
        isLearned: true,
        start: 0,
        end: draft.length,
      },
    ]);
    expect(found('Thứ hai ăn trưa ở đâu')).toEqual([]);
    expect(found('Cả nhà ăn cơm chưa')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('underlines the twelve words that weigh most', () => {
    const filler = 'một câu chuyện rất dài về vườn rau sau nhà của bà ngoại';
    const draft = `${filler} chốt thứ hai ${filler}`;
    const [finding] = found(draft);
    const words = draft.slice(finding?.start, finding?.end);
    expect(words).toContain('chốt thứ hai');
    expect(words.split(' ')).toHaveLength(12);
  });

  it('gives way to a list that finds the same, however short and mild', () => {
    const short = rule('internal.word', { phrase: ['công bố'] }, { severity: 'info' });
    const findings = found('Chốt rồi nhé, thứ hai công bố', learned, short);
    expect(findings.map(({ rule: id }) => id)).toEqual(['internal.word']);
  });

  it('is taken back by the words of `unless`, and joined by those of `all`', () => {
    const quiet = rule('internal.learned', { learned: 'internal' }, { unless: ['trong phim'] });
    expect(found('Chốt thứ hai trong phim', quiet)).toEqual([]);
    expect(found('Chốt thứ hai nhé', quiet)).toHaveLength(1);
    const joined = rule('internal.both', { all: [{ learned: 'internal' }, { phrase: ['anh Hùng'] }] });
    expect(found('Chốt thứ hai, anh Hùng lên phó', joined)).toHaveLength(1);
    expect(found('Chốt thứ hai, lên phó', joined)).toEqual([]);
  });

  it('hears the same in NFC and NFD and in either place of the tone mark', () => {
    for (const draft of ['Hoà chốt thứ hai', 'Hòa chốt thứ hai']) {
      expect(found(draft)).toHaveLength(1);
      expect(found(draft.normalize('NFD'))).toHaveLength(1);
    }
  });

  it('judges a line by itself, so that drafts after drafts give what the whole gives', () => {
    const compiled = compile(withModel(learned));
    const next = createIncremental(compiled);
    const drafts = [
      'Chốt',
      'Chốt thứ hai',
      'Chốt thứ hai\nCả nhà ăn trưa',
      'Ăn trưa\nChốt thứ hai\n',
      'Ăn trưa\n',
    ];
    for (const draft of drafts) expect(next(draft).findings).toEqual(check(draft, compiled));
    expect(check('Ăn trưa trưa trưa\nChốt thứ hai', compiled)).toHaveLength(1);
  });

  it('is left out by name where the ruleset has no model for the category', () => {
    const other = rule('gain.learned', { learned: 'gain' });
    expect(compile(withModel(other)).skipped).toEqual([{ rule: 'gain.learned', reason: 'no-model' }]);
    expect(compile(rulesetOf([learned])).skipped).toEqual([{ rule: 'internal.learned', reason: 'no-model' }]);
  });
});
