import { blockStarts } from './blocks';
import { type BlockFindings, checkBlock, type Unchecked } from './check-block';
import type { CompiledRuleset } from './compile-with';
import { gather } from './gather';
import type { Budget } from './patterns/budget';
import { readPatternBlock } from './patterns/pattern-block';
import { findSeparated } from './terms/find-separated';
import { findTerms, type TermHit } from './terms/find-terms';
import { closeDigits } from './text/close-digits';
import { isLegacyEncoded } from './text/legacy';
import { textOf } from './text/read-text';
import { readWords, type Words } from './text/read-words';
import { wordFlag } from './text/word-flag';
import type { Finding } from './types';

/** A block that has something to say, `[start, end)` of the draft. */
export interface CheckedBlock extends BlockFindings {
  readonly start: number;
  readonly end: number;
}

/** What is worth a second look in a draft, sorted by start; spans are UTF-16 units of the draft as typed. */
export function check(draft: string, compiled: CompiledRuleset): readonly Finding[] {
  return gather(checkBlocks(draft, blockStarts(draft, 0, draft.length), draft.length, compiled));
}

/** Those of the blocks at `starts`, the last of which ends at `end`, that have something to say. */
export function checkBlocks(
  draft: string,
  starts: readonly number[],
  end: number,
  compiled: CompiledRuleset,
  { budget, tellsUnread = false }: Options = {},
): readonly CheckedBlock[] {
  const checked: CheckedBlock[] = [];
  for (let first = 0; first < starts.length; ) {
    let next = first + 1;
    while (next < starts.length && joins(draft, starts[first] as number, starts[next] as number)) next++;
    checkTogether(draft, starts, first, next, end, { compiled, budget, tellsUnread }, checked);
    first = next;
  }
  return checked;
}

/** Units that are read in one go: what is noted of their words stays in the nearest cache. */
const most = 4096;

function joins(draft: string, first: number, start: number): boolean {
  return start - first < most && draft.charCodeAt(start - 1) === lineFeed;
}

const lineFeed = 10;

/**
 * The blocks `[first, next)`, all but the first of which begin a line. Whole lines are read in one go: a line break
 * keeps them as far apart as the end of a text would.
 */
function checkTogether(
  draft: string,
  starts: readonly number[],
  first: number,
  next: number,
  end: number,
  task: Task,
  checked: CheckedBlock[],
): void {
  const from = starts[first] as number;
  const to = starts[next] ?? end;
  const words = readWords(draft, from, to);
  let word = 0;
  for (let block = first; block < next; block++) {
    const start = starts[block] as number;
    const stop = block + 1 < next ? (starts[block + 1] as number) : to;
    const opening = word;
    word = firstFrom(words, stop, opening);
    const found = word > opening && checkWords(words, opening, word, start, stop, task);
    if (found) checked.push({ start, end: stop, ...found });
  }
}

/** The first word from `low` on that begins at or behind an offset. */
function firstFrom({ starts, count }: Words, offset: number, from: number): number {
  let low = from;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Options {
  /** For the patterns of all blocks together. */
  readonly budget?: Budget | undefined;
  /** Blocks of text that cannot be read are told as unchecked. */
  readonly tellsUnread?: boolean;
}

interface Task extends Options {
  readonly compiled: CompiledRuleset;
}

const hits: TermHit[] = [];
const none: readonly number[] = [];
const unread: Unchecked = { reason: 'legacy-encoding' };

/** The words `[from, to)` of the block `[start, end)`; undefined where nothing in it can matter. */
function checkWords(
  words: Words,
  from: number,
  to: number,
  start: number,
  end: number,
  { compiled, budget, tellsUnread }: Task,
): BlockFindings | undefined {
  hits.length = 0;
  const flags = findTerms(words, from, to, compiled.terms, hits);
  if (flags & wordFlag.separated) {
    hits.push(...findSeparated(words, from, to, compiled.terms));
  }
  const hasPatterns = compiled.patterns.length > 0;
  const block = hasPatterns ? readPatternBlock(words.draft.slice(start, end)) : undefined;
  const patterns = block ? compiled.mayMatch(block) : none;
  const isUnread = tellsUnread && isLegacyEncoded(words.draft.slice(start, end));
  if (hits.length === 0 && (flags & compiled.needs) === 0 && patterns.length === 0 && !isUnread) {
    return undefined;
  }
  const text = textOf(words, from, to, start, end);
  const digits = flags & wordFlag.digit ? closeDigits(words, from, to) : 0;
  const found = checkBlock(text, { hits, flags, digits, patterns, block, budget }, compiled);
  const unchecked = isUnread ? [...found.unchecked, unread] : found.unchecked;
  const { findings, held, met } = found;
  const isEmpty = findings.length + held.length + met.length + unchecked.length === 0;
  return isEmpty ? undefined : { findings, held, met, unchecked };
}
