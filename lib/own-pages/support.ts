/** What the browser knows that helps whoever is asked for help; nothing that the author wrote or did. */
import { browser } from 'wxt/browser';
import { hostPatterns } from '../sites/hosts';

export interface SupportFacts {
  readonly version: string;
  /** Of the extension, as policies name it. */
  readonly id: string;
  readonly userAgent: string;
  readonly browserLanguage: string;
  /** The browser lets it see the sites. */
  readonly hasAccess: boolean;
}

export async function readSupportFacts(): Promise<SupportFacts> {
  return {
    version: browser.runtime.getManifest().version,
    id: browser.runtime.id,
    userAgent: navigator.userAgent,
    browserLanguage: navigator.language,
    hasAccess: await browser.permissions.contains({ origins: [...hostPatterns] }),
  };
}
