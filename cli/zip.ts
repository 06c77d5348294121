/** `npm run zip`: writes the packages for the stores from builds that are already there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { makePackages } from './packages/packages';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

for (const { name, bytes } of await makePackages()) {
  const path = `.output/doclai-${version}-${name}.zip`;
  writeFileSync(path, bytes);
  console.log(`${path}  ${Math.ceil(bytes.length / 1024)} kB`);
}
