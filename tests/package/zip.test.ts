import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, trackedFiles } from '../../cli/packages/files-of';
import { makePackages, type Package } from '../../cli/packages/packages';
import { zipFiles } from '../../cli/packages/zip-files';

const temporary: string[] = [];
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'doclai-zip-'));
  temporary.push(folder);
  return folder;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Path and SHA-256 of every file of a folder. */
const folderHashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder)
      .toSorted()
      .map((path) => [path, sha256(readFileSync(join(folder, path)))]),
  );

async function unzip(bytes: Uint8Array, folder: string): Promise<void> {
  const zip = await JSZip.loadAsync(bytes);
  for (const entry of Object.values(zip.files)) {
    const path = join(folder, entry.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.async('nodebuffer'));
    chmodSync(path, Number(entry.unixPermissions));
  }
}

let packages: readonly Package[];
const bytesOf = (name: Package['name']): Uint8Array => {
  const found = packages.find((each) => each.name === name);
  if (!found) throw new Error(`no package ${name}`);
  return found.bytes;
};

beforeAll(async () => {
  packages = await makePackages();
});
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true });
});

describe('a package', () => {
  it('has the same bytes whenever and in whatever order its files were written', async () => {
    const [first, second] = [emptyFolder(), emptyFolder()];
    const write = (folder: string, path: string) => writeFileSync(join(folder, path), `text of ${path}`);
    for (const path of ['a', 'b']) write(first, path);
    for (const path of ['b', 'a']) write(second, path);
    utimesSync(join(second, 'a'), new Date(0), new Date(0));
    expect(sha256(await zipFiles(first, ['a', 'b']))).toBe(sha256(await zipFiles(second, ['b', 'a'])));
  });

  it.each([
    ['chromium', '.output/chrome-mv3'],
    ['firefox', '.output/firefox-mv3'],
  ] as const)('for %s holds exactly the build, with the manifest at its top', async (name, built) => {
    const folder = emptyFolder();
    await unzip(bytesOf(name), folder);
    expect(folderHashes(folder)).toEqual(folderHashes(built));
    expect(filesIn(folder)).toContain('manifest.json');
  });
});

describe('the sources for the Firefox store', () => {
  it('hold exactly the files that git tracks', async () => {
    const { files } = await JSZip.loadAsync(bytesOf('firefox-sources'));
    expect(Object.keys(files).toSorted()).toEqual(trackedFiles().toSorted());
  });

  it('build the Firefox package byte for byte in an empty folder', { timeout: 300_000 }, async () => {
    const folder = emptyFolder();
    await unzip(bytesOf('firefox-sources'), folder);
    // Vitest's own `NODE_ENV=test` would bring in the development build of React.
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    const run = (command: string, ...words: readonly string[]) =>
      execFileSync(command, words, { cwd: folder, env, stdio: 'pipe' });
    run('npm', 'ci', '--ignore-scripts', '--prefer-offline');
    run('npx', 'wxt', 'build', '-b', 'firefox', '--mv3');
    expect(folderHashes(join(folder, '.output/firefox-mv3'))).toEqual(folderHashes('.output/firefox-mv3'));
  });
});
