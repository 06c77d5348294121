/** What popup and options ask the background about rulesets, and what they say of updates. */
import { browser } from 'wxt/browser';
import type { AboutRuleset, RulesetAnswer } from '../messages';
import type { Policy } from '../policy/policy';
import type { HistoryRow } from '../ruleset/history';
import { sourceOf } from '../ruleset/source';
import { statusOf, type UpdateStatus } from '../ruleset/status';
import { hasAccess } from '../ruleset/update-access';
import { readState } from '../ruleset/update-state';
import type { Settings } from '../settings';

export async function askBackground(question: AboutRuleset): Promise<RulesetAnswer> {
  return browser.runtime.sendMessage(question);
}

/** Firefox asks the author for the one server; has to be called from a press. */
export async function allowUpdateServer({ urls }: Pick<UpdateStatus, 'urls'>): Promise<boolean> {
  const origins = [...new Set(urls.map((url) => `https://${new URL(url).hostname}/*`))];
  return browser.permissions.request({ origins });
}

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
