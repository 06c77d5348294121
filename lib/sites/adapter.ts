/** What we know of one site in code; selectors and labels are data, in `rules/sites`. */
import type { SiteName } from '../engine/types';
import { facebook } from './facebook';
import { x } from './x';
import { youtube } from './youtube';

export interface Adapter {
  readonly site: SiteName;
  /**
   * Private messages are none of our business. Decided in code, by path and role, before any hint is read,
   * so that no ruleset can make the tool read one.
   */
  isPrivate(box: Element, path: string): boolean;
  /** Whether an address is the site's own tool for the pages of offices. */
  isOfficePage(at: Location): boolean;
  /** What tells one page or profile of the site from another, to remember in the tab's memory only. */
  pageOf(at: Location): string;
  /** The site takes over a draft only when focus leaves the box: leave it before pressing the button. */
  readonly blursBeforePost: boolean;
}

const adapters: Readonly<Record<SiteName, Adapter>> = { facebook, x, youtube };

export function adapterOf(site: SiteName): Adapter {
  return adapters[site];
}
