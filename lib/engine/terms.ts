/** All words and phrases of a ruleset in one table, and the one walk that finds them in a draft. */
import { bare } from './text/canon';
import { canonAt, readText, type Text } from './text/read-text';

export interface Term {
  /** Hash of each word, without case and accents. */
  readonly hashes: Int32Array;
  readonly canons: readonly string[];
  readonly bares: readonly string[];
  /** Between its words: empty for a soft separator, else the signs that have to stand there ("Đ/c"). */
  readonly joints: readonly string[];
  readonly isAccented: boolean;
  /** Known to be unmistakable without accents. */
  readonly isUsableStripped: boolean;
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
}

/** Collects terms under numbers; equal phrases (in case, tone placement, i and y) share one. */
export function createTermCollector(usableStripped: readonly string[]) {
  const usable = new Set(usableStripped.map((phrase) => readTerm(phrase, false)?.canons.join(' ')));
  const numbers = new Map<string, number>();
  const terms: Term[] = [];
  return {
    /** The term's number, or undefined where the phrase has no word in it. */
    add(phrase: string): number | undefined {
      const term = readTerm(phrase, true);
      if (!term) return undefined;
      const key = term.canons.map((word, index) => `${term.joints[index - 1] ?? ''} ${word}`).join();
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, terms.length);
      terms.push({ ...term, isUsableStripped: usable.has(term.canons.join(' ')) });
      return terms.length - 1;
    },
    table: (): TermTable => tableOf(terms),
  };
}

function readTerm(phrase: string, isUsableStripped: boolean): Term | undefined {
  const text = readText(phrase);
  if (text.count === 0) return undefined;
  const words = Array.from({ length: text.count }, (_, word) => word);
  const canons = words.map((word) => canonAt(text, word));
  const bares = canons.map(bare);
  return {
    hashes: text.hashes.slice(0, text.count),
    canons,
    bares,
    joints: words.slice(1).map((word) => joint(text, word)),
    isAccented: canons.some((word, index) => word !== bares[index]),
    isUsableStripped,
  };
}

function tableOf(terms: readonly Term[]): TermTable {
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
  return { terms, byStart, filter };
}

/** Every place of every term, by first word; the accent policy has been applied. */
export function findTerms(text: Text, { terms, byStart, filter }: TermTable): readonly TermHit[] {
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
      const kind = compare(term, first);
      if (kind) hits.push({ term: number, first, last: first + term.hashes.length - 1, kind });
    }
  }

  function compare(term: Term, first: number): TermHit['kind'] | undefined {
    if (term.canons.every((word, index) => canonAt(text, first + index) === word)) return 'exact';
    if (text.accented[text.sentences[first] as number]) return undefined;
    return term.bares.every((word, index) => bare(canonAt(text, first + index)) === word)
      ? 'stripped'
      : undefined;
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
