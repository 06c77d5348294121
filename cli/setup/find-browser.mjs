import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetupStop } from './setup-stop.mjs';

/**
 * @typedef {object} Found
 * @property {string} name as people call it
 * @property {string} path of the executable
 */

/**
 * Chromium-family browsers of this machine, the likeliest to load an unpacked extension first: Chrome comes
 * last, since from version 137 on it ignores `--load-extension`. `DOCLAI_BROWSER` names the only one to use.
 * @returns {readonly Found[]}
 */
export function findChromiums() {
  const named = process.env.DOCLAI_BROWSER;
  if (named && !existsSync(named))
    throw new SetupStop(`DOCLAI_BROWSER chỉ tới “${named}”, nhưng không có tệp này.`);
  if (named) return [{ name: named, path: named }];
  return browsers.flatMap(({ name, commands, mac, windows }) => {
    const path = [...onPath(commands), ...inApplications(mac), ...inProgramFolders(windows)].find(existsSync);
    return path ? [{ name, path }] : [];
  });
}

/**
 * The first of `findChromiums()`.
 * @returns {Found | null}
 */
export function findChromium() {
  return findChromiums()[0] ?? null;
}

/** @returns {Found | null} */
export function findFirefox() {
  const path = [
    ...onPath(['firefox-esr', 'firefox']),
    ...inApplications('Firefox.app/Contents/MacOS/firefox'),
    ...inProgramFolders('Mozilla Firefox/firefox.exe'),
  ].find(existsSync);
  return path ? { name: 'Firefox', path } : null;
}

const browsers = [
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  {
    name: 'Cốc Cốc',
    commands: ['coccoc-browser', 'coccoc-browser-stable'],
    mac: 'CocCoc.app/Contents/MacOS/CocCoc',
    windows: 'CocCoc/Browser/Application/browser.exe',
  },
  {
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
];

/** @param {readonly string[]} commands */
function onPath(commands) {
  if (process.platform !== 'linux') return [];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** @param {string} file */
function inApplications(file) {
  if (process.platform !== 'darwin') return [];
  return ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) => join(folder, file));
}

/** @param {string} file */
function inProgramFolders(file) {
  if (process.platform !== 'win32') return [];
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32 } = process.env;
  return [PROGRAMFILES, programFiles32, LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, file)] : [],
  );
}
