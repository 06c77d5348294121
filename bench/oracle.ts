/**
 * What `check` has to answer for lists of phrases, found the slow and plain way: every phrase at every word.
 * It shares no code and no table with the engine; drafts and lists are made so that it needs to know no more.
 */
import type { Finding, Rule, Severity } from '../lib/engine/types';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly spelling: string;
  readonly plain: string;
  /** Nothing but spaces, hyphens and marks that nobody sees stands before it. */
  readonly isJoined: boolean;
  readonly sentence: number;
}

/** Words by number, since millions of them are compared. */
interface Row {
  readonly spelling: Int32Array;
  readonly plain: Int32Array;
}

type Hit = Pick<Finding, 'rule' | 'severity' | 'category' | 'start' | 'end' | 'phrase'>;

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const vietnameseMarks = /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B]/;
const cyrillic: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x' };

/** All findings of `rules`, which hold nothing but lists of phrases, in the order of `check`. */
export function oracle(
  draft: string,
  rules: readonly Rule[],
  usableStripped: readonly string[],
): readonly Hit[] {
  const words = wordsOf(draft);
  const isAccented = accentedSentences(draft, words);
  const row = rowOf(words);
  const usable = new Set(usableStripped);
  const hitsOf = (phrase: string): readonly number[] => {
    const wanted = rowOfPhrase(phrase);
    const [head = -1] = wanted.plain;
    const firsts: number[] = [];
    for (let first = row.plain.indexOf(head); first >= 0; first = row.plain.indexOf(head, first + 1)) {
      if (!stands(wanted.plain, row.plain, first)) continue;
      const mayBeStripped = usable.has(phrase) && !isAccented[(words[first] as Word).sentence];
      if (mayBeStripped || stands(wanted.spelling, row.spelling, first)) firsts.push(first);
    }
    return firsts.filter((first) =>
      words.slice(first + 1, first + wanted.plain.length).every((word) => word.isJoined),
    );
  };
  const hits = rules.flatMap(({ id, match, severity }) =>
    ('phrase' in match ? match.phrase : []).flatMap((phrase) =>
      hitsOf(phrase).map((first): Hit => {
        const { start, end } = spanOf(words, first, wordsOf(phrase).length);
        return { rule: id, category: id.split('.')[0] as Hit['category'], severity, start, end, phrase };
      }),
    ),
  );
  return settled(hits);
}

function spanOf(words: readonly Word[], first: number, count: number): Pick<Hit, 'start' | 'end'> {
  return { start: (words[first] as Word).start, end: (words[first + count - 1] as Word).end };
}

function stands(wanted: Int32Array, words: Int32Array, first: number): boolean {
  for (let index = 0; index < wanted.length; index++) {
    if (words[first + index] !== wanted[index]) return false;
  }
  return true;
}

const numbers = new Map<string, number>();
const rows = new Map<string, Row>();

function rowOfPhrase(phrase: string): Row {
  const row = rows.get(phrase) ?? rowOf(wordsOf(phrase));
  rows.set(phrase, row);
  return row;
}

function rowOf(words: readonly Word[]): Row {
  const number = (text: string) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  return {
    spelling: Int32Array.from(words, ({ spelling }) => number(spelling)),
    plain: Int32Array.from(words, ({ plain }) => number(plain)),
  };
}

function wordsOf(text: string): readonly Word[] {
  let end = 0;
  let sentence = 0;
  return Array.from(text.matchAll(/[\p{L}\p{N}](?:\p{Cf}*[\p{L}\p{N}\p{M}])*/gu), (found) => {
    const gap = text.slice(end, found.index);
    if (/\n|[.!?…]["”)]*\s/.test(gap)) sentence++;
    end = found.index + found[0].length;
    const spelling = spellingOf(found[0]);
    const isJoined = /^[\p{Zs}\p{Cf}\t_-]*$/u.test(gap);
    return { start: found.index, end, spelling, plain: plainOf(spelling), isJoined, sentence };
  });
}

/** Lower case, plain letters, tone at the end, y as i where both are right, letters not repeated. */
function spellingOf(word: string): string {
  const lower = word
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  const latin = /[a-z]/.test(lower) ? lower.replace(/[а-я]/g, (letter) => cyrillic[letter] ?? letter) : lower;
  const letters = latin.normalize('NFD');
  const base = letters
    .replace(tones, '')
    .normalize('NFC')
    .replace(/(\p{L})\1{2,}/gu, '$1');
  return base.replace(/^(h|k|l|m|s|t|qu)y$/, '$1i') + (letters.match(tones) ?? []).join('');
}

function plainOf(spelling: string): string {
  const plain = spelling.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
  return plain.replace(/^(h|k|l|m|s|t|qu)y$/, '$1i');
}

/** One syllable in ten with a Vietnamese mark makes a sentence an accented one. */
function accentedSentences(draft: string, words: readonly Word[]): readonly boolean[] {
  const all: number[] = [];
  const marked: number[] = [];
  for (const { start, end, sentence } of words) {
    const letters = draft.slice(start, end).normalize('NFKD').toLowerCase();
    if (!/\p{L}/u.test(letters)) continue;
    all[sentence] = (all[sentence] ?? 0) + 1;
    if (vietnameseMarks.test(letters) || letters.includes('đ'))
      marked[sentence] = (marked[sentence] ?? 0) + 1;
  }
  return Array.from(all, (count = 0, sentence) => count > 0 && (marked[sentence] ?? 0) * 10 >= count);
}

const weight: Readonly<Record<Severity, number>> = { serious: 0, caution: 1, info: 2 };

/** Of findings of one category that overlap the graver stays, then the longer, the earlier, the first by name. */
function settled(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  const byWeight = [...hits].sort(
    (a, b) =>
      weight[a.severity] - weight[b.severity] ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      (`${a.rule} ${a.phrase}` < `${b.rule} ${b.phrase}` ? -1 : 1),
  );
  for (const hit of byWeight) {
    const isFree = kept.every(
      (one) => one.category !== hit.category || one.end <= hit.start || hit.end <= one.start,
    );
    if (isFree && kept.length < 100) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}
