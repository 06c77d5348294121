/** `npm run zip`: writes the packages for the stores, and with `--crx-key` a CRX, from builds that are already there. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeCrx, updateManifest } from './packages/crx';
import { makePackages } from './packages/packages';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

const string = { type: 'string' } as const;
const { values } = parseArgs({ options: { 'crx-key': string, 'crx-url': string } });
const packages = await makePackages();

for (const { name, bytes } of packages) {
  const path = `.output/doclai-${version}-${name}.zip`;
  writeFileSync(path, bytes);
  console.log(`${path}  ${Math.ceil(bytes.length / 1024)} kB`);
}

const chromium = packages.find(({ name }) => name === 'chromium');
const { 'crx-key': keyFile, 'crx-url': url } = values;
if (chromium && keyFile !== undefined && url !== undefined) {
  if (process.platform !== 'win32' && (statSync(keyFile).mode & 0o077) !== 0) {
    throw new Error(`${keyFile}: chmod 600`);
  }
  const folder = url.replace(/\/+$/, '');
  const name = `doclai-${version}.crx`;
  const pem = readFileSync(keyFile, 'utf8');
  const { id, bytes } = await makeCrx(chromium.bytes, pem, `${folder}/doclai-updates.xml`);
  writeFileSync(`.output/${name}`, bytes);
  writeFileSync('.output/doclai-updates.xml', updateManifest(id, version, `${folder}/${name}`));
  console.log(`.output/${name}  ${Math.ceil(bytes.length / 1024)} kB  ${id}`);
}
