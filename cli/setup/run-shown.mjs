import { spawnSync } from 'node:child_process';
import { SetupStop } from './setup-stop.mjs';

/**
 * Prints a command, runs it with its output in view and stops when it fails.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string>>} [env] added to the environment
 */
export function runShown(command, words, env = {}) {
  console.log(`  $ ${[command, ...words].join(' ')}`);
  const isScript = process.platform === 'win32' && !command.endsWith('.exe');
  const { status, error } = spawnSync(command, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    // On Windows npm is a script, which only a shell can start.
    shell: isScript,
  });
  if (status === 0) return;
  throw new SetupStop(
    `Lệnh “${[command, ...words].join(' ')}” không chạy được${error ? `: ${error.message}` : ''}.`,
  );
}
