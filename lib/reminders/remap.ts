/** Keeps findings in place while the author types on, until the next check. */
import type { Finding, Span } from '../engine/types';

/** Moves findings behind an edit, drops those that the edit touches. */
export function remap(findings: readonly Finding[], edit: Edit): readonly Finding[] {
  if (findings.every(({ end }) => end < edit.start)) return findings;
  return findings.flatMap((finding) => {
    if (finding.end < edit.start) return [finding];
    if (finding.start > edit.endBefore) return [shift(finding, edit.by)];
    return [];
  });
}

export interface Edit {
  readonly start: number;
  readonly endBefore: number;
  readonly by: number;
}

/** The one stretch in which two texts differ; of equal letters in a row the last counts as new. */
export function diff(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  // By the stretch first: letter by letter a long draft would be felt at every key.
  while (start + stretch <= shorter && isSame(before, start, after, start)) start += stretch;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  const isSameBehind = (): boolean =>
    isSame(before, before.length - same - stretch, after, after.length - same - stretch);
  while (same + stretch <= shorter - start && isSameBehind()) same += stretch;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, endBefore: before.length - same, by: after.length - before.length };
}

const stretch = 256;

function isSame(before: string, at: number, after: string, there: number): boolean {
  return before.slice(at, at + stretch) === after.slice(there, there + stretch);
}

function shift(finding: Finding, by: number): Finding {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { ...finding, ...move(finding), ...(finding.parts ? { parts: finding.parts.map(move) } : {}) };
}
