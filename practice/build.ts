/** Builds the practice pages with the sites' own editors into `practice/.output`. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { assetsPath, outputFolder } from './answer';

const pages = [
  'start/index.html',
  'facebook/index.html',
  'facebook/plugin.html',
  'x/index.html',
  'youtube/index.html',
  'youtube/live-chat.html',
  'youtube/embed.html',
  'other-site/index.html',
];

/** Takes about two seconds; quiet unless something is wrong. */
export async function buildPractice(): Promise<void> {
  const root = dirname(fileURLToPath(import.meta.url));
  await build({
    root,
    base: assetsPath,
    configFile: false,
    logLevel: 'warn',
    // Draft.js is written for Node's `global`.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: outputFolder,
      emptyOutDir: true,
      // The polyfill is an inline script, which the sites' policies refuse.
      modulePreload: false,
      rolldownOptions: { input: pages.map((page) => join(root, page)) },
    },
  });
}
