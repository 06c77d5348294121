/**
 * Terms in hashtags whose words run together: "#CongVanMat" is cut where capitals show the words, and "#lộbímật" is a
 * listed phrase from end to end. Most hashtags are typed without accents, whatever stands around them: such a one counts
 * for phrases that are unmistakable so, and never for a word alone.
 */
import { classes, mark, sign } from '../text/classes';
import { firstFrom } from '../text/first-from';
import { foldHash } from '../text/fold-hash';
import { type WordsOfBlock, wordsOf } from '../text/read-words';
import { likeness } from '../text/spelling';
import { wordFlag } from '../text/word-flag';
import type { Span } from '../types';
import { findTerms, type TermHit } from './find-terms';
import { type TermTable, termKind } from './term-table';

/** Letters: shorter ones are names and the short words of chats. */
const fewest = 6;
/** Longer ones are no words. */
const longest = 80;
const cut = /(?<=[\p{Ll}\p{M}\p{N}])(?=\p{Lu})/gu;

/** The hits in a block that stand in hashtags. */
export function findTagged({ words, from, to, start }: WordsOfBlock, table: TermTable): readonly TermHit[] {
  const hits: TermHit[] = [];
  for (let word = from; word < to; word++) {
    const at = words.starts[word] as number;
    const end = words.ends[word] as number;
    if (words.draft[at - 1] !== '#' || at === start || end - at < fewest || end - at > longest) continue;
    const tag = words.draft.slice(at, end);
    for (const { term, span } of [...hitsInPieces(tag, table), ...hitsOfWhole(tag, table)]) {
      const by = at - start;
      hits.push({
        term,
        first: word - from,
        last: word - from,
        isPlain: false,
        span: { start: span.start + by, end: span.end + by },
      });
    }
  }
  return hits;
}

interface TagHit {
  readonly term: number;
  readonly span: Span;
}

/** Terms in the words that begin with capitals. */
function hitsInPieces(tag: string, table: TermTable): readonly TagHit[] {
  const pieces = tag.replace(cut, ' ');
  if (pieces === tag) return [];
  const read = wordsOf(pieces);
  const hits: TermHit[] = [];
  findTerms(read, table, hits);
  return hits.flatMap(({ term, first, last, isPlain }) => {
    // As many spaces as words stand before a word.
    const start = (read.starts[first] as number) - first;
    const end = (read.ends[last] as number) - last;
    const isMarked = read.flags.subarray(first, last + 1).some((flag) => flag & wordFlag.accent);
    return counts(term, last - first + 1, isPlain, isMarked, table) ? [{ term, span: { start, end } }] : [];
  });
}

/** Terms that are the whole of it, without their spaces. */
function hitsOfWhole(tag: string, table: TermTable): readonly TagHit[] {
  const terms = termsOfLetters(foldHash(tag, 0, tag.length), table);
  return terms.flatMap((term) => {
    const how = spells(tag, term, table);
    return how && counts(term, 2, how === 'plain', true, table)
      ? [{ term, span: { start: 0, end: tag.length } }]
      : [];
  });
}

/** Without accents a phrase has to be known to be usable so; a word that has none may be any other without its own. */
function counts(
  term: number,
  length: number,
  isPlain: boolean,
  isMarked: boolean,
  table: TermTable,
): boolean {
  if ((table.kinds[term] as number) & termKind.loose) return false;
  return isPlain ? table.isUsableStripped(term) : isMarked || length > 1;
}

/** Whether the words of a term stand in a row in the tag, each as it may be written. */
function spells(tag: string, term: number, table: TermTable): 'exact' | 'plain' | undefined {
  let how: 'exact' | 'plain' = 'exact';
  let at = 0;
  for (const word of table.spelling(term)) {
    const end = behindLetters(tag, at, word.letters.length);
    const own = likeness(tag, at, end, word, false);
    if (!own) return undefined;
    if (own === 'plain') how = 'plain';
    at = end;
  }
  return at === tag.length ? how : undefined;
}

/** Behind so many letters and their marks. */
function behindLetters(tag: string, from: number, letters: number): number {
  const table = classes();
  let at = from;
  for (let left = letters; at < tag.length; at++) {
    const kind = table[tag.charCodeAt(at)] as number;
    if (kind >= mark) continue;
    if (kind >= sign || left === 0) break;
    left--;
  }
  return at;
}

/** Phrases by the hash of their letters in a row: the sorted hashes, and the term of each. */
interface ByLetters {
  readonly hashes: Int32Array;
  readonly terms: Int32Array;
}

/** Made at the first hashtag. */
const made = new WeakMap<TermTable, ByLetters>();

function termsOfLetters(hash: number, table: TermTable): readonly number[] {
  const { hashes, terms } = byLetters(table);
  const first = firstFrom(hashes, hash);
  let end = first;
  while (hashes[end] === hash) end++;
  return [...terms.subarray(first, end)];
}

function byLetters(table: TermTable): ByLetters {
  const known = made.get(table);
  if (known) return known;
  const { kinds, phrases, firstWord } = table;
  const found: { readonly hash: number; readonly term: number }[] = [];
  for (let term = 0; term < kinds.length; term++) {
    if ((firstWord[term + 1] as number) - (firstWord[term] as number) < 2) continue;
    const phrase = phrases[term] as string;
    found.push({ hash: foldHash(phrase, 0, phrase.length), term });
  }
  found.sort((a, b) => a.hash - b.hash);
  const all = {
    hashes: Int32Array.from(found, ({ hash }) => hash),
    terms: Int32Array.from(found, ({ term }) => term),
  };
  made.set(table, all);
  return all;
}
