/** Gathers what `statusOf` judges; for popup and options. */
import { readPolicy } from '../policy/policy';
import { readHistory } from '../ruleset/history';
import { sourceOf } from '../ruleset/source';
import { statusOf, type UpdateStatus } from '../ruleset/status';
import { hasAccess } from '../ruleset/update-access';
import { emptyState, readState } from '../ruleset/update-state';
import { readSettings } from '../settings';

export async function readUpdateStatus(now: number): Promise<UpdateStatus> {
  const [policy, settings] = await Promise.all([readPolicy(), readSettings()]);
  const source = sourceOf(policy, {}, settings);
  const [state, [lastOutcome], access] = await Promise.all([
    readState().catch(() => emptyState),
    readHistory(1).catch(() => []),
    hasAccess(source.urls),
  ]);
  return statusOf({ state, source, policy, lastOutcome, hasAccess: access, now });
}
