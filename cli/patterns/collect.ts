/** The patterns of a folder of YAML files with their places, wherever in a file they stand. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Path, readYaml, type YamlFile } from '../yaml-file';
import { verdictFile, type Written } from './verdicts';

export interface Placed extends Written {
  readonly file: YamlFile;
  readonly path: Path;
}

/** Files that are no YAML hold none: whoever loads the folder says so. */
export function collectPatterns(folder: string): readonly Placed[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && basename(name) !== verdictFile)
    .sort()
    .map((name) => readYaml(join(folder, name)))
    .flatMap((file) => patternsIn(file.value, [], file));
}

function patternsIn(value: unknown, path: Path, file: YamlFile): readonly Placed[] {
  if (value === null || typeof value !== 'object') return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  const deeper = entries.flatMap(([key, inner]) => patternsIn(inner, [...path, key], file));
  const { pattern, case: letters } = value as { readonly pattern?: unknown; readonly case?: unknown };
  if (typeof pattern !== 'string') return deeper;
  const place = { pattern, file, path: [...path, 'pattern'] };
  return [letters === 'exact' ? { ...place, case: letters } : place, ...deeper];
}
