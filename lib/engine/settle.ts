/** From everything that matched to what is shown: repeats and overlaps out, the gravest first if there are too many. */
import { type Finding, severities } from './types';

export const mostFindings = 100;

/** Sorted by start. The answer does not depend on the order of `findings`. */
export function settle(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return inDraftOrder(withoutOverlaps(byWeight(findings), mostFindings));
}

/** The gravest of findings that are settled already, sorted by start. Each is looked at once: there may be thousands. */
export function gravest(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (kept.length === mostFindings) {
      if (compareWeight(finding, kept[mostFindings - 1] as Finding) > 0) continue;
      kept.pop();
    }
    kept.splice(placeOf(finding, kept), 0, finding);
  }
  return inDraftOrder(kept);
}

/** Where a finding stands among those that are sorted by weight. */
function placeOf(finding: Finding, sorted: readonly Finding[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareWeight(sorted[middle] as Finding, finding) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(compareWeight);
}

/** The order in which findings win: graver, longer, earlier, then by rule id. */
function compareWeight(a: Finding, b: Finding): number {
  return (
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    compareText(a.rule, b.rule) ||
    compareText(a.phrase ?? '', b.phrase ?? '')
  );
}

/** Findings of different categories stand side by side; within one, the first of two that overlap stays. */
function withoutOverlaps(byWeight: readonly Finding[], limit: number): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of byWeight) {
    if (kept.length === limit) break;
    if (!kept.some((other) => overlap(other, finding))) kept.push(finding);
  }
  return kept;
}

function overlap(a: Finding, b: Finding): boolean {
  return a.category === b.category && a.start < b.end && b.start < a.end;
}

function inDraftOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.rule, b.rule));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
