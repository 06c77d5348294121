import type { CheckedBlock } from './check';
import { gravest, mostFindings, settle } from './settle';
import type { Finding } from './types';

/** What the blocks of a draft say together: what wants something elsewhere has found it, and not too much is left. */
export function gather(blocks: readonly CheckedBlock[]): readonly Finding[] {
  const met = new Set<number>();
  for (const block of blocks) for (const one of block.met) met.add(one);
  const findings: Finding[] = [];
  for (const block of blocks) {
    for (const finding of findingsOf(block, met)) findings.push(moved(finding, block.start));
  }
  return findings.length > mostFindings ? gravest(findings) : findings;
}

function findingsOf({ findings, held }: CheckedBlock, met: ReadonlySet<number>): readonly Finding[] {
  const more = held.length > 0 ? held.filter(({ wants }) => wants.every((want) => met.has(want))) : [];
  return more.length > 0 ? settle([...findings, ...more.map(({ finding }) => finding)]) : findings;
}

/** Written out: to spread an object costs as much as to find one. */
function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const { rule, category, severity, phrase, parts } = finding;
  const start = finding.start + by;
  const end = finding.end + by;
  if (phrase !== undefined) return { rule, category, severity, start, end, phrase };
  if (!parts) return { rule, category, severity, start, end };
  const movedParts = parts.map((part) => ({ start: part.start + by, end: part.end + by }));
  return { rule, category, severity, start, end, parts: movedParts };
}
