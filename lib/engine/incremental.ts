/** The same answer as `check`, draft after draft, for the cost of what changed between them. */
import { isSettled, lineEnd, pieceEnd, reach } from './blocks';
import { type Change, changeBetween } from './changed';
import { type CheckedBlock, checkBlocks } from './check';
import type { Unchecked } from './check-block';
import type { CompiledRuleset } from './compile-with';
import { gather } from './gather';
import type { Budget } from './patterns/budget';
import type { Finding } from './types';

/** A check of a draft: what was found, and what could not be looked for. */
export interface Look {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
}

/**
 * Made once for a composer and a ruleset. Each call takes the whole draft as it is now and answers as `check` would;
 * it reads the blocks that are new, and moves what it knows of the others. `createBudget` limits the time that
 * patterns take in one call; blocks that it cut short are read again at the next.
 */
export function createIncremental(
  compiled: CompiledRuleset,
  createBudget?: () => Budget,
): (draft: string) => Look {
  let known = '';
  let starts: readonly number[] = [];
  let blocks: readonly CheckedBlock[] = [];
  let look: Look = { findings: [], unchecked: [] };
  return (draft) => {
    const change = changeBetween(known, draft);
    if (!change && !blocks.some(wasCutShort)) return look;
    const options = { budget: createBudget?.(), tellsUnread: true };
    if (change) {
      const cut = recut(draft, starts, change);
      blocks = spliced(
        blocks,
        starts,
        cut,
        change,
        checkBlocks(draft, cut.fresh, cut.end, compiled, options),
      );
      const by = change.newEnd - change.oldEnd;
      starts = [
        ...starts.slice(0, cut.first),
        ...cut.fresh,
        ...starts.slice(cut.last).map((start) => start + by),
      ];
      known = draft;
    }
    if (blocks.some(wasCutShort)) {
      blocks = blocks.flatMap((block) => {
        const isFresh = change && block.start >= change.start && block.start < change.newEnd;
        if (!wasCutShort(block) || isFresh) return block;
        return checkBlocks(draft, [block.start], block.end, compiled, options);
      });
    }
    look = { findings: gather(blocks), unchecked: blocks.flatMap((block) => block.unchecked) };
    return look;
  };
}

function wasCutShort({ unchecked }: CheckedBlock): boolean {
  return unchecked.some(({ reason }) => reason === 'out-of-time');
}

function spliced(
  blocks: readonly CheckedBlock[],
  starts: readonly number[],
  { first, last }: Recut,
  change: Change,
  checked: readonly CheckedBlock[],
): readonly CheckedBlock[] {
  const by = change.newEnd - change.oldEnd;
  const from = starts[first] ?? Number.POSITIVE_INFINITY;
  const to = starts[last] ?? Number.POSITIVE_INFINITY;
  return [
    ...blocks.filter(({ start }) => start < from),
    ...checked,
    ...blocks.filter(({ start }) => start >= to).map((block) => moved(block, by)),
  ];
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
  while (low > 0 && (starts[low - 1] as number) + reach > change && !isSettled(draft, starts[low] as number))
    low--;
  return low;
}

function moved(block: CheckedBlock, by: number): CheckedBlock {
  return by === 0 ? block : { ...block, start: block.start + by, end: block.end + by };
}
