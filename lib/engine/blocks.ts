/**
 * A draft is checked block by block, each as if it stood alone: a line, a label with the line below it ("Số CCCD:"), or
 * a piece of a line that is very long. So a
 * keystroke costs one block, and no rule can take more time than a block gives it. The price: what a rule joins has to
 * stand in one block; only `within: draft` looks further.
 */
import { classes, mark, newline, soft, stop } from './text/classes';
import { endsSentence } from './text/sentence-end';

/** A line up to this length stays whole. */
const longest = 1024;
/** A line up to this length may be a label. */
const longestLabel = 80;
/** A longer one is cut at the first sentence end behind this. */
const shortest = 512;
/** More marks than that on one letter are cut like letters. */
const mostMarks = 64;
/** Where a cut falls depends on no more than that behind the start of the block. */
export const reach = longest + mostMarks + 8;

/** Where the blocks of `[from, to)` begin; `from` begins one and `to` ends one. */
export function blockStarts(draft: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let at = from; at < to; ) {
    const end = lineEnd(draft, at);
    for (; at < end; at = pieceEnd(draft, at, end)) starts.push(at);
  }
  return starts;
}

/** Where the line that holds `at` ends, or the line below if that is a label: behind the break, or the end. */
export function lineEnd(draft: string, at: number): number {
  let end = behindBreak(draft, at);
  if (at > 0 && draft[at - 1] !== '\n') return end;
  for (let line = at; end - line <= longestLabel && endsInColon(draft, line, end); ) {
    const below = behindBreak(draft, end);
    if (below - at > longest) break;
    line = end;
    end = below;
  }
  return end;
}

/** Whether a line begins there that no change behind could make part of the one above. */
export function isSettled(draft: string, at: number): boolean {
  return draft[at - 1] === '\n' && !endsInColon(draft, 0, at);
}

function behindBreak(draft: string, at: number): number {
  const end = draft.indexOf('\n', at);
  return end < 0 ? draft.length : end + 1;
}

/** Whether the last sign before a line break is a colon. */
function endsInColon(draft: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && end - last < mostMarks && isSpace(draft, last)) last--;
  return draft[end - 1] === '\n' && draft[last] === ':';
}

/** Where the block that begins at `start`, in a line that ends at `end`, gives way to the next. */
export function pieceEnd(draft: string, start: number, end: number): number {
  if (end - start <= longest) return end;
  return sentenceEnd(draft, start) ?? lastSpace(draft, start) ?? wholeLetter(draft, start + longest);
}

/** Behind the stops and the spaces that end a sentence. */
function sentenceEnd(draft: string, start: number): number | undefined {
  const table = classes();
  for (let at = start + shortest; at < start + longest; at++) {
    if (table[draft.charCodeAt(at)] !== stop) continue;
    let next = at;
    while (next < start + longest && table[draft.charCodeAt(next)] === stop) next++;
    while (next < start + longest && isSpace(draft, next)) next++;
    if (next === start + longest) return undefined;
    if (isSpace(draft, next - 1) && endsSentence(draft, wordBefore(draft, at), at, next)) return next;
    at = next - 1;
  }
  return undefined;
}

function wordBefore(draft: string, end: number): { start: number; end: number; opensParagraph: boolean } {
  const table = classes();
  const isInWord = (at: number) => {
    const kind = table[draft.charCodeAt(at)] as number;
    return kind < soft || kind >= mark;
  };
  let start = end;
  while (start > 0 && end - start < mostMarks && isInWord(start - 1)) start--;
  return { start, end, opensParagraph: false };
}

function lastSpace(draft: string, start: number): number | undefined {
  for (let next = start + longest; next > start + shortest; next--) if (isSpace(draft, next - 1)) return next;
  return undefined;
}

/** Neither a pair nor a letter and its marks are parted. */
function wholeLetter(draft: string, cut: number): number {
  let at = cut;
  while (at < draft.length && at - cut < mostMarks && (classes()[draft.charCodeAt(at)] as number) >= mark)
    at++;
  return at;
}

function isSpace(draft: string, at: number): boolean {
  const kind = classes()[draft.charCodeAt(at)];
  return kind === soft || kind === newline;
}
