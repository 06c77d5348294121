/** Whether a term stands at a word: how each of its words is written there. */
import type { Words } from '../text/read-words';
import { likeness, type Spelling } from '../text/spelling';
import { dressedMarks, marksOf, wordFlag } from '../text/word-flag';
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
}

/** What a walk works with. */
export interface Walk {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  readonly table: TermTable;
  readonly hits: TermHit[];
  /** Hashes that a word may be read as, by word, as far as they were asked for. */
  readonly readings: Map<number, readonly number[]>;
  /** Of words in which a short one was written out: how the words that were put in its place are spelt. */
  readonly given?: ReadonlyMap<number, string>;
}

/** Of a whole term: as written, or without accents, which counts only where the sentence is typed so. */
export function standsAt(walk: Walk, first: number, term: number, length: number): 'exact' | 'plain' | 'no' {
  const { words, table } = walk;
  if (!walk.given && isVerbatim(words, first, length, table.phrases[term] as string)) return 'exact';
  if (!hasHashes(words, first, term, length, table)) return 'no';
  if (!hasJoints(words, first, term, length, table)) return 'no';
  return spelledStanding(walk, first, term, length);
}

/** Written to the letter as the ruleset has it, as most are. */
function isVerbatim({ draft, starts, ends }: Words, first: number, length: number, phrase: string): boolean {
  const start = starts[first] as number;
  return (ends[first + length - 1] as number) - start === phrase.length && draft.startsWith(phrase, start);
}

function spelledStanding(walk: Walk, first: number, term: number, length: number): 'exact' | 'plain' | 'no' {
  const { table } = walk;
  const spelling = table.spelling(term);
  let [written, plain, doubtful] = [0, 0, 0];
  for (let index = 0; index < length; index++) {
    const how = wordStanding(walk, first + index, term, index, spelling[index] as Spelling);
    if (how === 'no') return 'no';
    if (how === 'exact') written++;
    else if (how === 'plain') plain++;
    else if (how === 'doubtful') doubtful++;
  }
  if (doubtful > 0 && written + plain === 0) return 'no';
  return plain === 0 ? 'exact' : plainStanding(term, table);
}

function plainStanding(term: number, { countsPlain }: TermTable): 'plain' | 'no' {
  return countsPlain(term) ? 'plain' : 'no';
}

/** Of one word of it: also a spelling of chats, or what was given for one. */
function wordStanding(
  { words, table, given }: Walk,
  word: number,
  term: number,
  index: number,
  wanted: Spelling,
): 'exact' | 'plain' | 'short' | 'doubtful' | 'no' {
  if (words.hashes[word] !== hashIn(table, term, index)) {
    const alias = aliasFor(words, word, wanted, table);
    return alias ? (alias.isAmbiguous ? 'doubtful' : 'short') : 'no';
  }
  const spelt = given?.get(word);
  if (spelt !== undefined) return spelt === wanted.canon ? 'short' : 'no';
  const { draft, starts, ends } = words;
  const isLoose = ((table.kinds[term] as number) & termKind.loose) !== 0;
  return likeness(draft, starts[word] as number, ends[word] as number, wanted, isLoose) ?? 'no';
}

function hasHashes(words: Words, first: number, term: number, length: number, table: TermTable): boolean {
  for (let index = 0; index < length; index++) {
    const wanted = hashIn(table, term, index);
    const hash = words.hashes[first + index] as number;
    if (hash !== wanted && !mayStandFor(words, first + index, wanted, table)) return false;
  }
  return true;
}

function hashIn({ hashes, firstWord }: TermTable, term: number, index: number): number {
  return hashes[(firstWord[term] as number) + index] as number;
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
  term: number,
  length: number,
  { joints }: TermTable,
): boolean {
  const wanted = joints.size > 0 ? joints.get(term) : undefined;
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
  if (!aliases) return none;
  const known = aliases.filter((alias) => isShort(words, word, alias));
  if (known.length === 0) return none;
  const slice = words.draft.slice(words.starts[word], words.ends[word]);
  return slice === slice.toLowerCase() ? known : none;
}

/** Letters beyond these may be look-alikes of any. */
const lastLatin = 0x24f;

function isShort({ draft, starts, ends, flags }: Words, word: number, alias: Alias): boolean {
  const [start, end] = [starts[word] as number, ends[word] as number];
  if (end - start < alias.length || end - start > alias.length + mostMarks) return false;
  const marks = marksOf(flags[word] as number);
  if (marks !== alias.marks && marks !== dressedMarks) return false;
  const first = draft.charCodeAt(start);
  if (first <= lastLatin && !alias.firstUnits.includes(first)) return false;
  return likeness(draft, start, end, alias.short, false) === 'exact';
}
