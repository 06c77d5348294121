import { describe, expect, it } from 'vitest';
import { compile } from '../../lib/engine/compile';
import { createIncremental } from '../../lib/engine/incremental';
import { createBudget } from '../../lib/engine/patterns/budget';
import { expectSameAsWhole, long, short } from './edits';
import { rule, rulesetOf } from './ruleset-of';

describe('whatever is typed, pasted and deleted, the incremental check answers as a whole check would', () => {
  it.each([
    ['a short draft', short, 150],
    ['a draft of many lines', long, 12],
    ['one long line', long.map((text) => text.replaceAll(/[\r\n]/g, ' ')), 12],
  ])('in %s', (_, drafts, numRuns) => expectSameAsWhole(drafts, numRuns));
});

describe('a block that patterns had no time for', () => {
  it('is told as unchecked, and read again at the next look at the same draft', () => {
    const compiled = compile(rulesetOf([rule('works.room', { pattern: 'phòng \\d+', engine: 'native' })]));
    let now = 0;
    const check = createIncremental(compiled, () => createBudget(() => now++, 0));
    expect(check('họp ở phòng 12')).toEqual({
      findings: [],
      unchecked: [{ rule: 'works.room', reason: 'out-of-time' }],
    });
    const patient = createIncremental(compiled, () => createBudget(() => 0, 1));
    expect(patient('họp ở phòng 12').findings).toHaveLength(1);
    now = Number.NEGATIVE_INFINITY;
    expect(check('họp ở phòng 12')).toMatchObject({ findings: [{ rule: 'works.room' }], unchecked: [] });
  });
});
