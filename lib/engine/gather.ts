import type { CheckedBlock } from './check';
import { gravest, mostFindings, settle } from './settle';
import type { Finding } from './types';

/** What the blocks of a draft say together: what wants something elsewhere has found it, and not too much is left. */
export function gather(blocks: readonly CheckedBlock[]): readonly Finding[] {
  const met = new Set(blocks.flatMap((block) => block.met));
  const findings: Finding[] = [];
  for (const { start, findings: own, held } of blocks) {
    const more = held
      .filter(({ wants }) => wants.every((want) => met.has(want)))
      .map(({ finding }) => finding);
    const all = more.length > 0 ? settle([...own, ...more]) : own;
    for (const finding of all) findings.push(moved(finding, start));
  }
  return findings.length > mostFindings ? gravest(findings) : findings;
}

function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const start = finding.start + by;
  const end = finding.end + by;
  const parts = finding.parts?.map((part) => ({ start: part.start + by, end: part.end + by }));
  return parts ? { ...finding, start, end, parts } : { ...finding, start, end };
}
