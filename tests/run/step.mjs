import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What one step came to: a tool counts as one, a run of vitest as its tests.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/** @type {Count} */
export const passed = { passed: 1, failed: 0, skipped: 0 };
/** @type {Count} */
export const failed = { passed: 0, failed: 1, skipped: 0 };
/** @type {Count} */
export const skipped = { passed: 0, failed: 0, skipped: 1 };

/**
 * Runs a script of package.json; its output is shown when it fails.
 * @param {string} script
 * @returns {Promise<Count>}
 */
export async function runScript(script) {
  const { code, output } = await npm(['run', '--silent', script], 'pipe');
  if (code !== 0) console.log(output);
  return code === 0 ? passed : failed;
}

/**
 * Runs a piece of a module that may import TypeScript, in a process of its own: Vite leaves `NODE_ENV` behind.
 * @param {string} code
 * @returns {Promise<Count>}
 */
export async function runModule(code) {
  const words = ['--import', 'tsx', '--input-type=module', '--eval', code];
  const ended = await start(process.execPath, words, 'inherit');
  return ended.code === 0 ? passed : failed;
}

/**
 * Runs projects of vitest.config.ts with their output in view, and counts their tests.
 * @param {readonly string[]} projects
 * @returns {Promise<Count>}
 */
export async function runVitest(...projects) {
  const folder = mkdtempSync(join(tmpdir(), 'doclai-test-'));
  const report = join(folder, 'report.json');
  const names = projects.flatMap((name) => ['--project', name]);
  const reporters = ['default', 'json', './tests/run/second-tries.reporter.mjs'].map(
    (name) => `--reporter=${name}`,
  );
  const { code } = await npm(
    ['exec', '--', 'vitest', 'run', ...names, ...reporters, `--outputFile.json=${report}`],
    'inherit',
  );
  const count = existsSync(report) ? countTests(JSON.parse(readFileSync(report, 'utf8'))) : failed;
  rmSync(folder, { recursive: true });
  // A file that cannot be read fails without a failed test of its own.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @returns {Count}
 */
function countTests(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/**
 * @param {readonly string[]} words
 * @param {'pipe' | 'inherit'} output
 * @returns {Promise<{ code: number, output: string }>}
 */
function npm(words, output) {
  // On Windows npm is a script, which only a shell can start.
  return start('npm', words, output, process.platform === 'win32');
}

/**
 * @param {string} command
 * @param {readonly string[]} words
 * @param {'pipe' | 'inherit'} output
 * @returns {Promise<{ code: number, output: string }>}
 */
function start(command, words, output, shell = false) {
  const child = spawn(command, words, { stdio: ['ignore', output, output], shell });
  let text = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    text += chunk;
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: text }));
  });
}
