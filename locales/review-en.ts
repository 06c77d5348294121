import type { ReviewTexts } from './review-vi';

export const reviewEn: ReviewTexts = {
  title: (version) => `Review of the ruleset ${version}`,
  facts: (layer, sequence, date) =>
    `${layer === 'base' ? 'Base' : `Additions of an organisation (${layer})`} · number ${sequence} · made on ${date}`,
  fingerprint: 'Fingerprint',
  fingerprintHow:
    'Before you sign, call the other approver and read the groups to each other. They have to be the same; one character more or less is another content.',
  changes: 'What changes for authors',
  first: (rules) => `This is the first release; it has ${rules} rules.`,
  count: (before, after) => `There were ${before} rules, now there are ${after}.`,
  same: 'Reminders, levels and citations stay as they are.',
  addedLine: (rules, asking) =>
    `${rules} rules are new${asking > 0 ? `; ${asking} of them ask once before posting` : '; none of them asks before posting'}.`,
  removedLine: (rules) => `${rules} rules go away.`,
  changedLine: (rules) => `${rules} rules are changed.`,
  listsLine: (lists, rules) => `${lists} shared lists of words are changed; ${rules} rules name them.`,
  louder: (ids) => `From now on there is one question before posting for: ${ids}.`,
  directives: (added, removed) =>
    [added && `Directives added: ${added}.`, removed && `Directives removed: ${removed}.`]
      .filter(Boolean)
      .join(' '),
  always: 'The author can always pass a reminder over and decides. Drafts never leave the computer.',
  added: 'New rules',
  changed: 'Changed rules',
  lists: 'Changed lists of words',
  namedBy: (rules) => `Named by ${rules} rules`,
  removed: 'Removed rules',
  basis: 'Based on',
  noBasis: 'No citation of its own.',
  words: 'Words that raise the reminder',
  byDetector: 'Found by a detector (numbers, links, names), not by a list of words.',
  more: (count) => `and ${count} more`,
  severity: {
    serious: 'Important: one question before posting',
    caution: 'Worth a look',
    info: 'Note: underlined only',
  },
  parts: { severity: 'level', message: 'reminder', advice: 'advice', match: 'words', cites: 'citation' },
  was: 'Before',
  is: 'Now',
  newWords: 'Words added',
  lostWords: 'Words removed',
  drafts: 'Ten drafts, before and after',
  draftsHow: 'Marked words would be underlined. These are samples, nobody wrote them in a post.',
  sameDraft: 'as before',
  notes: 'Note of the maker',
  approval: 'Word of the approvers',
  name: 'Name',
  office: 'Office',
  agree: 'I agree ☐   I do not agree ☐',
  date: 'Date',
  signature: 'Signature',
};
