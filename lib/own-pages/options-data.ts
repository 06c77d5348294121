/** What the options show, read together and followed. */
import { type Policy, readPolicy, watchPolicy } from '../policy/policy';
import { readDismissals, type StoredDismissal, watchDismissals } from '../reminders/stored-dismissals';
import { type Active, readActive, watchActive } from '../ruleset/active';
import { type HistoryRow, readHistory, readNews, watchHistory } from '../ruleset/history';
import type { RulesetNews } from '../ruleset/news';
import type { UpdateStatus } from '../ruleset/status';
import { defaultsOf, readSettings, type Settings, watchSettings } from '../settings';
import { readShortcut } from './shortcuts';
import { readUpdateStatus } from './update-status';

export interface OptionsData {
  readonly settings: Settings;
  readonly policy: Policy;
  /** Null where not even the bundled one could be read. */
  readonly active: Active | null;
  readonly dismissals: readonly StoredDismissal[];
  /** Newest first; null where the browser could not open the database. */
  readonly history: readonly HistoryRow[] | null;
  /** Null where the browser could not open the database. */
  readonly update: UpdateStatus | null;
  /** What the ruleset in use has changed; null where that is not known. */
  readonly news: RulesetNews | null;
  /** The keys that open the card; empty where none are set. */
  readonly shortcut: string;
}

export async function readOptions(): Promise<OptionsData> {
  const [policy, active, dismissals, history, shortcut] = await Promise.all([
    readPolicy(),
    readActive(),
    readDismissals(),
    readHistory(mostRows).catch(() => null),
    readShortcut(),
  ]);
  const settings = await readSettings(defaultsOf(policy));
  return {
    policy,
    active,
    dismissals,
    history,
    shortcut,
    settings,
    update: await readUpdateStatus(policy, settings, history?.[0]).catch(() => null),
    news: active && (await readNews(active.ruleset.version).catch(() => null)),
  };
}

const mostRows = 30;

export function watchOptions(signal: AbortSignal, onChange: () => void): void {
  watchSettings(signal, onChange);
  watchPolicy(signal, onChange);
  watchActive(signal, onChange);
  watchDismissals(signal, onChange);
  watchHistory(signal, onChange);
}
