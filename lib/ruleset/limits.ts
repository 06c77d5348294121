/** How much a publisher may send, and what this version of the extension understands. */

/** Version of the rule language; a release says from which to which it can be used. */
export const engineVersion = 1;

const kilobyte = 1024;

/** Longest file of each kind, in bytes; a download is cut off there. */
export const longest = {
  channel: 4 * kilobyte,
  root: 64 * kilobyte,
  release: 2 * kilobyte * kilobyte,
  pack: 4 * kilobyte * kilobyte,
  keyFile: 8 * kilobyte,
} as const;

/** Signatures that are looked at in one envelope, and keys that a root may name. */
export const mostSignatures = 16;
export const mostKeys = 24;

/** Steps of the root chain in one look. */
export const mostRootSteps = 32;

/** Highest sequence; beyond it a root has to be rotated, which a thief of keys cannot do. */
export const highestSequence = 1_000_000_000;

/** A sequence may not run further ahead than this, so that a thief of keys cannot use all numbers up. */
export const longestJump = 10_000;

/** What a channel may take out of a release. */
export const mostDisabled = 20;
export const mostRevoked = 10;

/** What an organisation may add, in rules. */
export const mostRulesOfOrganisation = 50;

/** Share of rules that may go from one release to the next without `allowShrink`. */
export const largestShrink = 0.3;

/** Signatures that are wanted whatever a root says: one stolen key decides nothing. */
export const leastSignatures = { root: 2, release: 2, channel: 1 } as const;

/** Time that the samples of a set may take together, on an ordinary machine that has nothing else to do. */
export const sampleMilliseconds = 500;

/** Share of the harmless texts among the samples in which one rule may speak, where there are enough to tell. */
export const largestShareOfPassTexts = 0.1;
export const fewestPassTexts = 20;
