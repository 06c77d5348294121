/** Once per set of serious findings in a composer: what was asked about is not asked about again. */
import type { Finding } from '../engine/types';

export interface Asked {
  /** Serious findings of a box that the author has not been asked about; `quoteOf` gives a finding's text. */
  open(box: object, findings: readonly Finding[], quoteOf: (finding: Finding) => string): readonly Finding[];
  /** They have been asked about; in memory only. */
  close(box: object, findings: readonly Finding[], quoteOf: (finding: Finding) => string): void;
}

export function createAsked(): Asked {
  const asked = new WeakMap<object, Set<string>>();
  const keyOf = (finding: Finding, quoteOf: (finding: Finding) => string): string =>
    `${finding.rule}\n${quoteOf(finding)}`;
  return {
    open: (box, findings, quoteOf) =>
      findings.filter(
        (finding) => finding.severity === 'serious' && !asked.get(box)?.has(keyOf(finding, quoteOf)),
      ),
    close(box, findings, quoteOf) {
      const keys = asked.get(box) ?? new Set();
      for (const finding of findings) keys.add(keyOf(finding, quoteOf));
      asked.set(box, keys);
    },
  };
}
