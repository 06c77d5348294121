/** What the extension may cost the pages that it runs in. */
export interface Limit {
  readonly most: number;
  readonly says: string;
}

export const limits: Readonly<Record<string, Limit>> = {
  scriptP95Ms12k: { most: 2, says: 'ms a key in our scripts, 12,000 characters with 40 findings' },
  scriptP95Ms280: { most: 0.5, says: 'ms a key in our scripts, 280 characters' },
  startOverEmpty: { most: 3, says: 'compiling and running at the start of a page, over an empty script' },
  idleTimers: { most: 0, says: 'calls of our functions in twenty idle tabs' },
  heapMb: { most: 4, says: 'MB of heap in a tab with a draft, 5,000 phrases more in the ruleset' },
  leakRatio: { most: 1.05, says: 'heap after all rounds of writing and posting, over after the first' },
};
