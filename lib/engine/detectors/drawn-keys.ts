/** Keys whose maker is not known, by what most makers do: a short mark in small letters, "_", and drawn letters. */
import type { Text } from '../text/read-text';
import type { DetectorHit } from './detector';
import { isPlaceholder } from './placeholder';

/** Drawn letters behind a mark. */
const shortest = 30;
/** Different letters; and small letters or capitals in a row, of which words and names in code have more. */
const fewestLetters = 12;
const longestRuns = 2.6;
/** What documentation types instead of drawing. */
const typed = /abcdefgh|abc123/i;
const mark = /(?:^|[^\w/?&=#-]|(?<=[\w"'])[=:])((?:[a-z][a-z\d]{0,7}_){1,2})$/;
/** Those in addresses are the names of pages. */
const address = /:\/\/|base64,/;
const rest = /^[\w.+/=-]*/;
/** A client secret of Microsoft Entra; source: the definition of that name in the documentation of Microsoft Purview. */
const entra = /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/g;

/** Those among the long words of a text, and those with a sign in them that no other text has. */
export function drawnKeys(text: Text, longWords: readonly number[]): readonly DetectorHit[] {
  const marked = longWords.flatMap((word) => markedAt(text, word) ?? []);
  if (!text.draft.includes('Q~')) return marked;
  const secrets = Array.from(text.draft.matchAll(entra), ({ index, 0: { length } }) => {
    const span = { start: index, end: index + length };
    return { ...span, parts: [span] };
  });
  return [...marked, ...secrets];
}

function markedAt({ draft, starts, ends }: Text, word: number): DetectorHit | undefined {
  const [start, end] = [starts[word] as number, ends[word] as number];
  if (end - start < shortest || draft[start - 1] !== '_') return undefined;
  const before = /\S*$/.exec(draft.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const prefix = mark.exec(before)?.[1];
  if (!prefix || address.test(before) || !isDrawn(draft.slice(start, end))) return undefined;
  const stop = end + (rest.exec(draft.slice(end, end + 1000))?.[0].length ?? 0);
  return { start: start - prefix.length, end: stop, parts: [{ start, end: stop }] };
}

function isDrawn(value: string): boolean {
  if (!/^[A-Za-z\d]+$/.test(value) || isPlaceholder(value) || typed.test(value)) return false;
  const runs = [value.match(/[a-z]+/g) ?? [], value.match(/[A-Z]+/g) ?? []];
  const isBroken = runs.every((all) => all.join('').length <= all.length * longestRuns);
  return isBroken && new Set(value).size >= fewestLetters;
}
