import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** ZIP knows no earlier moment; one for every file, so that the bytes depend on the contents alone. */
const date = new Date('1980-01-01T00:00:00Z');

/** The bytes of a ZIP of files of a folder: the same files give the same bytes on every machine. */
export async function zipFiles(folder: string, paths: readonly string[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const path of paths.toSorted()) {
    const file = join(folder, path);
    zip.file(path, readFileSync(file), { date, createFolders: false, unixPermissions: permissionsOf(file) });
  }
  return zip.generateAsync({
    type: 'uint8array',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** What git keeps of a file's permissions; the rest depends on the machine. */
function permissionsOf(file: string): number {
  return statSync(file).mode & 0o100 ? 0o755 : 0o644;
}
