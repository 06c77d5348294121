/** The sections of the options, written out: one that goes missing shows. */
export const optionSections = [
  'sites',
  'reminders',
  'dismissals',
  'agency',
  'ruleset',
  'review',
  'self-test',
  'language',
  'shortcuts',
  'data',
  'support',
] as const;
