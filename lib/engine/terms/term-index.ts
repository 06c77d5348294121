/** Wordings by the key of their first words, and the filter that tells most words of a draft apart from all of them. */
import { dressedMarks } from '../text/word-flag';
import { addToFilter, anyMarks, bucketOf, createFilter, pairKey, powerOfTwo, wordKey } from './term-keys';

export interface TermIndex {
  readonly filter: Int32Array;
  /** Keys and wordings, bucket by bucket; those of a bucket begin at `firstEntry[bucket]`. */
  readonly keys: Int32Array;
  readonly wordings: Int32Array;
  readonly firstEntry: Int32Array;
}

/** What the index has to know of the wordings. */
export interface Keyed {
  readonly hashes: Int32Array;
  readonly firstWord: Int32Array;
  /** Marks of the first word of a wording. */
  readonly marks: ArrayLike<number>;
  readonly isLoose: (wording: number) => boolean;
  readonly mayCountPlain: (wording: number) => boolean;
}

/** `others` are keys that the filter lets pass as well. */
export function indexOf(keyed: Keyed, others: readonly number[]): TermIndex {
  const count = keyed.firstWord.length - 1;
  const filter = createFilter(count + others.length);
  for (const key of others) addToFilter(filter, key);
  const entries: number[] = [];
  for (let wording = 0; wording < count; wording++) addEntries(keyed, wording, filter, entries);
  return { filter, ...bucketed(entries) };
}

function addEntries(keyed: Keyed, wording: number, filter: Int32Array, entries: number[]): void {
  const { hashes, firstWord } = keyed;
  const first = firstWord[wording] as number;
  const length = (firstWord[wording + 1] as number) - first;
  const add = (key: number) => {
    addToFilter(filter, key);
    entries.push(key, wording);
  };
  if (length === 1) {
    const hash = hashes[first] as number;
    addToFilter(filter, hash);
    for (const marks of marksToFind(keyed, wording)) add(wordKey(hash, marks));
    return;
  }
  const pair = pairKey(hashes[first] as number, hashes[first + 1] as number);
  add(length > 2 ? pairKey(pair, hashes[first + 2] as number) : pair);
}

/** With what marks a single word may be written: its own, with digits for letters, and none. */
function marksToFind({ marks, isLoose, mayCountPlain }: Keyed, wording: number): readonly number[] {
  if (isLoose(wording)) return [anyMarks];
  const own = marks[wording] as number;
  if (own === dressedMarks) return [own];
  return own !== 0 && mayCountPlain(wording) ? [own, dressedMarks, 0] : [own, dressedMarks];
}

/** Sorts keys and wordings, one after the other in `entries`, into their buckets. */
function bucketed(entries: readonly number[]): Omit<TermIndex, 'filter'> {
  const count = entries.length / 2;
  const buckets = powerOfTwo(count / 3);
  const firstEntry = new Int32Array(buckets + 1);
  const keys = new Int32Array(count);
  const wordings = new Int32Array(count);
  const at = (entry: number) => bucketOf(entries[entry * 2] as number, buckets);
  for (let entry = 0; entry < count; entry++) firstEntry[at(entry)] = (firstEntry[at(entry)] as number) + 1;
  let end = 0;
  for (let bucket = 0; bucket <= buckets; bucket++) {
    end += firstEntry[bucket] as number;
    firstEntry[bucket] = end;
  }
  // From the last to the first, so that those of one key keep their order.
  for (let entry = count - 1; entry >= 0; entry--) {
    const place = (firstEntry[at(entry)] as number) - 1;
    firstEntry[at(entry)] = place;
    keys[place] = entries[entry * 2] as number;
    wordings[place] = entries[entry * 2 + 1] as number;
  }
  return { keys, wordings, firstEntry };
}
