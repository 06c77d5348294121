import { filesIn, trackedFiles } from './files-of';
import { zipFiles } from './zip-files';

export interface Package {
  readonly name: 'chromium' | 'firefox' | 'firefox-sources';
  readonly bytes: Uint8Array;
}

/** The packages for the two stores from the builds in `.output`, and the sources that the Firefox store asks for. */
export async function makePackages(): Promise<readonly Package[]> {
  const built = (folder: string) => zipFiles(folder, filesIn(folder));
  return [
    { name: 'chromium', bytes: await built('.output/chrome-mv3') },
    { name: 'firefox', bytes: await built('.output/firefox-mv3') },
    { name: 'firefox-sources', bytes: await zipFiles('.', trackedFiles()) },
  ];
}
