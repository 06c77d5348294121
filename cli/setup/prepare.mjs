/**
 * What `npm start` and `npm test` need before anything else can run. Plain Node without dependencies,
 * since on a fresh machine there is no `node_modules` yet.
 */
export { aptInstall, hasVietnameseFont } from './apt-install.mjs';
export { findChromium, findChromiums, findFirefox } from './find-browser.mjs';
export { installDependencies } from './install-dependencies.mjs';
export { SetupStop } from './setup-stop.mjs';
