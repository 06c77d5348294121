/**
 * Firefox marks each request to a server that it has no permission for with an id of the profile, so there nothing is
 * asked for until a person has allowed the one server. Chromium sends the same for everyone.
 */
import { browser } from 'wxt/browser';

/** Whether all update addresses may be asked. */
export async function hasAccess(urls: readonly string[]): Promise<boolean> {
  return !import.meta.env.FIREFOX || browser.permissions.contains({ origins: originsOf(urls) });
}

const originsOf = (urls: readonly string[]): string[] => [
  ...new Set(urls.map((url) => `https://${new URL(url).hostname}/*`)),
];
