/** Where new rulesets come from and whose signatures count: the agency's settings, then the author's. */
import type { Policy } from '../policy/policy';
import type { ManagedFiles } from '../policy/understand';
import type { Settings } from '../settings';

export interface Source {
  /** Update addresses; empty: none is set, and the bundled ruleset serves. */
  readonly urls: readonly string[];
  readonly channel: string;
  readonly intervalMinutes: number;
  readonly layers: readonly string[];
  /** The root that trust begins with; absent: the one that the author accepted, if any. */
  readonly anchor?: Uint8Array<ArrayBuffer>;
}

/** The author's choice where there is one and the agency has not locked it. */
export function sourceOf(policy: Policy, { orgRootJson }: ManagedFiles, { update = {} }: Settings): Source {
  const { lockedSettings, updateUrls, channel, updateIntervalMinutes } = policy;
  const chosen = <T>(name: (typeof lockedSettings)[number], own: T | undefined, managed: T): T =>
    own === undefined || lockedSettings.includes(name) ? managed : own;
  return {
    urls: chosen('updateUrls', update.url === undefined ? undefined : [update.url], updateUrls),
    channel: chosen('channel', update.channel, channel),
    intervalMinutes: chosen('updateIntervalMinutes', update.intervalMinutes, updateIntervalMinutes),
    layers: policy.orgLayers,
    ...(orgRootJson === undefined ? {} : { anchor: new TextEncoder().encode(orgRootJson) }),
  };
}
