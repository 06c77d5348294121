import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAlwaysOn } from '../lib/reminders/always-on';
import { isForeignFrame } from '../lib/sites/frame';

/** Always on, in the pages of the manifest's list, before their own scripts. */
export default defineUnlistedScript(() => {
  if (!isForeignFrame()) startAlwaysOn();
});
