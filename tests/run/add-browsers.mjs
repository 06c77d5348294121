import { existsSync } from 'node:fs';
import { aptInstall, findChromium, findFirefox, hasVietnameseFont } from '../../cli/setup/prepare.mjs';

/**
 * Installs the browsers that tests need where we may, on Debian as root. Elsewhere the tests that lack one
 * are skipped, and counted so.
 */
export function addBrowsers() {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(hasVietnameseFont() ? [] : ['fonts-dejavu-core']),
    // A real web server for the tests of updates, and a certificate for it.
    ...(existsSync('/usr/sbin/nginx') ? [] : ['nginx-light']),
    ...(existsSync('/usr/bin/openssl') ? [] : ['openssl']),
  ];
  const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (missing.length > 0 && mayInstall) aptInstall(missing);
  else if (missing.length > 0) console.log(`  without ${missing.join(', ')}: what needs it is skipped`);
}
