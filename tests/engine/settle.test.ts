import { describe, expect, it } from 'vitest';
import { gravest, settle } from '../../lib/engine/settle';
import type { Finding } from '../../lib/engine/types';

function finding(
  rule: string,
  start: number,
  end: number,
  severity: Finding['severity'] = 'caution',
): Finding {
  return { rule, category: rule.split('.')[0] as Finding['category'], severity, start, end };
}

const rulesOf = (findings: readonly Finding[]) => settle(findings).map(({ rule }) => rule);

describe('settle', () => {
  it('sorts by place', () => {
    expect(rulesOf([finding('link.b', 9, 12), finding('link.a', 0, 3)])).toEqual(['link.a', 'link.b']);
  });

  it('keeps the graver of two that overlap in one category, though it is shorter', () => {
    expect(rulesOf([finding('link.long', 0, 20), finding('link.grave', 5, 8, 'serious')])).toEqual([
      'link.grave',
    ]);
  });

  it('keeps the longer of two equally grave ones', () => {
    expect(rulesOf([finding('link.short', 0, 5), finding('link.long', 3, 12)])).toEqual(['link.long']);
  });

  it('keeps both where the categories differ', () => {
    expect(rulesOf([finding('link.a', 0, 5), finding('works.a', 0, 5)])).toEqual(['link.a', 'works.a']);
  });

  it('keeps findings that only touch', () => {
    expect(rulesOf([finding('link.a', 0, 5), finding('link.b', 5, 9)])).toEqual(['link.a', 'link.b']);
  });

  it('lets one that lost take nobody else with it', () => {
    const chain = [finding('link.a', 0, 6, 'serious'), finding('link.b', 4, 14), finding('link.c', 12, 16)];
    expect(rulesOf(chain)).toEqual(['link.a', 'link.c']);
  });

  it('takes the same place once', () => {
    expect(rulesOf([finding('link.b', 0, 5), finding('link.a', 0, 5), finding('link.a', 0, 5)])).toEqual([
      'link.a',
    ]);
  });

  it('shows a hundred, the gravest ones', () => {
    const many = Array.from({ length: 150 }, (_, index) => finding('link.a', index * 4, index * 4 + 2));
    const kept = settle([...many, finding('link.grave', 700, 702, 'serious')]);
    expect(kept).toHaveLength(100);
    expect(kept.at(-1)?.rule).toBe('link.grave');
  });

  it('picks of thousands that do not overlap the same hundred in one look', () => {
    const severities = ['info', 'caution', 'serious'] as const;
    const many = Array.from({ length: 3000 }, (_, at) =>
      finding(`link.${at % 7}`, at * 10, at * 10 + 1 + ((at * 37) % 9), severities[(at * 11) % 3]),
    );
    expect(gravest(many)).toEqual(settle(many));
    expect(gravest(many.toReversed())).toEqual(settle(many));
  });
});
