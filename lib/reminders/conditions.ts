/** Whether the tool is on in this tab: the agency's settings, the author's pause, and what they add up to. */
import type { SiteName } from '../engine/types';
import type { TabState } from '../messages';
import { noPolicy, type Policy, readPolicy, watchPolicy } from '../policy/policy';
import {
  defaultSettings,
  defaultsOf,
  isPaused,
  readSettings,
  type Settings,
  watchSettings,
} from '../settings';

export interface Conditions {
  settings(): Settings;
  /** The state as far as settings decide it, at a moment (ms since 1970). */
  state(now: number): TabState;
}

/** Follows settings and policy until the signal ends. A pause that runs out shows at the next look. */
export function createConditions(site: SiteName, signal: AbortSignal, onChange: () => void): Conditions {
  let settings = defaultSettings;
  let policy: Policy = noPolicy;
  const read = async (): Promise<void> => {
    policy = await readPolicy();
    settings = await readSettings(defaultsOf(policy));
    if (!signal.aborted) onChange();
  };
  const quietly = (): void => void read().catch(() => {});
  watchSettings(signal, quietly);
  watchPolicy(signal, quietly);
  quietly();
  return {
    settings: () => settings,
    state: (now) => stateOf(settings, policy, site, now),
  };
}

function stateOf({ pause, sitesOff }: Settings, policy: Policy, site: SiteName, now: number): TabState {
  if (policy.sitesOff.includes(site)) return { kind: 'off-by-agency' };
  if (sitesOff.includes(site)) return { kind: 'paused', by: 'author', scope: 'site' };
  if (isPaused(pause, now)) return { kind: 'paused', by: 'author', scope: 'everywhere', until: pause.until };
  return { kind: 'on-here' };
}
