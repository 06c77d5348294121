/** X: Draft.js boxes; a post is taken over by the thread only when focus leaves the box. */
import type { Adapter } from './adapter';

export const x: Adapter = {
  site: 'x',
  blursBeforePost: true,
  isPrivate(box, path) {
    if (/^\/(messages|i\/chat)(\/|$)/.test(path)) return true;
    return (
      box.closest(
        '[data-testid^="dmComposer"], [data-testid^="dm-composer"], [data-testid="DmActivityContainer"]',
      ) !== null
    );
  },
};
