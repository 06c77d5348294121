/**
 * `npm test`: everything from a fresh clone on, with a plain line of passed, failed and skipped at the end.
 * Ends with 1 on a failure, and on a skip too with `--no-skips` or `CI=true`. Plain Node: it runs before there
 * is a `node_modules`.
 */
import { installDependencies } from '../cli/setup/prepare.mjs';
import { addBrowsers } from './run/add-browsers.mjs';
import { failed, passed, runModule, runScript, runVitest, skipped } from './run/step.mjs';

/**
 * `needs` names steps without which this one cannot say anything.
 * @typedef {{ name: string, run: () => Promise<import('./run/step.mjs').Count>, needs?: readonly string[] }} Step
 */

const buildPractice = "import { buildPractice } from './practice/build.ts'; await buildPractice();";

/** @type {readonly Step[]} */
const steps = [
  { name: 'set-up', run: setUp },
  { name: 'types', run: () => runScript('types'), needs: ['set-up'] },
  { name: 'lint', run: () => runScript('lint'), needs: ['set-up'] },
  { name: 'imports', run: () => runScript('imports'), needs: ['set-up'] },
  { name: 'dead code', run: () => runScript('dead-code'), needs: ['set-up'] },
  { name: 'build', run: () => runScript('build'), needs: ['set-up'] },
  { name: 'practice pages', run: () => runModule(buildPractice), needs: ['set-up'] },
  { name: 'unit tests', run: () => runVitest('unit', 'engine', 'dom'), needs: ['set-up'] },
  { name: 'browser tests', run: () => runVitest('e2e'), needs: ['build', 'practice pages'] },
  { name: 'tools and packages', run: () => runVitest('package'), needs: ['build', 'practice pages'] },
];

async function setUp() {
  installDependencies();
  addBrowsers();
  return passed;
}

/** @param {Step} step */
async function runStep({ name, run }) {
  try {
    return await run();
  } catch (error) {
    console.log(name === 'set-up' && error instanceof Error ? error.message : error);
    return failed;
  }
}

/** @param {number} start ms since 1970 */
const secondsSince = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;

const start = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {Set<string>} */
const broken = new Set();

for (const [index, step] of steps.entries()) {
  const label = `[${index + 1}/${steps.length}] ${step.name}`;
  const missing = step.needs?.find((name) => broken.has(name));
  console.log(missing ? `${label}: not run, ${missing} failed` : `${label} …`);
  const stepStart = Date.now();
  const count = missing ? skipped : await runStep(step);
  if (missing || count.failed > 0) broken.add(step.name);
  if (!missing) console.log(`${label}: ${count.failed > 0 ? 'FAILED' : 'ok'}, ${secondsSince(stepStart)}`);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
}

console.log(`\nAll steps: ${secondsSince(start)}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
const skipsFail = process.env.CI === 'true' || process.argv.includes('--no-skips');
process.exitCode = total.failed > 0 || (skipsFail && total.skipped > 0) ? 1 : 0;
