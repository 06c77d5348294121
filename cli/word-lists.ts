/** Lists of words that several rules share: "@stories" in a rule stands for all words of lists/stories.yaml. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Path } from './yaml-file';

export type WordLists = ReadonlyMap<string, readonly string[]>;

/** What of a rule holds words that it looks for. */
interface Matching {
  readonly match: object;
  readonly unless?: readonly string[] | undefined;
}

interface UnknownList {
  readonly name: string;
  readonly path: Path;
}

/** Every list of a folder of rules, by name; `read` answers the words of one file. */
export function readWordLists(folder: string, read: (path: string) => readonly string[]): WordLists {
  const lists = join(folder, 'lists');
  if (!existsSync(lists)) return new Map();
  const files = readdirSync(lists).filter((name) => name.endsWith('.yaml'));
  return new Map(files.sort().map((name) => [basename(name, '.yaml'), read(join(lists, name))]));
}

/** The rule with the words of its lists written out, and the lists that are not there. */
export function withLists<T extends Matching>(
  rule: T,
  lists: WordLists,
): { readonly rule: T; readonly unknown: readonly UnknownList[] } {
  const unknown: UnknownList[] = [];
  const to = { lists, unknown };
  const match = expanded(rule.match, ['match'], to) as T['match'];
  const unless = rule.unless && words(rule.unless, ['unless'], to);
  return { rule: { ...rule, match, ...(unless && { unless }) }, unknown };
}

interface Expansion {
  readonly lists: WordLists;
  readonly unknown: UnknownList[];
}

function expanded(value: unknown, path: Path, to: Expansion): unknown {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string')
      ? words(value, path, to)
      : value.map((item, index) => expanded(item, [...path, index], to));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, expanded(part, [...path, key], to)]),
  );
}

/** The rule's own words keep their places, so that a mistake in one is told where it stands. */
function words(own: readonly string[], path: Path, { lists, unknown }: Expansion): readonly string[] {
  const rest: string[] = [];
  const kept = own.map((word, index) => {
    if (!word.startsWith('@')) return word;
    const [first = word, ...others] = lists.get(word.slice(1)) ?? [];
    if (!lists.has(word.slice(1))) unknown.push({ name: word, path: [...path, index] });
    rest.push(...others);
    return first;
  });
  return rest.length === 0 && kept.every((word, index) => word === own[index])
    ? own
    : [...new Set([...kept, ...rest])];
}
