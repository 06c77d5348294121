/** What a detector sees of the words of a draft. */
import { bare, canon } from '../text/canon';
import type { Text } from '../text/read-text';

export function canonAt(text: Text, word: number): string {
  return canon(text.draft.slice(text.starts[word], text.ends[word]));
}

export function bareAt(text: Text, word: number): string {
  return bare(canonAt(text, word));
}

/** The word in which the offset lies, or the last one that begins before it; -1 before the first. */
export function wordAt(text: Text, offset: number): number {
  let low = -1;
  let high = text.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((text.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Words `[first, last]` without accents, joined by single spaces, within one paragraph and inside the draft. */
export function bareStretch(text: Text, first: number, last: number, paragraphOf: number): string {
  const words: string[] = [];
  for (let word = Math.max(0, first); word <= last && word < text.count; word++) {
    if (text.paragraphs[word] === text.paragraphs[paragraphOf]) words.push(bareAt(text, word));
  }
  return words.join(' ');
}

/** The same with accents, in the one spelling that `canon` gives. */
export function canonStretch(text: Text, first: number, last: number, paragraphOf: number): string {
  const words: string[] = [];
  for (let word = Math.max(0, first); word <= last && word < text.count; word++) {
    if (text.paragraphs[word] === text.paragraphs[paragraphOf]) words.push(canonAt(text, word));
  }
  return words.join(' ');
}
