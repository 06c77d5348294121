/** The same answer as `check`, draft after draft, for the cost of what changed between them. */
import { lineEnd, pieceEnd, reach } from './blocks';
import { type Change, changeBetween } from './changed';
import { type CheckedBlock, checkBlocks } from './check';
import type { CompiledRuleset } from './compile';
import { gather } from './gather';
import type { Finding } from './types';

/**
 * Made once for a composer and a ruleset. Each call takes the whole draft as it is now and answers as `check` would;
 * it reads the blocks that are new, and moves what it knows of the others.
 */
export function createIncremental(compiled: CompiledRuleset): (draft: string) => readonly Finding[] {
  let known = '';
  let starts: number[] = [];
  let blocks: readonly CheckedBlock[] = [];
  let findings: readonly Finding[] = [];
  return (draft) => {
    const change = changeBetween(known, draft);
    if (!change) return findings;
    const { first, last, fresh, end } = recut(draft, starts, change);
    const by = change.newEnd - change.oldEnd;
    const oldStart = starts[first] ?? known.length;
    const oldEnd = starts[last] ?? known.length;
    const checked = checkBlocks(draft, fresh, end, compiled);
    blocks = [
      ...blocks.filter((block) => block.start < oldStart),
      ...checked,
      ...blocks.filter((block) => block.start >= oldEnd).map((block) => moved(block, by)),
    ];
    starts = [...starts.slice(0, first), ...fresh, ...starts.slice(last).map((start) => start + by)];
    known = draft;
    findings = gather(blocks);
    return findings;
  };
}

/** The old blocks `[first, last)` give way to new ones that begin at `fresh` and end at `end`. */
interface Recut {
  readonly first: number;
  readonly last: number;
  readonly fresh: readonly number[];
  readonly end: number;
}

/** Cuts anew from the first block that the change can have moved, until a cut falls where there was one before. */
function recut(draft: string, starts: readonly number[], change: Change): Recut {
  const first = firstTouched(draft, starts, change.start);
  const by = change.newEnd - change.oldEnd;
  const fresh: number[] = [];
  let last = first;
  let at = starts[first] ?? 0;
  let end = at;
  while (at < draft.length) {
    if (at >= change.newEnd) {
      while (last < starts.length && (starts[last] as number) + by < at) last++;
      if ((starts[last] ?? -1) + by === at) return { first, last, fresh, end: at };
    }
    if (at === end) end = lineEnd(draft, at);
    fresh.push(at);
    at = pieceEnd(draft, at, end);
  }
  return { first, last: starts.length, fresh, end: draft.length };
}

/** The block in which the change begins, or the first of those before it whose end can depend on it. */
function firstTouched(draft: string, starts: readonly number[], change: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= change) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && (starts[low - 1] as number) + reach > change && !beginsLine(draft, starts[low] as number))
    low--;
  return low;
}

function beginsLine(draft: string, at: number): boolean {
  return draft[at - 1] === '\n';
}

function moved(block: CheckedBlock, by: number): CheckedBlock {
  return by === 0 ? block : { ...block, start: block.start + by, end: block.end + by };
}
