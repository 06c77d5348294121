import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../lib/reminders/page';
import { findPage } from '../lib/reminders/page-port';

/** Put into a frame when somebody writes in it; without React and zod, since the author waits for it. */
export default defineUnlistedScript(() => {
  const port = findPage();
  if (port) startPage(port);
});
