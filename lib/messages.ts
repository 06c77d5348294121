/**
 * Every message between contexts. None carries text of a draft, an address or a name:
 * rule ids, severities, counts and words of closed lists only.
 */
import type { Severity } from './engine/types';
import type { Attempt, Trouble } from './ruleset/outcome';

/** What the tool is doing in a tab; the toolbar icon is grey whenever it is not `on-here`. */
export type TabState =
  | { readonly kind: 'on-here' }
  /** A compose box has the focus that we do not know how to read; `posted`: a draft was posted without a look. */
  | { readonly kind: 'box-not-recognised'; readonly posted?: boolean }
  /** `until` in ms since 1970; absent: until it is taken back. */
  | {
      readonly kind: 'paused';
      readonly by: 'author';
      readonly scope: 'site' | 'everywhere';
      readonly until?: number;
    }
  /** The browser gives us no access to this site; the author can grant it. */
  | { readonly kind: 'no-access' }
  /** The page was opened before the extension was installed or updated. */
  | { readonly kind: 'opened-before' }
  | { readonly kind: 'off-by-agency' }
  | { readonly kind: 'not-supported' };

/** What the popup may know of a draft. */
export interface ReminderCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** Popup to tab: the tab answers with its state and the open draft's reminders. */
export interface AskTab {
  readonly to: 'tab';
  readonly ask: 'state';
}
export interface TabAnswer {
  readonly state: TabState;
  readonly reminders: readonly ReminderCount[];
}

/** Background to tab: the author pressed the shortcut. */
export interface OpenCard {
  readonly to: 'tab';
  readonly ask: 'open-card';
}

/** Tab to background. */
export type ToBackground =
  | { readonly to: 'background'; readonly say: 'state'; readonly state: TabState }
  /** Put the card's script into the frame that asks. */
  | { readonly to: 'background'; readonly say: 'show-card' }
  /** Put the reminders with their engine, or the linear engine, into the frame that asks. */
  | { readonly to: 'background'; readonly say: 'bring'; readonly part: 'reminders' | 'linear' }
  /** Open the popup's page of a directive, at a point. */
  | {
      readonly to: 'background';
      readonly say: 'open-directive';
      readonly directive: string;
      readonly ref?: string;
    }
  /** There is no stored ruleset, or none that can be read: put the bundled one in place. */
  | { readonly to: 'background'; readonly say: 'ruleset-unreadable' }
  /** The active ruleset makes trouble in this tab; nothing more is said of it. */
  | { readonly to: 'background'; readonly say: 'ruleset-trouble'; readonly trouble: Trouble };

/** Popup and options to background, about rulesets; the text of a pack is the publisher's, not the author's. */
export type AboutRuleset =
  | { readonly to: 'background'; readonly say: 'look-now' }
  | {
      readonly to: 'background';
      readonly say: 'import-pack';
      readonly text: string;
      readonly accepted?: string;
    }
  | { readonly to: 'background'; readonly say: 'go-back' };

/** How it ended, from the closed list of `lib/ruleset/outcome.ts`. */
export type RulesetAnswer = Attempt;

export type Message = AskTab | OpenCard | ToBackground | AboutRuleset;
