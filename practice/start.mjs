/** `npm start`: from a fresh clone to a browser with the extension in it. Plain Node, runs before `node_modules` exists. */
import { fileURLToPath } from 'node:url';
import { aptInstall, findChromium, hasVietnameseFont, installDependencies } from '../cli/setup/prepare.mjs';
import { runShown } from '../cli/setup/run-shown.mjs';

const steps = 5;

/**
 * @param {number} number
 * @param {string} what
 */
function say(number, what) {
  console.log(`[${number}/${steps}] ${what}`);
}

async function start() {
  say(1, 'Thư viện');
  if (!installDependencies()) console.log('  đã có đủ');

  say(2, 'Trình duyệt');
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(hasVietnameseFont() ? [] : ['fonts-dejavu-core']),
  ];
  if (missing.length > 0) aptInstall(missing);
  console.log(`  ${findChromium()?.name}: ${findChromium()?.path}`);

  say(3, 'Tiện ích');
  runShown(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build']);

  say(4, 'Trang tập');
  const { tsImport } = await import('tsx/esm/api');
  const { buildPractice } = await tsImport('./build.ts', import.meta.url);
  await buildPractice();
  console.log('  xong');

  say(5, 'Mở trình duyệt');
  const { openPractice } = await tsImport('./open-practice.ts', import.meta.url);
  await openPractice();
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
try {
  await start();
} catch (error) {
  // By name: a module that tsx has loaded has a SetupStop class of its own.
  const isPlain = error instanceof Error && error.name === 'SetupStop';
  console.error(isPlain ? `\n${error.message}` : error);
  process.exitCode = 1;
}
