/** What the popup shows. Each part is read for itself: one that fails leaves the others standing. */
import { tellBackground } from '../background-link';
import { noPolicy, type Policy, readPolicy } from '../policy/policy';
import { type Active, readActiveState } from '../ruleset/active';
import type { HistoryRow } from '../ruleset/history';
import type { RulesetNews } from '../ruleset/news';
import type { UpdateStatus } from '../ruleset/status';
import { defaultSettings, defaultsOf, readChosenSettings, type Settings } from '../settings';
import { type ActiveTab, readTab } from '../tab-state';

/** What the first look shows: small, and asked for in one breath. */
export interface PopupData {
  readonly tab: ActiveTab;
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
  const [tab, policy, chosen] = await Promise.all([
    readTab(),
    readPolicy().catch(orElse(noPolicy)),
    readChosenSettings().catch(orElse({})),
  ]);
  return { tab, policy, settings: { ...defaultSettings, ...defaultsOf(policy), ...chosen }, storageFails };
}

/** The ruleset in use, too large to wait for before anything is shown; null where not even the bundled one could be read. */
export async function readInUse(): Promise<Active | null> {
  const reading = await readActiveState().catch(() => ({ kind: 'unreadable' }) as const);
  if (reading.kind === 'ready') return reading.active;
  // None at all, or one of a version to come: the background puts the one of the package in place.
  tellBackground({ to: 'background', say: 'ruleset-unreadable' });
  return null;
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
export async function readUpdates({ policy, settings }: PopupData, inUse: Active | null): Promise<Updates> {
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
