import type { SiteName } from '../../lib/engine/types';
import type { TabAnswer } from '../../lib/messages';
import type { PopupActions } from '../../lib/own-pages/popup-actions';
import type { Policy } from '../../lib/policy/policy';
import type { Active } from '../../lib/ruleset/active';
import type { HistoryRow } from '../../lib/ruleset/history';
import type { RulesetNews } from '../../lib/ruleset/news';
import type { UpdateStatus } from '../../lib/ruleset/status';
import type { Language } from '../../locales';

/** The tab behind the popup; `site` is null where we do not run. */
export type Tab = TabAnswer & { readonly site: SiteName | null };

export interface PopupProps {
  readonly tab: Tab;
  /** Null where not even the bundled one could be read. */
  readonly inUse: Active | null;
  /** Newest first; null where the browser could not open the database, or has not yet. */
  readonly history: readonly HistoryRow[] | null;
  /** Null likewise. */
  readonly update: UpdateStatus | null;
  /** What the ruleset in use has changed; null where that is not known. */
  readonly news: RulesetNews | null;
  readonly policy: Policy;
  /** The browser does not give back what was stored: defaults are shown, and choices may not last. */
  readonly storageFails: boolean;
  readonly language: Language;
  readonly actions: PopupActions;
}
