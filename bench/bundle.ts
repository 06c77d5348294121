/** Bundles as the product's build does, so that both sides of a race are plain, minified JavaScript. */
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { distFolder } from './folders';

/** Writes `bench/dist/<name>.js` for each of the entries, for Node. */
export async function bundle(entries: Readonly<Record<string, string>>): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      outDir: distFolder,
      emptyOutDir: true,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: { ...entries }, output: { format: 'es', entryFileNames: '[name].js' } },
    },
  });
}

export interface Weight {
  readonly minified: number;
  readonly gzip: number;
}

/** Bytes of an entry with all that it imports, as a script of a page. */
export async function weigh(entry: string): Promise<Weight> {
  const code = await pageScript(entry);
  return { minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}

/** One minified script, for a page. */
export async function pageScript(entry: string, name = 'bench'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name, fileName: () => 'script.js' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} made no script`);
  return output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}
