/** Scripts that are put into pages on request. */
import { type Browser, browser } from 'wxt/browser';
import { hostPatterns, siteOf } from '../sites/hosts';

type Sender = Browser.runtime.MessageSender;

/** The card for the frame that has something to show; the linear engine for one whose ruleset has patterns for it. */
type Part = 'reminder-card' | 'linear-patterns';

/** Puts a part into the frame that asks for it. */
export async function injectPart(part: Part, { tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  // A page that has gone meanwhile needs nothing more.
  await browser.scripting.executeScript({ target, files: [`/${part}.js`] }).catch(() => {});
}

/**
 * After the installation, and only then: pages that are open get the always-on script.
 * After an update the old script may stand beside an unsent draft and is left to go quiet.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...hostPatterns] });
  await Promise.allSettled(
    tabs.flatMap(({ id, url }) =>
      id === undefined || siteOf(url ?? '') === null
        ? []
        : browser.scripting.executeScript({ target: { tabId: id }, files: ['/page-script.js'] }),
    ),
  );
}
