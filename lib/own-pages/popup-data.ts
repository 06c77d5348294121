/** What the popup shows. Each part is read for itself: one that fails leaves the others standing. */
import { tellBackground } from '../background-link';
import { noPolicy, type Policy, readPolicy } from '../policy/policy';
import { type Active, readActiveState } from '../ruleset/active';
import type { HistoryRow } from '../ruleset/history';
import type { RulesetNews } from '../ruleset/news';
import type { UpdateStatus } from '../ruleset/status';
import { defaultSettings, defaultsOf, readSettings, type Settings } from '../settings';
import { type ActiveTab, readTab } from '../tab-state';

export interface PopupData {
  readonly tab: ActiveTab;
  readonly inUse: Active | null;
  readonly settings: Settings;
  readonly policy: Policy;
  /** The browser does not give back what was stored. */
  readonly storageFails: boolean;
}

export async function readPopup(): Promise<PopupData> {
  let storageFails = false;
  const orElse =
    <T>(instead: T) =>
    (): T => {
      storageFails = true;
      return instead;
    };
  const [tab, reading, policy] = await Promise.all([
    readTab(),
    readActiveState().catch(orElse({ kind: 'unreadable' } as const)),
    readPolicy().catch(orElse(noPolicy)),
  ]);
  const settings = await readSettings(defaultsOf(policy)).catch(orElse(defaultSettings));
  // None at all, or one of a version to come: the background puts the one of the package in place.
  if (reading.kind !== 'ready') tellBackground({ to: 'background', say: 'ruleset-unreadable' });
  return { tab, inUse: reading.kind === 'ready' ? reading.active : null, settings, policy, storageFails };
}

/** What the database holds of rulesets. */
export interface Updates {
  /** Newest first; null where the browser could not open the database. */
  readonly history: readonly HistoryRow[] | null;
  readonly update: UpdateStatus | null;
  /** What the ruleset in use has changed; null where that is not known. */
  readonly news: RulesetNews | null;
}

/** The database is opened only now, when the popup stands already. */
export async function readUpdates({ policy, settings, inUse }: PopupData): Promise<Updates> {
  const [{ readHistory, readNews }, { readUpdateStatus }] = await Promise.all([
    import('../ruleset/history'),
    import('./update-status'),
  ]);
  const history = await readHistory(mostRows).catch(() => null);
  return {
    history,
    update: await readUpdateStatus(policy, settings, history?.[0]).catch(() => null),
    news: inUse && (await readNews(inUse.ruleset.version).catch(() => null)),
  };
}

const mostRows = 5;
