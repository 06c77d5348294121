import { existsSync } from 'node:fs';
import { runShown } from './run-shown.mjs';
import { SetupStop } from './setup-stop.mjs';

/**
 * Installs Debian packages where we may: on Debian or Ubuntu, as root. Elsewhere it stops and names them.
 * @param {readonly string[]} packages
 */
export function aptInstall(packages) {
  const list = packages.join(' ');
  if (!existsSync('/usr/bin/apt-get')) {
    throw new SetupStop(`Máy này còn thiếu: ${list}. Mời bạn cài rồi chạy lại lệnh này.`);
  }
  if (process.getuid?.() !== 0) {
    throw new SetupStop(
      `Máy này còn thiếu: ${list}. Mời bạn chạy “sudo apt-get install ${list}” rồi chạy lại lệnh này.`,
    );
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  runShown('apt-get', ['update', '-q'], env);
  runShown('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], env);
}

const fontFolders = ['dejavu', 'noto', 'liberation', 'liberation2', 'freefont'].map(
  (family) => `/usr/share/fonts/truetype/${family}`,
);

/** Without a font that carries Vietnamese, screenshots show boxes; only bare Linux machines lack one. */
export function hasVietnameseFont() {
  return process.platform !== 'linux' || fontFolders.some((folder) => existsSync(folder));
}
