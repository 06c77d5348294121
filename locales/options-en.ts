/** The options in English; held to the keys of Vietnamese by its type. */
import type { OptionsTexts } from './options-vi';

export const optionsEn: OptionsTexts = {
  title: 'Options',
  sectionsLabel: 'Sections',
  sections: {
    sites: 'Social sites',
    reminders: 'How to remind',
    dismissals: 'Passed over for good',
    agency: 'Your agency',
    ruleset: 'Ruleset',
    review: 'Review a release',
    'self-test': 'See that it works',
    language: 'Language',
    shortcuts: 'Keyboard shortcuts',
    data: 'Data on this computer',
    support: 'When you need help',
  },
  sites: {
    intro: 'Where it is off there are no reminders and no question before posting.',
    byAgency: 'Your agency has switched this site off. To use it, you can ask the administrator.',
  },
  reminders: {
    intro: 'This is your choice. Every place is still underlined, also where no card is shown.',
    cardFrom: {
      label: 'Show a card beside the box you write in',
      serious: { label: 'For important places only', note: 'Interrupts the least.' },
      caution: { label: 'From “worth a second look” on', note: 'The usual.' },
      info: { label: 'For every place, notes too', note: 'More reminders.' },
    },
    asking: {
      label: 'Ask once before posting',
      serious: { label: 'For important places', note: 'Asks once, then you decide.' },
      never: { label: 'Never ask', note: 'Underlines and cards only.' },
    },
  },
  dismissals: {
    intro:
      'Only the rule and the phrase of the ruleset are kept, never what you wrote. What you pass over in one draft or tab is gone when the tab is closed.',
    phrase: { title: 'Phrases, in every draft', none: 'No phrase has been passed over.' },
    'rule-on-site': { title: 'Reminders, on one site', none: 'No reminder has been passed over on a site.' },
    takeBack: 'Remind again',
    takenBack: 'You will be reminded again.',
  },
  agency: {
    nothing: {
      title: 'Your agency receives nothing from this extension',
      intro:
        'No posts, no reminders, nothing about what you post or pass over. The extension has no place to send them to.',
      verify: 'See for yourself',
      steps: [
        'Open Facebook, YouTube or X and press F12 for the tools of the browser.',
        'Choose Network, and write a sentence with a reminder into a box.',
        'Look at the list of requests: they are all of the site itself, none is of Đọc Lại.',
        'Disconnect from the network and write on: reminders still come, since all happens in the open page.',
      ],
    },
    added: {
      title: 'Rules of your agency',
      none: 'Your agency has added no rules.',
      of: (layer) => `Rules added by your agency (${layer})`,
      phrases: 'Phrases',
      near: 'Only with one of these near by',
      unless: 'Not with one of these in the sentence',
    },
  },
  source: {
    title: 'Where new versions come from',
    intro:
      'Left empty, it is what your agency has set; without that, the built-in ruleset serves. The server is only asked for a new version and is told nothing else.',
    address: 'An address of your own',
    addressNote: 'Begins with https:// and has no ? or #.',
    channel: 'Channel',
    channelNote: (channel) => `Left empty, it is ${channel}.`,
    save: 'Save where from',
    said: {
      saved: 'Saved.',
      'not-an-address':
        'The address has to begin with https:// and have no ?, # or password. Nothing was saved.',
      'not-a-channel':
        'A channel begins with a small plain letter, then letters, digits or hyphens, 20 at most. Nothing was saved.',
    },
    interval: {
      label: 'How often to look',
      every: (minutes) =>
        minutes % 1440 === 0
          ? `Every ${minutes === 1440 ? 'day' : `${minutes / 1440} days`}`
          : `Every ${Math.round(minutes / 60)} hours`,
    },
    locked: (value) => `Your agency keeps this${value && `: ${value}`}. To change it, ask the administrator.`,
  },
  selfTest: {
    intro:
      'The box below is for trying out inside this page; nothing is posted. If all five steps happen, Đọc Lại works on this computer.',
    noRuleset: 'No ruleset could be read, so there is nothing to try. Please restart the browser.',
  },
  review: {
    intro: 'For those who are to approve a ruleset. Everything happens on this computer and is sent nowhere.',
    open: 'Open a release…',
    opened:
      'Opened. Read the page below, call the other approver to compare the fingerprint, and only then sign.',
    frame: 'Review',
    save: 'Save the review for printing',
    sign: 'Sign',
    signTitle: 'Sign the release',
    key: 'Choose your key file…',
    hasKey: 'A key file is chosen.',
    root: 'Choose the root (better with it)…',
    hasRoot: 'A root is chosen: a key that it does not name is refused.',
    passphrase: 'Passphrase of the key',
    needKey: 'Choose a key file and type its passphrase.',
    signed: (owner, count) =>
      `Signed with the key of ${owner}; the file has ${count} signatures. Save it and send it to the next approver or to the technical officer.`,
  },
  language: {
    intro: 'For the reminders on pages and for the pages of Đọc Lại.',
  },
  shortcuts: {
    own: {
      title: 'Open the reminders',
      intro: 'For use in the box you are writing in, when something is worth a second look.',
      none: 'not set',
      change: 'Change it in the browser',
    },
    inside: {
      title: 'Inside a card or a question',
      list: [
        { what: 'Walk between buttons', keys: 'Tab' },
        { what: 'Press a button', keys: 'Enter' },
        { what: 'Close the card, back to your draft', keys: 'Esc' },
        { what: 'Walk through the list of directives', keys: '↑ ↓' },
      ],
    },
  },
  data: {
    kept: {
      title: 'What is kept',
      intro: 'All of it lies in this browser; none of it is sent anywhere.',
      list: [
        'your choices in these sections',
        'what you have passed over for good',
        'the ruleset in use and how updates ended',
        'the settings of your agency, if there are any',
      ],
      never:
        'No posts, excerpts, addresses of pages or account names, and no count of what you wrote or posted.',
    },
    transfer: {
      title: 'Take it to another computer',
      intro:
        'The file holds your choices and what you have passed over, no more. Importing it replaces what is here.',
      save: 'Save to a file',
      take: 'Import from a file',
      fileName: 'doc-lai-choices.json',
      taken: 'Imported.',
      unchanged: 'Everything here is as it was.',
      refused: {
        'not-json': 'This file is damaged or not a JSON file.',
        'not-an-export': 'This file was not saved by Đọc Lại.',
        newer: 'This file was saved by a newer Đọc Lại. Please update the extension and import it again.',
        damaged: (where) => `Something in the file is wrong at “${where}”.`,
      },
    },
    erase: {
      title: 'Erase',
      intro:
        'Erases your choices, what you have passed over, rulesets that were received and their history. Đọc Lại is then as on its first day, with the ruleset that came with it.',
    },
  },
  support: {
    intro: 'When you ask someone for help you can copy these lines for them. Nothing you wrote is in them.',
    copy: 'Copy these lines',
    copied: 'Copied.',
    yes: 'yes',
    no: 'no',
    none: 'none',
    lines: {
      extension: 'Extension',
      id: 'Id of the extension',
      browser: 'Browser',
      browserLanguage: 'Language of the browser',
      language: 'Language in use',
      access: 'May see Facebook, YouTube, X',
      sitesOff: 'Sites that are off',
      cardFrom: 'Card from',
      asking: 'Asking before posting',
      ruleset: 'Ruleset',
      setAside: 'A stored ruleset is set aside',
      history: 'History can be read',
      outcome: 'Update',
    },
  },
};
