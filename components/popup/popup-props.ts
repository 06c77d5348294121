import type { Ruleset, SiteName } from '../../lib/engine/types';
import type { TabAnswer } from '../../lib/messages';
import type { Language } from '../../locales';

export interface RulesetInUse {
  readonly ruleset: Ruleset;
  readonly origin: 'bundled' | 'download' | 'policy' | 'import';
  /** The stored ruleset did not parse, so the bundled one took its place. */
  readonly setAside: boolean;
}

/** The tab behind the popup; `site` is null where we do not run. */
export type Tab = TabAnswer & { readonly site: SiteName | null };

/** What the author can do here; each is carried out by the entrypoint. */
export interface PopupActions {
  readonly askAccess: () => void;
  readonly pauseHour: () => void;
  readonly pauseSite: () => void;
  readonly resume: () => void;
  readonly setLanguage: (language: Language) => void;
}

export interface PopupProps {
  readonly tab: Tab;
  /** Null where not even the bundled one could be read. */
  readonly inUse: RulesetInUse | null;
  readonly language: Language;
  readonly actions: PopupActions;
}
