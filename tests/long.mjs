/** `npm run test:long`: what takes too long for every day. Wants `npm run build` and the practice pages first. */
import { spawnSync } from 'node:child_process';

const env = { ...process.env, DOCLAI_LONG: 'true' };
const run = (/** @type {readonly string[]} */ ...words) =>
  spawnSync(process.execPath, words, { stdio: 'inherit', env }).status ?? 1;

const buildPractice = "import { buildPractice } from './practice/build.ts'; await buildPractice();";

const results = [
  run('--import', 'tsx', '--input-type=module', '--eval', buildPractice),
  // Two thousand steps of chance for each editor.
  run('node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', 'tests/e2e/fuzz.test.ts'),
  // Twenty idle tabs for a minute, a thousand rounds of writing and posting.
  run('--import', 'tsx', 'bench/page.ts', '--judge'),
];
process.exitCode = results.some((code) => code !== 0) ? 1 : 0;
