import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountReminders } from '../components/reminders/mount';
import { takePort } from '../lib/reminders/card-port';

/** Put into a page at its first finding; draws what the always-on script found. */
export default defineUnlistedScript(() => {
  const port = takePort();
  if (port) mountReminders(port);
});
