import { describe, expect, it } from 'vitest';
import { byDetectorsAlone, byShippedRules } from '../../bench/figures/drafts';
import { identifierFigures } from '../../bench/figures/identifiers';
import { f1, precision, recall } from '../../bench/figures/score';
import { load } from '../../cli/load';
import { texts } from '../../cli/texts';

const { ruleset } = load('rules', texts.en);

describe('in texts of one generator', () => {
  it.each(identifierFigures(ruleset))('exact spans of $type are found', ({ counts, mistakes }) => {
    expect(counts, 'a detector').toBeDefined();
    if (!counts || counts.right + counts.missed < 20) return;
    expect(f1(counts), mistakes.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});

describe('in drafts of civil servants', () => {
  it('detectors find the identifiers', () => {
    const { counts, mistakes } = byDetectorsAlone(ruleset);
    expect(recall(counts), mistakes.join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  it('what the shipped rules find of them is there', () => {
    const { counts, mistakes } = byShippedRules(ruleset);
    expect(counts.right).toBeGreaterThan(40);
    expect(precision(counts), mistakes.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
