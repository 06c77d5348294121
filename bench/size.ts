/** `npm run bench:size`: what the engine and its peers weigh in a page, minified and compressed. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { table } from '../cli/table';
import { type Weight, weigh } from './bundle';
import { distFolder } from './folders';
import { installPeers } from './install-peers';

const others = [
  '@monyone/aho-corasick/fast',
  'modern-ahocorasick/text',
  'ahocorasick',
  'obscenity',
  'glin-profanity',
  'allprofanity',
  '@2toad/profanity',
  'leo-profanity',
  'bad-words',
  're2js',
];

installPeers(false);
const engine = await weigh('bench/engine.ts');
const rows: (readonly string[])[] = [
  ['', 'minified', 'gzip'],
  ['engine', ...sizesOf(engine)],
];
for (const name of others) rows.push([name, ...(await sizesOfPeer(name))]);
console.log(table(rows));
console.log('\nThe engine by file, before it is minified:\n');
console.log(table(engine.files.slice(0, 25).map(([file, length]) => [file, kilobytes(length)])));

function sizesOf({ minified, gzip }: Weight): readonly string[] {
  return [kilobytes(minified), kilobytes(gzip)];
}

async function sizesOfPeer(name: string): Promise<readonly string[]> {
  try {
    return sizesOf(await weigh(entryFor(name)));
  } catch {
    return ['–', '–'];
  }
}

/** A script that has the whole package, beside the packages so that it is found. */
function entryFor(name: string): string {
  const file = `${distFolder}/entry-of-${name.replaceAll(/[^a-z0-9]+/g, '-')}.js`;
  if (!existsSync(distFolder)) mkdirSync(distFolder, { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, `import * as peer from '${name}';\nexport default peer;\n`);
  return file;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
