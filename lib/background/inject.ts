/** Scripts that are put into pages on request. */
import { type Browser, browser } from 'wxt/browser';
import { hostPatterns, siteOf } from '../sites/hosts';
import { sayStanding } from '../sites/standing';

type Sender = Browser.runtime.MessageSender;

/** For a frame that is written in: the reminders and the engine that they wait for; for one with such a ruleset, RE2. */
const scriptsOf = {
  reminders: ['/reminders.js', '/engine.js'],
  linear: ['/linear-patterns.js'],
  /** For a frame that has something to show. */
  card: ['/reminder-card.js'],
} as const;

/** Puts scripts into the frame that asks for them. */
export async function inject(part: keyof typeof scriptsOf, { tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  // A page that has gone meanwhile needs nothing more.
  await browser.scripting.executeScript({ target, files: [...scriptsOf[part]] }).catch(() => {});
}

/**
 * After the installation, and only then: pages that are open get the always-on script.
 * After an update the old script may stand beside an unsent draft and is left to go quiet.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...hostPatterns] });
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || siteOf(url ?? '') === null) return;
      const target = { tabId: id };
      await browser.scripting.executeScript({ target, files: ['/page-script.js'] });
      await browser.scripting.executeScript({ target, func: sayStanding });
    }),
  );
}
