/**
 * Terms whose letters are held apart, "n g u", "l.ừ.a đ.ả.o": the pieces are joined into words and the terms are
 * looked for once more. Only what is listed comes of it, so an honest "a b c" says nothing.
 */
import { classes, soft } from '../text/classes';
import { foldHash } from '../text/fold-hash';
import type { Words } from '../text/read-words';
import { wordFlag } from '../text/word-flag';
import { findTerms, type TermHit } from './find-terms';
import type { TermTable } from './term-table';

/** Letters with spaces between: fewer could be anything, more are an alphabet. */
const fewestSpaced = 3;
const mostPieces = 12;
/** Units of a piece where signs stand between. */
const longestPiece = 3;

/** The words in hand. */
interface Block {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

/** Words `[first, last]` that are one word, its letters held apart by one and the same sign. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly isSpaced: boolean;
}

/** The hits in the words `[from, to)` that have joined pieces in them. */
export function findSeparated(words: Words, from: number, to: number, table: TermTable): readonly TermHit[] {
  const block: Block = { words, from, to };
  const runs = runsOf(block);
  const hits = runs.length > 0 ? findJoined(block, runs, table) : [];
  // "l ừ a đ ả o" is two syllables: try every place where the second may begin.
  const spaced = runs.filter(({ isSpaced, first, last }) => isSpaced && last - first >= 3);
  const longest = Math.max(0, ...spaced.map(({ first, last }) => last - first));
  for (let cut = 2; cut < longest; cut++) {
    hits.push(
      ...findJoined(
        block,
        spaced.flatMap((run) => cutAt(run, cut)),
        table,
      ),
    );
  }
  return hits;
}

function cutAt({ first, last, isSpaced }: Run, cut: number): readonly Run[] {
  if (first + cut >= last) return [];
  return [
    { first, last: first + cut - 1, isSpaced },
    { first: first + cut, last, isSpaced },
  ];
}

function runsOf({ words, from, to }: Block): readonly Run[] {
  const runs: Run[] = [];
  for (let first = from; first + 1 < to; ) {
    const last = endOfTies(words, first, to);
    if (last > first) addRuns(words, first, last, runs);
    first = Math.max(last, first + 1);
  }
  return runs;
}

/** The last word that is tied to the one before it by the same single unit as the first two. */
function endOfTies({ draft, starts, ends }: Words, first: number, to: number): number {
  const tie = draft[ends[first] as number];
  let last = first;
  while (last + 1 < to) {
    const end = ends[last] as number;
    if ((starts[last + 1] as number) - end !== 1 || draft[end] !== tie) break;
    last++;
  }
  return last;
}

/** The runs among words that are tied alike: pieces in a row, neither too few nor too many. */
function addRuns(words: Words, from: number, to: number, runs: Run[]): void {
  const { draft, starts, ends, flags } = words;
  const tie = draft[ends[from] as number] as string;
  const isSpaced = classes()[tie.charCodeAt(0)] === soft;
  if (!isSpaced && /[\n/@:]/.test(tie)) return;
  const isPiece = (word: number) =>
    isSpaced
      ? ((flags[word] as number) & wordFlag.single) !== 0
      : !((flags[word] as number) & wordFlag.digit) &&
        (ends[word] as number) - (starts[word] as number) <= longestPiece;
  for (let first = from; first <= to; first++) {
    let last = first;
    while (last <= to && isPiece(last)) last++;
    const run = { first, last: last - 1, isSpaced };
    if (last > first && isWordHeldApart(words, run)) runs.push(run);
    first = Math.max(first, last);
  }
}

function isWordHeldApart({ draft, starts, ends, flags }: Words, { first, last, isSpaced }: Run): boolean {
  const pieces = last - first + 1;
  if (pieces < 2 || pieces > mostPieces) return false;
  if (isSpaced) return pieces >= fewestSpaced;
  if (!flags.subarray(first, last + 1).some((flag) => flag & wordFlag.single)) return false;
  const slice = draft.slice(starts[first], ends[last]);
  // "Đ.M." may be somebody's initials.
  return pieces > 2 || slice === slice.toLowerCase();
}

function findJoined(block: Block, runs: readonly Run[], table: TermTable): TermHit[] {
  const { words, origin } = join(block, runs);
  const found: TermHit[] = [];
  findTerms(words, table, found);
  return found.flatMap(({ first, last, ...hit }) => {
    const start = (origin[first] as number) - block.from;
    const end = (origin[last + 1] as number) - 1 - block.from;
    return end - start > last - first ? { ...hit, first: start, last: end } : [];
  });
}

/** The words with each run as one; `origin` is the first word that each of them covers. */
function join(
  { words: text, from, to }: Block,
  runs: readonly Run[],
): { words: Words; origin: readonly number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  const flags: number[] = [];
  const origin: number[] = [];
  let next = 0;
  for (let word = from; word < to; word++) {
    const run = runs[next]?.first === word ? runs[next++] : undefined;
    const last = run?.last ?? word;
    origin.push(word);
    starts.push(text.starts[word] as number);
    ends.push(text.ends[last] as number);
    hashes.push(
      run
        ? foldHash(text.draft, text.starts[run.first] as number, text.ends[run.last] as number)
        : (text.hashes[word] as number),
    );
    let flag = text.flags[word] as number;
    for (let piece = word; piece < last; piece++) flag |= (text.flags[piece + 1] as number) & wordFlag.accent;
    flags.push(flag);
    word = last;
  }
  origin.push(to);
  const words = {
    draft: text.draft,
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    hashes: Int32Array.from(hashes),
    flags: Int32Array.from(flags),
  };
  return { words, origin };
}
