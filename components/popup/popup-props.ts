import type { SiteName } from '../../lib/engine/types';
import type { TabAnswer } from '../../lib/messages';
import type { PopupActions } from '../../lib/own-pages/popup-actions';
import type { Updates } from '../../lib/own-pages/popup-data';
import type { Policy } from '../../lib/policy/policy';
import type { Active } from '../../lib/ruleset/active';
import type { Language } from '../../locales';

/** The tab behind the popup; `site` is null where we do not run. */
export type Tab = TabAnswer & { readonly site: SiteName | null };

export interface PopupProps {
  readonly tab: Tab;
  /** Undefined while it is being read; null where not even the bundled one could be read. */
  readonly inUse: Active | null | undefined;
  /** Undefined while the database is being read. */
  readonly updates: Updates | undefined;
  readonly policy: Policy;
  /** The browser does not give back what was stored: defaults are shown, and choices may not last. */
  readonly storageFails: boolean;
  readonly language: Language;
  readonly actions: PopupActions;
}
