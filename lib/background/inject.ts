/** Scripts that are put into pages on request. */
import { type Browser, browser } from 'wxt/browser';
import type { PartName } from '../parts/part-port';
import { hostPatterns, siteOf } from '../sites/hosts';

type Sender = Browser.runtime.MessageSender;

/** The card, for the frame that has something to show; the parts of the engine, for one that is written in. */
type Script = 'reminder-card' | 'engine' | 'linear-patterns';

export const scriptOf: Readonly<Record<PartName, Script>> = {
  engine: 'engine',
  linear: 'linear-patterns',
};

/** Puts a script into the frame that asks for it. */
export async function injectPart(script: Script, { tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  // A page that has gone meanwhile needs nothing more.
  await browser.scripting.executeScript({ target, files: [`/${script}.js`] }).catch(() => {});
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
