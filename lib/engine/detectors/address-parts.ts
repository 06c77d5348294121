/** The parts of a postal address: house number, alley, street, hamlet, and the places they lie in. */
import { once } from '../once';
import { bare, canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import { gapBefore, type PlaceNames } from './place-names';
import { isCapital, styleOf, typedForms, type WordStyle } from './word-style';
import { bareAt } from './words';

/** Words `[first, end)` of the draft. */
export interface Part {
  readonly kind: 'house' | 'alley' | 'street' | 'hamlet' | 'area';
  readonly first: number;
  readonly end: number;
  /** What it is called, without accents, "phuong"; empty for what stands bare. */
  readonly key: string;
}

type Key = Omit<Part, 'first'>;

/** What the parts are called, before and since 2025; one letter needs its dot ("P. 5"). */
const called: readonly (readonly [kind: Part['kind'], words: string])[] = [
  ['alley', 'ngõ,ngách,hẻm,hẽm,kiệt'],
  ['street', 'đường,phố,đại lộ,quốc lộ,tỉnh lộ,đ'],
  ['hamlet', 'tổ,tổ dân phố,tdp,thôn,ấp,xóm,bản,buôn,khóm,khối,khu,khu phố,kp,tiểu khu'],
  ['area', 'xã,phường,đặc khu,thị trấn,tt,p,x,quận,huyện,thị xã,tx,q,h,tỉnh,thành phố,tp'],
];
/** "P5", "Q10", "KP3": what it is and its number in one word; and the one place that is written so. */
const glued = /^(?:([pq])\d{1,2}|kp\d{1,2}|(tphcm))$/;
const longestGlued = 'tphcm'.length;

/** Every word by which a part is known, for the shared search of a draft. */
export function partWords(): readonly string[] {
  const numbered = Array.from({ length: 28 }, (_, index) => [
    `p${index + 1}`,
    `q${index + 1}`,
    `kp${index + 1}`,
  ]);
  return [...called.flatMap(([, words]) => words.split(',')), ...numbered.flat(), 'tphcm'];
}

/** By spelling; a plain one that has lost accents is told by its own key. */
const keys = once((): ReadonlyMap<string, Pick<Part, 'kind' | 'key'>> => {
  const all = new Map<string, Pick<Part, 'kind' | 'key'>>();
  for (const [kind, words] of called) {
    for (const word of words.split(',')) {
      const spelt = word.split(' ').map(canon);
      const key = spelt.map(bare).join(' ');
      all.set(spelt.join(' '), { kind, key }).set(key, { kind, key });
    }
  }
  return all;
});

/** Their first words, letter for letter as people type them: most words of a draft open no part, and cheaply so. */
const typedStarts = once(() => typedForms(called.flatMap(([, words]) => words.split(/[ ,]/))));

/** Those that have no accent to lose. */
const plainKeys: ReadonlySet<string> = new Set(['tdp', 'khu', 'kp', 'tt', 'p', 'x', 'tx', 'q', 'h', 'tp']);

/** The word that says what follows; without accents only where the sentence has none. */
export function keyAt(text: Text, word: number): Key | undefined {
  if (!typedStarts().has(text.draft.slice(text.starts[word], text.ends[word]))) return undefined;
  for (let length = Math.min(3, text.count - word); length > 0; length--) {
    const written = joined(text, word, word + length);
    const known = keys().get(written);
    if (!known || (written === known.key && !mayBePlain(text, word, written))) continue;
    if (written.length > 1 || text.draft[text.ends[word] as number] === '.') {
      return { ...known, end: word + length };
    }
  }
  return undefined;
}

function mayBePlain(text: Text, word: number, written: string): boolean {
  return plainKeys.has(written) || (written !== 'ban' && !text.accented[text.sentences[word] as number]);
}

function joined(text: Text, first: number, end: number): string {
  let words = canonAt(text, first);
  for (let word = first + 1; word < end; word++) {
    if (text.apart[word] === 1) return '';
    words += ` ${canonAt(text, word)}`;
  }
  return words;
}

const longestNumber = '1234bis'.length;

/** The word after a number as houses have it, "12", "5B", "380/9", "12-14"; the word itself where none stands. */
export function numberAt(text: Text, word: number): number {
  if (word >= text.count || (text.ends[word] as number) - (text.starts[word] as number) > longestNumber)
    return word;
  if (!/^(?:\d{1,4}(?:[a-z]|bis)?|[a-z]\d{1,3})$/.test(canonAt(text, word))) return word;
  let end = word + 1;
  while (
    end < text.count &&
    /^[/-]$/.test(gapBefore(text, end)) &&
    /^\d{1,4}[a-z]?$/.test(canonAt(text, end))
  )
    end++;
  return end;
}

/** What the word at a place is the name of: "phường", "KP3". */
export function kindAt(text: Text, word: number): Part['kind'] | undefined {
  return keyAt(text, word)?.kind ?? gluedAt(text, word)?.kind;
}

function gluedAt(text: Text, first: number): Part | undefined {
  if ((text.ends[first] as number) - (text.starts[first] as number) > longestGlued) return undefined;
  const short = glued.exec(canonAt(text, first));
  if (!short) return undefined;
  return { kind: short[1] || short[2] ? 'area' : 'hamlet', key: short[0], first, end: first + 1 };
}

/** Whether something may follow a number that makes it a house's: most numbers of a draft are told apart by it. */
export function opensHouse(text: Text, word: number): boolean {
  if (word >= text.count) return false;
  return isCapital(text, word) || kindAt(text, word) !== undefined || signWithin(text, word + 1, word + 4);
}

/** The part at a place, behind another one. */
export function partAt(
  text: Text,
  first: number,
  before: Part | undefined,
  place: PlaceNames,
): Part | undefined {
  const key = keyAt(text, first);
  if (key) {
    if (key.end >= text.count || !isJoint(gapBefore(text, key.end))) return undefined;
    const end = key.kind === 'area' ? endOfArea(text, key.end, place) : endOfNamed(text, key, place);
    return end > key.end ? { ...key, first, end } : undefined;
  }
  return gluedAt(text, first) ?? (before && barePart(text, first, before, place));
}

function isJoint(gap: string): boolean {
  return /^(?:[ \u00A0]{1,2}|\. ?)$/.test(gap);
}

/** A place that is known, behind a comma or another place; right behind a number the street. */
function barePart(text: Text, first: number, before: Part, place: PlaceNames): Part | undefined {
  const isBehind = before.kind === 'area' || /[,–(-]/.test(gapBefore(text, first));
  const isDoor = before.kind === 'house' || before.kind === 'alley';
  if (isDoor && !isBehind) {
    const end = mayBeStreet(text, first, before) ? endOfName(text, first, 5, place) : first;
    return end > first ? { kind: 'street', key: '', first, end } : undefined;
  }
  const end = isBehind ? place.any(text, first) : place.province(text, first);
  return end > first && before.kind !== 'house' ? { kind: 'area', key: '', first, end } : undefined;
}

/** In lower case only behind a number that is known to be a house's, and up to a sign: "ở 8 nguyễn văn linh, …". */
function mayBeStreet(text: Text, first: number, before: Part): boolean {
  if (styleOf(text, first) !== 'lower') return true;
  return before.key !== '' && signWithin(text, first + 1, first + 4);
}

function signWithin(text: Text, from: number, to: number): boolean {
  for (let word = from; word <= to && word < text.count; word++) {
    if (keyAt(text, word)) return false;
    if (text.apart[word] === 1) return true;
  }
  return false;
}

function endOfArea(text: Text, at: number, place: PlaceNames): number {
  if (at >= text.count) return at;
  if (/^\d{1,2}$/.test(canonAt(text, at))) return Math.max(at + 1, place.any(text, at));
  const known = place.any(text, at);
  const named = styleOf(text, at) === 'lower' ? at : endOfName(text, at, 4, place);
  // One more capitalised word makes another name, of a commune until 2025; more words are something else.
  if (known > at && !(named === known + 1 && isBorder(text, named))) return known;
  return named;
}

function endOfNamed(text: Text, { kind, key, end: at }: Key, place: PlaceNames): number {
  if (at >= text.count) return at;
  const number = numberAt(text, bareAt(text, at) === 'so' ? at + 1 : at);
  if (number > at + 1 || numberAt(text, at) > at) return number;
  if (key === 'khu' || key === 'khoi' || key === 'to')
    return /^[a-z]\d?$/.test(canonAt(text, at)) ? at + 1 : at;
  const isPlain = styleOf(text, at) !== 'title';
  if (isPlain && kind !== 'street' && !/^(?:thon|ap|xom|buon|khom)$/.test(key)) return at;
  const end = endOfName(text, at, 4, place);
  return isPlain && kind === 'hamlet' && !isBorder(text, end) ? at : end;
}

/**
 * A name of at most so many words: those with a capital letter. Where case tells nothing, in capitals or lower
 * case throughout, it goes to the next border if that is near, else it has two syllables, as most names have.
 */
function endOfName(text: Text, first: number, most: number, place: PlaceNames): number {
  const style = styleOf(text, first);
  let end = first + 1;
  while (end < Math.min(text.count, first + most) && goesOn(text, end, style, place)) end++;
  return style === 'title' || isBorder(text, end) ? end : Math.min(end, first + 2);
}

function goesOn(text: Text, word: number, style: WordStyle, place: PlaceNames): boolean {
  if (!/^[ \u00A0]{1,2}$/.test(gapBefore(text, word)) || opensPart(text, word)) return false;
  if (place.province(text, word) > word + 1) return false;
  if (/^\d{1,2}$/.test(canonAt(text, word))) return isBorder(text, word + 1);
  return styleOf(text, word) === style;
}

/** Whether a part that ends here is followed by something else: another part, a sign, or nothing. */
function isBorder(text: Text, word: number): boolean {
  return word >= text.count || !/^[ \u00A0]+$/.test(gapBefore(text, word)) || opensPart(text, word);
}

/** "Lý Thường Kiệt, xã …": a word of that name opens nothing. */
function opensPart(text: Text, word: number): boolean {
  const end = keyAt(text, word)?.end ?? text.count;
  return end < text.count && isJoint(gapBefore(text, end)) && !keyAt(text, end);
}
