/** What the popup shows of the active tab: the tab's own answer, or why there is none. */
import { browser } from 'wxt/browser';
import type { SiteName } from './engine/types';
import type { AskTab, TabAnswer } from './messages';
import { hostPatterns, siteOf } from './sites/hosts';

export interface ActiveTab extends TabAnswer {
  readonly site: SiteName | null;
}

/** Asks the active tab of the current window. The question and the answer hold no text and no address. */
export async function readTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Without access to a site its address is hidden from us; all other pages are not supported anyway.
  const site = siteOf(tab?.url ?? '');
  const without = (kind: 'not-supported' | 'no-access' | 'opened-before'): ActiveTab => ({
    state: { kind },
    reminders: [],
    site,
  });
  if (tab?.id === undefined) return without('not-supported');
  const question: AskTab = { to: 'tab', ask: 'state' };
  const [answer, mayRun] = await Promise.all([
    // Without our script in the tab nobody answers.
    browser.tabs.sendMessage(tab.id, question).catch(() => undefined) as Promise<TabAnswer | undefined>,
    hasAllHosts(),
  ]);
  if (answer) return { ...answer, site };
  if (site) return without('opened-before');
  return without(mayRun ? 'not-supported' : 'no-access');
}

/** Whether the browser gives access to every site of the product. */
async function hasAllHosts(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...hostPatterns] });
}

/** Asks the author for access; has to be called from a press. */
export async function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: [...hostPatterns] });
}
