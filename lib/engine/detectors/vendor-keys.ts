/** Keys and tokens that tell by how they begin whose they are: the table `credentials`. */
import { once } from '../once';
import type { Text } from '../text/read-text';
import type { Credential } from '../types';
import type { DetectorHit } from './detector';
import { isPlaceholder } from './placeholder';

/** Every key holds a word so long; few other words are. */
const longWord = 10;
/** Words of a key before its first long one: "hooks.slack.com/services/T0…/B0…/". */
const mostBefore = 10;

interface Key extends Credential {
  /** Signs of the prefix before its first letter. */
  readonly lead: number;
}

/** By the first two letters or digits, the longest prefix first. */
type Keys = ReadonlyMap<string, readonly Key[]>;

/** The words of which a key holds at least one; in prose there are few, so that it costs one comparison a word. */
export function longWords({ starts, ends, count }: Text): readonly number[] {
  const found: number[] = [];
  for (let word = 0; word < count; word++) {
    if ((ends[word] as number) - (starts[word] as number) >= longWord) found.push(word);
  }
  return found;
}

/** Finds the keys around the long words of a text. */
export function createKeyFinder(
  credentials: readonly Credential[],
): (text: Text, longWords: readonly number[]) => readonly DetectorHit[] {
  const keys = once(() => byStart(credentials));
  return (text, words) => {
    const found: DetectorHit[] = [];
    let tried = 0;
    for (const word of words) {
      if ((text.starts[word] as number) < (found.at(-1)?.end ?? 0)) continue;
      const hit = keyFrom(text, Math.max(tried, firstGlued(text, word)), word, keys());
      if (hit) found.push(hit);
      tried = word + 1;
    }
    return found;
  };
}

function byStart(credentials: readonly Credential[]): Keys {
  const keys = new Map<string, Key[]>();
  for (const credential of credentials) {
    const { prefix } = credential;
    const lead = prefix.search(/[A-Za-z0-9]/);
    const start = prefix.slice(lead, lead + 2);
    const key = { ...credential, lead };
    keys.set(
      start,
      [...(keys.get(start) ?? []), key].sort((a, b) => b.prefix.length - a.prefix.length),
    );
  }
  return keys;
}

/** The first of the words that no space parts from this one. */
function firstGlued({ draft, starts, ends }: Text, word: number): number {
  let first = word;
  while (first > 0 && word - first < mostBefore) {
    if (/\s/.test(draft.slice(ends[first - 1], starts[first]))) break;
    first--;
  }
  return first;
}

function keyFrom(text: Text, first: number, last: number, keys: Keys): DetectorHit | undefined {
  for (let word = first; word <= last; word++) {
    const start = text.starts[word] as number;
    const hit = keys
      .get(text.draft.slice(start, start + 2))
      ?.map((key) => keyAt(text.draft, start, key))
      .find(Boolean);
    if (hit) return hit;
  }
  return undefined;
}

function keyAt(draft: string, at: number, { prefix, lead, tail, samples }: Key): DetectorHit | undefined {
  const start = at - lead;
  if (!draft.startsWith(prefix, start)) return undefined;
  const from = start + prefix.length;
  const shape = new RegExp(`${tail}(?![\\w-])`, 'y');
  shape.lastIndex = from;
  const rest = shape.exec(draft)?.[0];
  if (!rest || isPlaceholder(rest) || samples?.some((sample) => rest.includes(sample))) return undefined;
  const end = from + rest.length;
  return { start, end, parts: [{ start: from, end }] };
}
