/** Which files make up which set of texts. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { readable } from './read-texts';

export interface TextSet {
  readonly name: string;
  readonly files: readonly string[];
  /** What the labels of the set are about, where they only say whether something is there. */
  readonly category?: string | undefined;
}

/** Sets that others have published, by the names of their files. */
const published: Readonly<Record<string, string | undefined>> = {
  vihos: 'insult',
  safesense: 'insult',
  hatecheck: 'insult',
  surge_toxicity: 'insult',
  wiki_toxicity: 'insult',
  vi_pii_synth: 'personal-data',
  presidio_synth: 'personal-data',
  gitleaks_cases: 'credentials',
  secretlint_cases: 'credentials',
  ud_vi_vtb: undefined,
  ud_en_ewt: undefined,
};

/** The sets that come with the sources. */
const own: readonly string[] = ['drafts', 'written', 'unseen', 'opinions', 'own'];

export interface Asked {
  /** "name=path", where the path is a file or a folder of them. */
  readonly sets: readonly string[];
  /** A folder in which known sets lie anywhere. */
  readonly data: string | undefined;
}

/** A later set takes the place of an earlier one of that name. What cannot be read is named in `missing`. */
export function findSets({ sets, data }: Asked): {
  readonly sets: readonly TextSet[];
  readonly missing: readonly string[];
} {
  const named = sets.map((word): TextSet => {
    const at = word.indexOf('=');
    return setOf(word.slice(0, at), filesAt(word.slice(at + 1)));
  });
  const missing = sets.filter((_, index) => named[index]?.files.length === 0).map(pathOf);
  const found = data === undefined ? [] : known(filesAt(data));
  if (data !== undefined && found.length === 0) missing.push(data);
  const withSources = own.map((name) => setOf(name, filesAt(join('tests/fixtures', name))));
  const asked = sets.length > 0 && data === undefined ? named : [...withSources, ...found, ...named];
  const byName = new Map(asked.filter(({ files }) => files.length > 0).map((one) => [one.name, one]));
  return { sets: [...byName.values()], missing };
}

const pathOf = (word: string): string => word.slice(word.indexOf('=') + 1);

function known(files: readonly string[]): readonly TextSet[] {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const isDraft = basename(dirname(file)) === 'drafts';
    const name = isDraft ? 'drafts' : basename(file, extname(file));
    if (!isDraft && !Object.hasOwn(published, name)) continue;
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return [...byName].map(([name, own]) => setOf(name, own));
}

function setOf(name: string, files: readonly string[]): TextSet {
  return { name, files, category: published[name] };
}

/** The files that can be read at a path: it itself, or all below it. */
function filesAt(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => readable.includes(extname(name)))
    .sort()
    .map((name) => join(path, name));
}
