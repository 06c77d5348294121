/** What popup and options say of updates. */
import type { Policy } from '../policy/policy';
import type { HistoryRow } from '../ruleset/history';
import { sourceOf } from '../ruleset/source';
import { statusOf, type UpdateStatus } from '../ruleset/status';
import { hasAccess } from '../ruleset/update-access';
import { readState } from '../ruleset/update-state';
import type { Settings } from '../settings';

export async function readUpdateStatus(
  policy: Policy,
  settings: Settings,
  lastOutcome: HistoryRow | undefined,
): Promise<UpdateStatus> {
  const source = sourceOf(policy, {}, settings);
  const state = await readState();
  const access = await hasAccess(source.urls);
  return statusOf({ state, source, policy, lastOutcome, hasAccess: access, now: Date.now() });
}
