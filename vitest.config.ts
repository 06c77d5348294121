import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that drive a browser or a build get time and have the machine to themselves. */
const alone = { environment: 'node', fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

/** Tests of the tools, and of what `npm run build` has made. */
const onBuilds = ['tests/{architecture,manifest,privacy}.test.ts', 'tests/package/**/*.test.ts'];

/** Tests that compare times, by processor time of the whole process: nothing else may run in it. */
const timed = [
  'tests/engine/linear.test.ts',
  'tests/engine/incremental-long.test.ts',
  'tests/bench/**/*.test.ts',
];

/** Tests that change something for the whole machine. */
const machineWide = [
  'tests/e2e/equal-requests.test.ts',
  'tests/e2e/managed.test.ts',
  'tests/e2e/updates.test.ts',
  'tests/e2e/updates-firefox.test.ts',
  'tests/e2e/updates-trouble.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        // `wxt/browser` becomes WXT's fake one, in `dom` too.
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // The files of a thread share their modules: reading them takes longer than most tests.
          isolate: false,
          pool: 'threads',
          environment: 'node',
          setupFiles: ['tests/fake-browser.ts'],
          // Reading all rules takes a second, and many on a machine that is doing other things.
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/engine/**', ...onBuilds, ...timed],
        },
      },
      {
        test: {
          name: 'engine',
          isolate: false,
          pool: 'threads',
          environment: 'node',
          testTimeout: 30_000,
          include: ['tests/engine/**/*.test.ts'],
          exclude: timed,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          isolate: false,
          pool: 'threads',
          environment: 'happy-dom',
          setupFiles: ['tests/fake-browser.ts'],
          include: ['tests/**/*.dom.test.tsx'],
        },
      },
      {
        test: {
          name: 'e2e',
          ...alone,
          // Most of a browser test is waiting for the browser: two at a time fit on two cores.
          fileParallelism: true,
          maxWorkers: 2,
          // A machine that stalls for seconds is no fault of ours; who needed this is named at the end of the run.
          retry: 1,
          include: ['tests/e2e/**/*.test.ts'],
          exclude: machineWide,
        },
      },
      {
        test: {
          name: 'package',
          ...alone,
          testTimeout: 180_000,
          include: [...onBuilds, ...timed, ...machineWide],
        },
      },
    ],
  },
});
