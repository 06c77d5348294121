import type { Texts } from './index';
import { optionsEn } from './options-en';
import { outcomesEn } from './outcomes-en';
import { policyEn } from './policy-en';
import { practiceEn } from './practice-en';
import { refusalsEn } from './refusals-en';
import { reviewEn } from './review-en';
import { welcomeEn } from './welcome-en';

export const en: Texts = {
  manifest: {
    name: 'Đọc Lại: read again before you post',
    description:
      'Helps you re-read a draft before you post it on Facebook, YouTube or X. The draft never leaves the page.',
    openCardCommand: 'Open the reminders of the box you are writing in',
  },
  common: {
    sites: { facebook: 'Facebook', youtube: 'YouTube', x: 'X' },
    severity: { serious: 'Important', caution: 'Worth a second look', info: 'Note' },
    basedOn: 'Based on',
    erase: {
      button: 'Erase all traces on this computer',
      erased: 'Erased. Đọc Lại is as on its first day.',
      failed: 'Not everything could be erased. Please try again after a restart of the browser.',
    },
  },
  policy: policyEn,
  refusals: refusalsEn,
  outcomes: outcomesEn,
  review: reviewEn,
  reminders: {
    pill: (count) => (count === 1 ? '1 place worth a second look' : `${count} places worth a second look`),
    pillAndUnread: (count) => `${en.reminders.pill(count)}, and a part that could not be read`,
    unreadable: 'This box cannot be read yet, so there will be no reminders',
    unchecked: {
      'legacy-encoding':
        'A part in an old font (TCVN3, VNI) could not be read. Please convert it to Unicode and look again.',
      'out-of-time': 'There was no time to look for everything in this draft.',
    },
    title: 'Worth a second look',
    more: (count) => `and ${count} more`,
    select: 'Select this place',
    mask: {
      number: 'Mask this number',
      words: 'Mask these words',
      becomes: 'The draft will say:',
      replace: 'Replace in the draft',
      outcomes: {
        written: 'Masked. To take it back, press Ctrl+Z in the box.',
        empty: 'The box is empty, so nothing was replaced.',
        composing: 'A word is still being typed, so nothing was replaced. Finish it, then press again.',
        moved:
          'The draft has just changed, so nothing was replaced. Please look again, then press once more.',
        'not-plain':
          'A picture or a line break stands here, so nothing was replaced. You can copy it and paste it.',
        different:
          'This box did not take the masked words; the draft is as it was. You can copy and paste them.',
        'not-restored':
          'The draft may have changed. Press Ctrl+Z in the box to take that back, then copy and paste this.',
      },
      copy: 'Copy',
      copyLabel: 'Masked words',
    },
    dismiss: 'Pass over',
    scopes: {
      draft: 'In this draft',
      phrase: 'This phrase, in every draft',
      found: 'This place, in this tab',
      rule: (site) => `This reminder, on ${site}`,
      officePage: 'This is the office’s own page',
    },
    dismissed: 'Passed over.',
    undo: 'Undo',
    close: 'Close',
    question: (count) =>
      count === 1 ? 'Read this place again before posting?' : `Read ${count} places again before posting?`,
    review: 'Look again',
    post: 'Post anyway',
    send: 'Send anyway',
    pressAgain: (verb) => `Press ${verb} once more`,
    pressAgainWhy: 'The page has not taken the draft. This press will not be asked about.',
    defaultVerb: 'Post',
  },
  popup: {
    name: 'Đọc Lại',
    language: 'Language',
    languageNames: { vi: 'Tiếng Việt', en: 'English' },
    options: 'Options',
    tabs: {
      label: 'Sections',
      here: 'This page',
      directives: 'Directives',
      guidelines: 'Advice',
      ruleset: 'Ruleset',
    },
    storageFails:
      'The browser does not give back what Đọc Lại has stored. Your choices may not be in use; please restart the browser.',
    tryOut: {
      title: 'Try a sentence',
      note: 'The sentence is in this box only and gone when it closes. No reminder does not mean that it is fine.',
    },
    rewording: { before: 'Easily written', after: 'Better written' },
    state: {
      onHere: {
        what: 'Đọc Lại is on for this page.',
        next: 'Write as usual. When something is worth a second look, a reminder appears beside the box.',
      },
      postedUnread: {
        what: 'Something was just posted that Đọc Lại could not read.',
        next: 'Please read it once more yourself. This is noted in this open tab only, stored and sent nowhere.',
      },
      boxNotRecognised: {
        what: 'This box could not be read, so there will be no reminders.',
        next: 'It differs from the boxes that Đọc Lại knows. Please re-read the draft yourself before posting.',
      },
      paused: {
        site: (site: string, until: string) => `You paused reminders on ${site} ${until}.`,
        everywhere: (until: string) => `You paused reminders everywhere ${until}.`,
        untilTime: (time: string) => `until ${time}`,
        untilTakenBack: 'until you turn them on again',
        next: 'There are no reminders in the meantime.',
      },
      noAccess: {
        what: 'The browser does not let Đọc Lại see this page.',
        next: 'So there are no reminders here. On Facebook, YouTube and X you can allow it, or simply post as usual.',
      },
      openedBefore: {
        what: 'This page was opened before the installation or an update.',
        next: 'Post as usual, and reload the page afterwards.',
      },
      offByAgency: {
        what: 'Your agency has turned Đọc Lại off for this page.',
        next: 'So there are no reminders here. If you would like them, you can ask your administrator.',
      },
      notSupported: {
        what: 'Đọc Lại does not run on this page.',
        next: 'Reminders appear only while you write on Facebook, YouTube or X.',
      },
    },
    thisSite: 'this page',
    pauseHour: 'Pause for 1 hour',
    pauseSite: 'Pause on this site',
    resume: 'Remind me again now',
    askAccess: 'Allow on Facebook, YouTube and X',
    draft: {
      title: 'In the open draft',
      places: (count: number) => (count === 1 ? '1 place' : `${count} places`),
      unknownRule: 'This reminder is not in the ruleset in use.',
    },
    limits: {
      title: 'Good to know',
      blind:
        'Đọc Lại does not see everything: no reminder does not mean that the post is fine. It only looks at Facebook, YouTube and X in the browser of this computer; it does not look at Zalo, phones, private messages or images.',
      noVerdict: 'A reminder is not a conclusion; it is not to be used to assess or discipline staff.',
    },
    ruleset: {
      title: 'Ruleset',
      version: (version: string, date: string) => `Version ${version}, ${date}`,
      origin: {
        bundled: 'came with the extension',
        download: 'downloaded',
        policy: 'put here by the agency',
        import: 'imported from a file',
      },
      setAside:
        'The stored ruleset could not be read and was set aside; the one that came with the extension is in use.',
      inUse: 'In use',
      facts: {
        version: 'Version',
        date: 'Date',
        origin: 'From',
        holds: 'Holds',
        signedBy: 'Signed by',
        channel: 'Channel',
        numbered: (channel, sequence) => `${channel}, number ${sequence}`,
        added: 'Additions',
        layer: (layer, rules) => `${layer}: ${rules} rules`,
      },
      news: {
        title: 'New in this version',
        since: (version) => `Compared with version ${version}:`,
        nothing: (version) => `Nothing changes for those who write, compared with version ${version}.`,
        added: (count) => `${count} new ${count === 1 ? 'rule' : 'rules'}`,
        removed: (count) => `${count} ${count === 1 ? 'rule' : 'rules'} no longer there`,
        louder: (count) => `${count} ${count === 1 ? 'rule reminds' : 'rules remind'} more clearly now`,
        quieter: (count) => `${count} ${count === 1 ? 'rule reminds' : 'rules remind'} more quietly now`,
        changed: (count) => `${count} ${count === 1 ? 'rule' : 'rules'} with other words, places or articles`,
        directives: (count) => `${count} new ${count === 1 ? 'directive' : 'directives'}`,
      },
      update: {
        title: 'Updates',
        label: {
          'no-address':
            'No update address is set, so the ruleset that came with the extension is in use; reminders work as usual.',
          off: 'Looking for new versions is switched off.',
          'no-permission':
            'The browser does not let the update server be asked. You can allow it; if not, the ruleset in use goes on working.',
          waiting: 'Nothing was looked for yet.',
          ok: 'The latest version that was seen is in use.',
          offline: 'The last look found no connection; the ruleset in use goes on working.',
          stale: 'Nothing was heard from the publisher for long; the ruleset in use goes on working.',
          'clock-suspect':
            'The clock of this computer seems to be wrong; the ruleset in use goes on working.',
          rejected: 'What came cannot be used; the ruleset in use goes on working.',
          'set-back': 'The version before is in use again; the next one that is published will be taken.',
        },
        from: (address) => `From: ${address}`,
        checked: (moment) => `Last looked: ${moment}`,
        lookNow: 'Look for a new version',
        importFile: 'Import from a file',
        noImport: 'Your agency does not use imports from files on this computer.',
        goBack: 'Go back to the one before',
        allowServer: 'Allow the update server',
        installed: 'The new version is in use.',
        compareFirst: 'This is the first file of this publisher. Please compare its mark before it is used.',
        compare: 'Ask the publisher by phone and compare each group of four characters:',
        accept: 'Compared, the mark is the same',
      },
      holds: (rules, directives) => `${rules} rules, ${directives} directives`,
      history: {
        title: 'Latest updates',
        none: 'None yet.',
        unreadable: 'The browser could not open the history.',
        installed: (version) => `Version ${version} came into use.`,
      },
      traces: 'Traces',
      missing: 'No ruleset could be read, so there are no reminders and no directives.',
    },
    search: {
      label: 'Search directives and advice',
      hint: 'Number, title or content; Vietnamese accents are optional.',
      clear: 'Clear the search',
      directives: (count: number) => (count === 1 ? '1 directive' : `${count} directives`),
      guidelines: (count: number) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
      near: 'Nothing matches fully. These come close.',
      none: (query: string) => `Nothing found for “${query}”.`,
      noneNext: 'Try fewer words, or the number of the directive. Or choose:',
      suggestions: ['secret', 'personal data', 'child', 'false news', '101'],
      noDirectives: 'This ruleset holds no directives yet.',
    },
    status: {
      'in-force': { title: 'In force', meaning: 'This directive applies now.' },
      background: { title: 'Background', meaning: 'Shown for context, not cited as law.' },
      replaced: { title: 'Replaced', meaning: 'Kept to explain older references; it no longer applies.' },
      unverified: { title: 'Not verified', meaning: 'Found in one source only and not yet confirmed.' },
    },
    guidelines: 'Advice',
    directive: {
      back: 'Back',
      noNumber: 'Number not known',
      issued: 'Issued on',
      effective: 'Applies from',
      issuer: 'Issued by',
      status: 'Status',
      replacedBy: 'Replaced by',
      replaces: 'Replaces',
      points: 'What matters for posting',
      pointed: 'The place cited',
      answer: { served: 'What Đọc Lại does for it', outside: 'Outside the scope of this extension' },
      noPoints: 'There is no summary yet.',
      certainty: 'How sure we are',
      confidence: { high: 'Confidence: high.', medium: 'Confidence: medium.', low: 'Confidence: low.' },
      sources: 'Sources',
      newTab: 'opens in a new tab',
      citedBy: 'Advice that cites this directive',
      rules: 'Rules',
      missing: 'This directive is not in the ruleset in use.',
    },
  },
  options: optionsEn,
  practice: practiceEn,
  welcome: welcomeEn,
};
