/** All words and phrases of a ruleset in one table, and the one walk that finds them in a draft. */
import { once } from './once';
import { bare, canon } from './text/canon';
import { canonAt, readText, type Text } from './text/read-text';

export interface Term {
  /** As the ruleset writes them. */
  readonly words: readonly string[];
  /** Hash of each word, without case and accents. */
  readonly hashes: readonly number[];
  /** Between its words: empty for a soft separator, else the signs that have to stand there ("Đ/c"). */
  readonly joints: readonly string[];
}

/** The words of a term in the one spelling that words are compared by, and the same without accents. */
interface Spelling {
  readonly canons: readonly string[];
  readonly bares: readonly string[];
}

/** Words `[first, last]` of the draft. */
export interface TermHit {
  readonly term: number;
  readonly first: number;
  readonly last: number;
  /** As written, or as written without accents by an author who leaves them out. */
  readonly kind: 'exact' | 'stripped';
}

export interface TermTable {
  readonly terms: readonly Term[];
  /** Terms by the hash of their only word, or of their first two. */
  readonly byStart: ReadonlyMap<number, readonly number[]>;
  readonly filter: Uint32Array;
  /** Worked out at a term's first near hit: most terms of a ruleset never come up. */
  readonly spelling: (term: number) => Spelling;
  /** Known to be unmistakable without accents. */
  readonly isUsableStripped: (term: number) => boolean;
}

const word = /[\p{L}\p{N}]/u;

/** Collects phrases under numbers; a phrase given twice has one. */
export function createTermCollector(usableStripped: readonly string[]) {
  const numbers = new Map<string, number>();
  return {
    /** The term's number, or undefined where the phrase has no word in it. */
    add(phrase: string): number | undefined {
      const known = numbers.get(phrase);
      if (known !== undefined) return known;
      if (!word.test(phrase)) return undefined;
      numbers.set(phrase, numbers.size);
      return numbers.size - 1;
    },
    table: (): TermTable => tableOf(readTerms([...numbers.keys()]), usableStripped),
  };
}

/** Reads all phrases as the lines of one text: one by one they would cost ten times as much. */
function readTerms(phrases: readonly string[]): readonly Term[] {
  const text = readText(phrases.map((phrase) => phrase.replace(/[\r\n]/g, ' ')).join('\n'));
  let end = 0;
  let next = 0;
  return phrases.map((phrase) => {
    end += phrase.length;
    const first = next;
    while (next < text.count && (text.starts[next] as number) < end) next++;
    end += 1;
    return termAt(text, first, next);
  });
}

function termAt(text: Text, first: number, next: number): Term {
  const [words, hashes, joints]: [string[], number[], string[]] = [[], [], []];
  for (let index = first; index < next; index++) {
    words.push(text.draft.slice(text.starts[index], text.ends[index]));
    hashes.push(text.hashes[index] as number);
    if (index > first) joints.push(joint(text, index));
  }
  return { words, hashes, joints };
}

function tableOf(terms: readonly Term[], usableStripped: readonly string[]): TermTable {
  const byStart = new Map<number, number[]>();
  const filter = new Uint32Array(2 ** Math.max(5, Math.ceil(Math.log2(terms.length + 1))));
  for (const [number, { hashes }] of terms.entries()) {
    const key = hashes.length === 1 ? (hashes[0] as number) : pair(hashes[0] as number, hashes[1] as number);
    const bit = filterBit(key, filter);
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
    const list = byStart.get(key);
    if (list) list.push(number);
    else byStart.set(key, [number]);
  }
  const spelling = remember((term) => spell(terms[term] as Term));
  const usable = once(() => new Set(readTerms(usableStripped).map((term) => spell(term).canons.join(' '))));
  const isUsableStripped = (term: number) => usable().has(spelling(term).canons.join(' '));
  return { terms, byStart, filter, spelling, isUsableStripped };
}

function spell({ words }: Term): Spelling {
  const canons = words.map(canon);
  return { canons, bares: canons.map(bare) };
}

function remember<T>(make: (number: number) => T): (number: number) => T {
  const made: T[] = [];
  return (number) => {
    made[number] ??= make(number);
    return made[number];
  };
}

/** Every place of every term, by first word; the accent policy has been applied. */
export function findTerms(text: Text, { terms, byStart, filter, spelling }: TermTable): readonly TermHit[] {
  const hits: TermHit[] = [];
  for (let first = 0; first < text.count; first++) {
    const hash = text.hashes[first] as number;
    if (mayHold(filter, hash)) tryTerms(hash, first);
    if (first + 1 === text.count) break;
    const two = pair(hash, text.hashes[first + 1] as number);
    if (mayHold(filter, two)) tryTerms(two, first);
  }
  return hits;

  function tryTerms(key: number, first: number): void {
    for (const number of byStart.get(key) ?? []) {
      const term = terms[number] as Term;
      if (!hasHashes(text, term, first) || !hasJoints(text, term, first)) continue;
      const kind = compare(spelling(number), first);
      if (kind) hits.push({ term: number, first, last: first + term.hashes.length - 1, kind });
    }
  }

  function compare({ canons, bares }: Spelling, first: number): TermHit['kind'] | undefined {
    if (canons.every((word, index) => canonAt(text, first + index) === word)) return 'exact';
    if (text.accented[text.sentences[first] as number]) return undefined;
    return bares.every((word, index) => bare(canonAt(text, first + index)) === word) ? 'stripped' : undefined;
  }
}

function mayHold(filter: Uint32Array, key: number): boolean {
  const bit = filterBit(key, filter);
  return (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** The filter has a power of two of words, 32 bits each. */
function filterBit(key: number, filter: Uint32Array): number {
  return (Math.imul(key, 0x9e3779b1) >>> 3) & (filter.length * 32 - 1);
}

function pair(first: number, second: number): number {
  return (Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35)) | 0;
}

function hasHashes(text: Text, { hashes }: Term, first: number): boolean {
  if (first + hashes.length > text.count) return false;
  return hashes.every((hash, index) => text.hashes[first + index] === hash);
}

function hasJoints(text: Text, { joints }: Term, first: number): boolean {
  return joints.every((signs, index) => {
    const word = first + index + 1;
    return signs === '' ? text.apart[word] === 0 : signs === joint(text, word);
  });
}

/** What stands before a word, without spaces; only a short gap is looked at. */
function joint(text: Text, word: number): string {
  if (text.apart[word] === 0) return '';
  const end = text.starts[word] as number;
  const start = text.ends[word - 1] as number;
  return text.draft
    .slice(Math.max(start, end - 8), end)
    .replace(/[ \u00A0]/g, '')
    .replaceAll('’', "'");
}
