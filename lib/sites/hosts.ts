/**
 * The pages this extension may run on: the one list that the manifest, the background and the popup share.
 * It is complete from the first release on, since a host added later switches the extension off
 * until every author has agreed to it.
 */
import type { SiteName } from '../engine/types';

const hostsOfSite: Readonly<Record<SiteName, readonly string[]>> = {
  facebook: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'business.facebook.com'],
  x: ['x.com', 'mobile.x.com', 'twitter.com'],
  youtube: ['www.youtube.com', 'm.youtube.com', 'studio.youtube.com'],
};

/** Marked as pure: the always-on script has no use for it. */
export const hostPatterns: readonly string[] = /* @__PURE__ */ patternsOf(hostsOfSite);

/** Live chat sits in a frame of its own on YouTube's watch page; it is the only frame we enter. */
export const liveChatPattern = 'https://www.youtube.com/live_chat*';

/** Players and plugins that other sites embed: never ours, also when opened as a page of their own. */
const neverPaths: readonly string[] = ['/embed/', '/plugins/'];

export const neverPatterns: readonly string[] = /* @__PURE__ */ excluded(hostPatterns, neverPaths);

function patternsOf(hosts: typeof hostsOfSite): readonly string[] {
  return Object.values(hosts)
    .flat()
    .map((host) => `https://${host}/*`);
}

function excluded(patterns: readonly string[], paths: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => paths.map((path) => pattern.replace('/*', `${path}*`)));
}

/** The site that serves an address, or null where we do not run. */
export function siteOf(address: string): SiteName | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (protocol !== 'https:' || neverPaths.some((path) => pathname.startsWith(path))) return null;
  for (const [site, hosts] of Object.entries(hostsOfSite)) {
    if (hosts.includes(host)) return site as SiteName;
  }
  return null;
}
