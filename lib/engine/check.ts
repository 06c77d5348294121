import { blockStarts, reach } from './blocks';
import { type BlockFindings, checkBlock, type Unchecked } from './check-block';
import type { CompiledRuleset } from './compile-with';
import { gather } from './gather';
import { once } from './once';
import type { Budget } from './patterns/budget';
import { readPatternBlock } from './patterns/pattern-block';
import { findMasked } from './terms/find-masked';
import { findSeparated } from './terms/find-separated';
import { findTagged } from './terms/find-tagged';
import { type Marked, markWords, type TermHit, tryWords } from './terms/find-terms';
import { type HidingPlaces, hidingPlaces, liesIn } from './terms/hiding-places';
import { closeDigits } from './text/close-digits';
import { firstFrom } from './text/first-from';
import { isLegacyEncoded } from './text/legacy';
import { textOf } from './text/read-text';
import { mostUnits, readWords, type WordsOfBlock } from './text/read-words';
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
  const hiding = hidingPlaces(draft, starts[0] ?? end, end);
  const task: Task = { compiled, hiding, budget, tellsUnread };
  const checked: CheckedBlock[] = [];
  for (let first = 0; first < starts.length; ) {
    let next = first + 1;
    while (next < starts.length && joins(draft, starts[first] as number, starts[next] as number)) next++;
    checkTogether(draft, starts, first, next, end, task, checked);
    first = next;
  }
  return checked;
}

/** Units that are read in one go: what is noted of their words stays in the nearest cache. */
const most = mostUnits - reach;

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
  const { compiled, tellsUnread } = task;
  const { masks, tags } = task.hiding;
  const to = starts[next] ?? end;
  const words = readWords(draft, starts[first] as number, to);
  const marked = marks();
  markWords(words, compiled.terms, compiled.needs | wordFlag.separated, marked);
  const looksAtAll = tellsUnread || compiled.patterns.length > 0;
  for (let block = first, mark = 0; block < next; block++) {
    const stop = block + 1 < next ? (starts[block + 1] as number) : to;
    const firstMark = mark;
    while (mark < marked.count && (words.starts[marked.row[mark] as number] as number) < stop) mark++;
    const start = starts[block] as number;
    const mayBeMasked = liesIn(masks, start, stop);
    const hasTags = liesIn(tags, start, stop);
    if (mark === firstMark && !looksAtAll && !mayBeMasked && !hasTags) continue;
    const from = firstFrom(words.starts, start, 0, words.count);
    const behind = firstFrom(words.starts, stop, from, words.count);
    if (behind === from) continue;
    // Written out: to spread the first five into it took as long as all the rest of a draft's check.
    const place: Place = {
      words,
      from,
      to: behind,
      start,
      end: stop,
      marked,
      firstMark,
      endMark: mark,
      mayBeMasked,
      hasTags,
    };
    const found = checkWords(place, task);
    if (found) checked.push(found);
  }
}

/** As many as there can be in what is read together. */
const marks = once((): Marked => ({ row: new Int32Array(mostUnits), count: 0 }));

/** A block of whose words some are marked. */
interface Place extends WordsOfBlock {
  readonly marked: Marked;
  readonly firstMark: number;
  readonly endMark: number;
  /** Whether words may be hidden in it, see `hidingPlaces`. */
  readonly mayBeMasked: boolean;
  readonly hasTags: boolean;
}

export interface Options {
  /** For the patterns of all blocks together. */
  readonly budget?: Budget | undefined;
  /** Blocks of text that cannot be read are told as unchecked. */
  readonly tellsUnread?: boolean;
}

interface Task extends Options {
  readonly compiled: CompiledRuleset;
  readonly hiding: HidingPlaces;
}

const none: readonly number[] = [];
const unread: Unchecked = { reason: 'legacy-encoding' };

/** Undefined where nothing in the block can matter. */
function checkWords(place: Place, { compiled, budget, tellsUnread }: Task): CheckedBlock | undefined {
  const { words, from, to, start, end, mayBeMasked, hasTags } = place;
  const { terms } = compiled;
  const flags = flagsOf(place);
  const hits: TermHit[] = [];
  const walk = { words, from, to, table: terms, hits, readings: undefined };
  tryWords(walk, place.marked, place.firstMark, place.endMark);
  const isSeparated = (flags & wordFlag.separated) !== 0;
  if (isSeparated) hits.push(...findSeparated(words, from, to, terms));
  if (isSeparated || mayBeMasked) hits.push(...findMasked(place, terms));
  if (hasTags) hits.push(...findTagged(place, terms));
  const hasPatterns = compiled.patterns.length > 0;
  const block = hasPatterns ? readPatternBlock(words.draft.slice(start, end)) : undefined;
  const patterns = block ? compiled.mayMatch(block) : none;
  const isUnread = tellsUnread && isLegacyEncoded(words.draft.slice(start, end));
  if (hits.length === 0 && (flags & compiled.needs) === 0 && patterns.length === 0 && !isUnread) {
    return undefined;
  }
  const text = textOf(words, from, to, start, end);
  const digits = compiled.finders.length > 0 ? closeDigits(words, from, to) : 0;
  const found = checkBlock(text, { hits, flags, digits, patterns, block, budget }, compiled);
  const { findings, held, met } = found;
  const unchecked = isUnread ? [...found.unchecked, unread] : found.unchecked;
  const isEmpty = findings.length + held.length + met.length + unchecked.length === 0;
  return isEmpty ? undefined : { start, end, findings, held, met, unchecked };
}

/** Those of all its words that anything asks for: words with such flags are marked. */
function flagsOf({ words, marked, firstMark, endMark }: Place): number {
  let flags = 0;
  for (let mark = firstMark; mark < endMark; mark++) {
    flags |= words.flags[marked.row[mark] as number] as number;
  }
  return flags;
}
