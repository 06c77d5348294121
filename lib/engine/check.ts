import { blockEnd } from './blocks';
import { type BlockFindings, checkBlock } from './check-block';
import type { CompiledRuleset } from './compile';
import { gather } from './gather';
import { findSeparated, mayBeSeparated } from './terms/find-separated';
import { findTerms, type TermHit } from './terms/find-terms';
import { textOf } from './text/read-text';
import { createRoom, readWords, type Words, wordFlag } from './text/read-words';
import type { Finding } from './types';

/** A block that has something to say, `[start, end)` of the draft. */
export interface CheckedBlock extends BlockFindings {
  readonly start: number;
  readonly end: number;
}

/** What is worth a second look in a draft, sorted by start; spans are UTF-16 units of the draft as typed. */
export function check(draft: string, compiled: CompiledRuleset): readonly Finding[] {
  const starts: number[] = [];
  for (let at = 0; at < draft.length; at = blockEnd(draft, at)) starts.push(at);
  return gather(checkBlocks(draft, starts, draft.length, compiled));
}

/** Those of the blocks at `starts`, the last of which ends at `end`, that have something to say. */
export function checkBlocks(
  draft: string,
  starts: readonly number[],
  end: number,
  compiled: CompiledRuleset,
): readonly CheckedBlock[] {
  const checked: CheckedBlock[] = [];
  for (let first = 0; first < starts.length; ) {
    let next = first + 1;
    while (next < starts.length && draft[(starts[next] as number) - 1] === '\n') next++;
    checkTogether(draft, starts.slice(first, next), starts[next] ?? end, compiled, checked);
    first = next;
  }
  return checked;
}

let room = createRoom(0);

/** Whole lines are read in one go: a line break keeps them as far apart as the end of a text would. */
function checkTogether(
  draft: string,
  starts: readonly number[],
  end: number,
  compiled: CompiledRuleset,
  checked: CheckedBlock[],
): void {
  const from = starts[0] as number;
  if (room.starts.length <= (end - from) >> 1) room = createRoom(end - from);
  const words = readWords(draft, from, end, room);
  let first = 0;
  for (const [index, start] of starts.entries()) {
    const stop = starts[index + 1] ?? end;
    let next = first;
    while (next < words.count && (words.starts[next] as number) < stop) next++;
    const block = next > first && checkWords(words, first, next, start, stop, compiled);
    if (block) checked.push({ start, end: stop, ...block });
    first = next;
  }
}

/** The words `[from, to)` of the block `[start, end)`; undefined where nothing in it can matter. */
function checkWords(
  words: Words,
  from: number,
  to: number,
  start: number,
  end: number,
  compiled: CompiledRuleset,
): BlockFindings | undefined {
  const hits: TermHit[] = [];
  const flags = findTerms(words, from, to, compiled.terms, hits);
  const isSeparated = (flags & wordFlag.single) !== 0 && mayBeSeparated(words, from, to);
  if (hits.length === 0 && (flags & compiled.needs) === 0 && !isSeparated) return undefined;
  const text = textOf(words, from, to, start, end);
  const here = hits.map((hit) => ({ ...hit, first: hit.first - from, last: hit.last - from }));
  if (isSeparated) here.push(...findSeparated(text, compiled.terms));
  const block = checkBlock(text, here, flags, compiled);
  return block.findings.length + block.held.length + block.met.length > 0 ? block : undefined;
}
