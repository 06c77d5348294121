/** Bundles as the product's build does, so that both sides of a race are plain, minified JavaScript. */
import { relative } from 'node:path';
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
  /** Characters of each file before they were minified, the heaviest first. */
  readonly files: readonly (readonly [file: string, length: number])[];
}

/** Bytes of an entry with all that it imports, as a script of a page. */
export async function weigh(entry: string): Promise<Weight> {
  const { code, files } = await pageScript(entry);
  return { minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length, files };
}

/** One minified script, for a page. */
export async function pageScript(entry: string): Promise<Pick<Weight, 'files'> & { readonly code: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'bench', fileName: () => 'script.js' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} made no script`);
  const files = Object.entries(chunk.modules).map(
    ([file, { renderedLength }]) => [relative('.', file), renderedLength] as const,
  );
  return { code: chunk.code, files: files.sort(([, a], [, b]) => b - a) };
}
