/** What a list is that leads to no rule. */
export const listRole = {
  /** Cues of a detector. */
  cues: -1,
  /** Asked for only where something else has led to its rule: most lists, and a common word stands in many of them. */
  beside: -2,
  /** Named by several rules, of which one or more are led to by it. */
  shared: -3,
} as const;
