import { describe, expect, it } from 'vitest';
import { proveExamples } from '../../cli/examples/prove-examples';
import { load } from '../../cli/load';
import { texts } from '../../cli/texts';
import { compile } from '../../lib/engine/compile';

const { ruleset, examples } = load('rules', texts.en);
const compiled = compile(ruleset);

describe('the shipped rules', () => {
  it('are all understood by the engine', () => {
    expect(compiled.skipped).toEqual([]);
  });

  it.each(ruleset.guidelines.map(({ id }) => id))('has three rules or more in %s', (category) => {
    const rules = ruleset.rules.filter(({ id }) => id.startsWith(`${category}.`));
    expect(rules.length).toBeGreaterThanOrEqual(3);
  });

  it('covers the twelve categories with 36 rules or more', () => {
    expect(ruleset.guidelines).toHaveLength(12);
    expect(ruleset.rules.length).toBeGreaterThanOrEqual(36);
  });

  it('says each thing in 140 characters or fewer', () => {
    const long = ruleset.rules.flatMap(({ id, message, advice }) =>
      [message.vi, message.en, advice.vi, advice.en]
        .filter((text) => text.length > 140)
        .map((text) => `${id}: ${text}`),
    );
    expect(long).toEqual([]);
  });

  it('never speaks as a judge', () => {
    const judging = /vi phạm|bị cấm|nghiêm cấm|xử lý|xử phạt|kỷ luật|kiểm tra|quy tắc/i;
    const found = ruleset.rules.filter(({ message, advice }) => judging.test(`${message.vi} ${advice.vi}`));
    expect(found.map(({ id }) => id)).toEqual([]);
  });

  it('asks before posting about no accusation', () => {
    expect(
      ruleset.rules.filter(({ id, severity }) => id.startsWith('accusation.') && severity === 'serious'),
    ).toEqual([]);
  });
});

describe('the examples of the shipped rules', () => {
  const { failures } = proveExamples({ ruleset, examples });

  it.each([...examples.keys()])('all hold in %s', (id) => {
    expect(failures.filter(({ rule }) => rule === id)).toEqual([]);
  });
});
