/** Whether a term stands at a word: how each of its words is written there. */
import type { Words } from '../text/read-words';
import { likeness, type Spelling } from '../text/spelling';
import { dressedMarks, marksOf, wordFlag } from '../text/word-flag';
import type { Span } from '../types';
import type { Alias } from './aliases';
import { joint } from './joint';
import { type TermTable, termKind } from './term-table';

/** Words `[first, last]`, counted from the first word that was walked over. */
export interface TermHit {
  readonly term: number;
  readonly first: number;
  readonly last: number;
  /** Typed without the accents of the term: counts only where the sentence is typed so. */
  readonly isPlain: boolean;
  /** Where it stands in the block, if that is not from the first of these words to the last. */
  readonly span?: Span;
}

/** What a walk works with. */
export interface Walk {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  readonly table: TermTable;
  readonly hits: TermHit[];
  /** Hashes that a word may be read as, by word, as far as they were asked for. */
  readings: Map<number, readonly number[]> | undefined;
}

/** Of a whole wording: as written, or without accents, which counts only where the sentence is typed so. */
export function standsAt(
  walk: Walk,
  first: number,
  wording: number,
  length: number,
): 'exact' | 'plain' | 'no' {
  const { words, table } = walk;
  if (isVerbatim(words, first, length, table.phrases[wording] as string)) return 'exact';
  if (!hasHashes(words, first, wording, length, table)) return 'no';
  if (!hasJoints(words, first, wording, length, table)) return 'no';
  const form = table.shortFormAt(wording);
  if (form && !isShort(words, first + form.index, form.alias)) return 'no';
  return spelledStanding(walk, first, wording, length);
}

/** Written to the letter as the ruleset has it, as most are. */
function isVerbatim({ draft, starts, ends }: Words, first: number, length: number, phrase: string): boolean {
  const start = starts[first] as number;
  return (ends[first + length - 1] as number) - start === phrase.length && draft.startsWith(phrase, start);
}

function spelledStanding(
  walk: Walk,
  first: number,
  wording: number,
  length: number,
): 'exact' | 'plain' | 'no' {
  const { table } = walk;
  const spelling = table.spelling(wording);
  let [written, plain, doubtful] = [0, 0, 0];
  for (let index = 0; index < length; index++) {
    const how = wordStanding(walk, first + index, wording, index, spelling[index] as Spelling);
    if (how === 'no') return 'no';
    if (how === 'exact') written++;
    else if (how === 'plain') plain++;
    else if (how === 'doubtful') doubtful++;
  }
  if (doubtful > 0 && written + plain === 0) return 'no';
  return plain === 0 ? 'exact' : plainStanding(table.termOf(wording), table);
}

function plainStanding(term: number, { countsPlain }: TermTable): 'plain' | 'no' {
  return countsPlain(term) ? 'plain' : 'no';
}

/** Of one word of it: also a spelling of chats. */
function wordStanding(
  { words, table }: Walk,
  word: number,
  wording: number,
  index: number,
  wanted: Spelling,
): 'exact' | 'plain' | 'short' | 'doubtful' | 'no' {
  if (words.hashes[word] !== hashIn(table, wording, index)) {
    const alias = aliasFor(words, word, wanted, table);
    return alias ? (alias.isAmbiguous ? 'doubtful' : 'short') : 'no';
  }
  const { draft, starts, ends } = words;
  const isLoose = ((table.kinds[table.termOf(wording)] as number) & termKind.loose) !== 0;
  return likeness(draft, starts[word] as number, ends[word] as number, wanted, isLoose) ?? 'no';
}

function hasHashes(words: Words, first: number, wording: number, length: number, table: TermTable): boolean {
  for (let index = 0; index < length; index++) {
    const wanted = hashIn(table, wording, index);
    const hash = words.hashes[first + index] as number;
    if (hash !== wanted && !mayStandFor(words, first + index, wanted, table)) return false;
  }
  return true;
}

function hashIn({ hashes, firstWord }: TermTable, wording: number, index: number): number {
  return hashes[(firstWord[wording] as number) + index] as number;
}

function mayStandFor(words: Words, word: number, long: number, table: TermTable): boolean {
  return aliasesAt(words, word, table).some((alias) => alias.long.some(({ hash }) => hash === long));
}

function aliasFor(words: Words, word: number, wanted: Spelling, table: TermTable): Alias | undefined {
  return aliasesAt(words, word, table).find(({ long }) => long.some(({ canon }) => canon === wanted.canon));
}

function hasJoints(
  words: Words,
  first: number,
  wording: number,
  length: number,
  { joints }: TermTable,
): boolean {
  const wanted = joints.size > 0 ? joints.get(wording) : undefined;
  for (let index = 1; index < length; index++) {
    const word = first + index;
    const isApart = ((words.flags[word] as number) & wordFlag.apart) !== 0;
    const signs = wanted?.[index - 1] ?? '';
    if (isApart ? signs !== joint(words, word) : signs !== '') return false;
  }
  return true;
}

const none: readonly Alias[] = [];

/** Marks of a short word in a draft whose marks stand apart. */
const mostMarks = 2;

/** What a word in small letters may be short for. */
export function aliasesAt(words: Words, word: number, table: TermTable): readonly Alias[] {
  const aliases = table.aliases.get(words.hashes[word] as number);
  return aliases ? aliases.filter((alias) => isShort(words, word, alias)) : none;
}

/** Letters beyond these may be look-alikes of any. */
const lastLatin = 0x24f;

/** Whether a word is this short one, in small letters: in capitals it may be the name of an office. */
function isShort({ draft, starts, ends, flags }: Words, word: number, alias: Alias): boolean {
  const [start, end] = [starts[word] as number, ends[word] as number];
  const { length } = alias.text;
  if (end - start < length || end - start > length + mostMarks) return false;
  const marks = marksOf(flags[word] as number);
  if (marks !== alias.marks && marks !== dressedMarks) return false;
  const first = draft.charCodeAt(start);
  if (first <= lastLatin && !alias.firstUnits.includes(first)) return false;
  if (likeness(draft, start, end, alias.short, false) !== 'exact') return false;
  const slice = draft.slice(start, end);
  return slice === slice.toLowerCase();
}
