/** The peers are installed by the bench only: nothing of them is in the product or in its own install. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Installs what is missing, with npm's own words on stderr; false where that did not work. */
export function installPeers(isQuick: boolean): boolean {
  if (isInstalled(isQuick)) return true;
  const args = ['ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (isQuick) args.push('--omit=dev');
  console.error(`  $ npm ${args.join(' ')}`);
  const isWindows = process.platform === 'win32';
  return spawnSync('npm', args, { stdio: ['ignore', 2, 2], shell: isWindows }).status === 0;
}

/** The quick bench needs only the peers that goals name; the others are listed as development packages. */
function isInstalled(isQuick: boolean): boolean {
  const wanted = packagesOf('bench/package-lock.json');
  const installed = packagesOf('bench/node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([folder, { version, dev, optional }]) =>
      folder === '' || optional || (isQuick && dev) || installed[folder]?.version === version,
  );
}

function packagesOf(file: string): Readonly<Record<string, Locked>> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
