import { existsSync, readFileSync } from 'node:fs';
import { runShown } from './run-shown.mjs';

/**
 * Runs `npm ci` in the current folder when the installed packages are not those of package-lock.json.
 * @returns {boolean} whether anything had to be installed
 */
export function installDependencies() {
  if (isInstalled()) return false;
  runShown('npm', ['ci', '--ignore-scripts']);
  return true;
}

/**
 * Compares contents, not times: a fresh clone or a checkout touches every file, and a needless `npm ci`
 * would take the packages away under a running test.
 */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) => folder === '' || optional || installed[folder]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}
