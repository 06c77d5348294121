/** How a look for a ruleset ended, in English; held to the keys of Vietnamese by its type. */
import type { outcomesVi } from './outcomes-vi';

export const outcomesEn: typeof outcomesVi = {
  same: 'Looked; the one in use is the latest.',
  'set-aside': 'The stored ruleset was not as it was installed and was set aside.',
  'set-back': 'You have gone back to the one before.',
  'set-back-fault': 'The new one failed while reading drafts, so the one before is in use again.',
  'set-back-slow': 'The new one was too slow at reading drafts, so the one before is in use again.',
  'set-back-flood': 'The new one gave far too many reminders, so the one before is in use again.',
  offline: 'This computer is offline.',
  unreachable: 'The update server could not be reached.',
  'no-cross-origin':
    'The update server does not let the extension read its files (cross-origin header missing).',
  redirected: 'The update server points to another address, so nothing was taken.',
  'http-status': 'The update server gave an unusual answer.',
  timeout: 'The update server answers too slowly.',
  empty: 'The update server gave an empty file.',
  'not-json': 'The update server gave something else, perhaps a sign-in page of the network.',
  revoked: 'The publisher has taken this version back.',
  'rejected-before': 'This version was looked at before and cannot be used.',
  'no-set': 'The publisher has no version for this Đọc Lại yet.',
  'no-layer': 'What your agency adds was not found at the publisher.',
  'no-root': 'It is not known whose signatures count.',
  'not-a-pack': 'This file is not a signed pack of a ruleset.',
  'import-not-allowed': 'Your agency does not let rulesets be imported from a file on this computer.',
  'not-stored': 'The browser could not store the new version.',
  off: 'Looking for new versions is switched off.',
  'no-address': 'No update address is set; the ruleset that came with the extension is in use.',
  'no-permission': 'The browser does not let the update server be asked.',
  busy: 'Another look is under way.',
};
