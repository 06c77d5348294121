/** Keeps findings in place while the author types on, until the next check. */
import type { Finding, Span } from '../engine/types';

/** Moves findings behind an edit, drops those that the edit touches. */
export function remap(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  const edit = diff(before, after);
  return findings.flatMap((finding) => {
    if (finding.end < edit.start) return [finding];
    if (finding.start > edit.endBefore) return [shift(finding, edit.by)];
    return [];
  });
}

interface Edit {
  readonly start: number;
  readonly endBefore: number;
  readonly by: number;
}

/** The one stretch in which two texts differ; of equal letters in a row the last counts as new. */
export function diff(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, endBefore: before.length - same, by: after.length - before.length };
}

function shift(finding: Finding, by: number): Finding {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { ...finding, ...move(finding), ...(finding.parts ? { parts: finding.parts.map(move) } : {}) };
}
