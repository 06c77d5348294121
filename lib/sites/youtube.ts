/** YouTube: bare contenteditables in custom elements without shadow roots; it has had no private messages since 2019. */
import type { Adapter } from './adapter';

export const youtube: Adapter = {
  site: 'youtube',
  blursBeforePost: false,
  isPrivate: () => false,
  isOfficePage: () => false,
  // One account writes in all pages of a tab.
  pageOf: () => '',
};
