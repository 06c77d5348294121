import type { policyVi } from './policy-vi';

/** English words for the managed settings. */
export const policyEn: typeof policyVi = {
  title: 'Settings of the agency',
  none: 'Your agency has set nothing for Đọc Lại on this computer.',
  keys: {
    organisationName: {
      title: 'Name of the agency',
      what: 'The agency that installed Đọc Lại, shown on the first page and in the options.',
      fits: 'one line of text, at most 120 characters',
    },
    supportText: {
      title: 'Whom to ask for help',
      what: 'A sentence that says whom to ask about Đọc Lại.',
      fits: 'text, at most 300 characters',
    },
    uiLanguage: {
      title: 'Language at first',
      what: 'The language until the user chooses one; the user may change it.',
      fits: 'vi or en',
    },
    asking: {
      title: 'Asking before posting, at first',
      what: 'Whether an important reminder asks once before posting; the user may change it.',
      fits: 'serious (asks) or never (does not ask)',
    },
    sitesOff: {
      title: 'Sites without Đọc Lại',
      what: 'The sites on which Đọc Lại is off.',
      fits: 'a list of facebook, youtube, x',
    },
    disabledRules: {
      title: 'Rules that are off',
      what: 'The rules that this agency does not use.',
      fits: 'a list of rule ids, as personal-data.phone; at most 200',
    },
    updatesEnabled: {
      title: 'Look for new rulesets',
      what: 'Whether new rulesets are looked for by themselves.',
      fits: 'true or false',
    },
    updateUrls: {
      title: 'Addresses of the ruleset',
      what: 'The folder on a server that holds the ruleset; of several, the next is used when one does not answer.',
      fits: '1 to 8 https addresses, without a user name, ? or #',
    },
    updateIntervalMinutes: {
      title: 'How often to look',
      what: 'Minutes between two looks for a new ruleset.',
      fits: 'a whole number from 60 to 10080',
    },
    channel: {
      title: 'Channel',
      what: 'The name of the channel’s folder, as stable or pilot.',
      fits: 'small letters, digits and hyphens, at most 20 characters',
    },
    orgLayers: {
      title: 'Additions of the agency',
      what: 'The agency’s own rules that are used beside the common ruleset.',
      fits: 'at most 4 names such as org.name-of-agency',
    },
    orgRootJson: {
      title: 'Root file: who may sign',
      what: 'The text of a signed root file, which says whose signatures count.',
      fits: 'the JSON file that “root new” writes, word for word',
    },
    packJson: {
      title: 'Pack for use without a network',
      what: 'The text of a signed pack, for computers without a network.',
      fits: 'the JSON file that “pack” writes, word for word, at most 4 MB',
    },
    allowFileImport: {
      title: 'Import from a file',
      what: 'Whether the user may import a signed ruleset from a file.',
      fits: 'true or false',
    },
    lockedSettings: {
      title: 'What the user cannot change',
      what: 'Only the address, the interval, the channel and the import of files can be locked.',
      fits: 'a list of updateUrls, updateIntervalMinutes, channel, allowFileImport, or *',
    },
  },
  refused: {
    statusUrl: 'Đọc Lại reports to nobody.',
    statusEnabled: 'Đọc Lại reports to nobody.',
    requireJustification: 'Authors need not explain why they pass over a reminder.',
    disableUserMute: 'Authors can always switch a reminder off.',
    severityOverrides: 'How loud a rule is changes only in a signed ruleset.',
    pinSequence: 'A ruleset that was replaced is not held.',
  },
  state: {
    applied: 'In use',
    wrong: 'Not a fitting value, left out',
    refused: 'Not accepted by Đọc Lại',
    unknown: 'Unknown name, left out',
  },
  fits: (what) => `Wanted: ${what}.`,
  at: (where) => `at ${where}`,
  locked: (organisation) => `${organisation} has set this, so it cannot be changed here.`,
  organisation: 'Your agency',
};
