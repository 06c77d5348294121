/** X: Draft.js boxes; a post is taken over by the thread only when focus leaves the box. */
import type { Adapter } from './adapter';

const privatePlaces = [
  '[data-testid^="dmComposer"]',
  '[data-testid^="dm-composer"]',
  '[data-testid="DmActivityContainer"]',
  '[data-testid="DMDrawer"]',
].join();

export const x: Adapter = {
  site: 'x',
  blursBeforePost: true,
  isPrivate(box, path) {
    // What somebody asks the site's assistant is as private as a message.
    return /^\/(messages|i\/chat|i\/grok)(\/|$)/.test(path) || box.closest(privatePlaces) !== null;
  },
  isOfficePage: () => false,
  // One account writes in all pages of a tab.
  pageOf: () => '',
};
