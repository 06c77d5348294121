/** The parts of a postal address: house number, alley, street, hamlet, and the places they lie in. */
import { once } from '../once';
import { bare, canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import type { PlaceNames } from './place-names';
import { formsOf, gapBefore, isOneOf, styleOf, typedAt } from './word-style';
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

/** What the parts are called, before and since 2025; one letter needs its dot ("P. 5"), "ban" is no "bản". */
const called: readonly (readonly [kind: Part['kind'], words: string])[] = [
  ['alley', 'ngõ,ngách,hẻm,hẽm,kiệt'],
  ['street', 'đường,phố,đại lộ,quốc lộ,tỉnh lộ,đ'],
  ['hamlet', 'tổ,tổ dân phố,tdp,thôn,ấp,xóm,bản!,buôn,khóm,khối,khu,khu phố,kp,tiểu khu'],
  ['area', 'xã,phường,đặc khu,thị trấn,tt,p,x,quận,huyện,thị xã,tx,q,h,tỉnh,thành phố,tp'],
];
const words = called.map(([, list]) => list).join();
const firstWords = formsOf(words.replaceAll(',', ' '));
/** "P5", "Q10", "KP3": what it is and its number in one word. */
const glued = /^(?:[pq]|kp)\d\d?$/i;

/** Every word by which a part is known, for the shared search of a draft. */
export function partWords(): readonly string[] {
  const numbered = Array.from({ length: 25 }, (_, index) =>
    ['p', 'q', 'kp'].map((word) => word + (index + 1)),
  );
  return [...words.replace('!', '').split(','), ...numbered.flat()];
}

interface Called {
  readonly kind: Part['kind'];
  readonly key: string;
  /** Has lost accents. */
  readonly isPlain?: true;
}

/** What each is called, as spelt and without accents, and by first word how many words that may be. */
const keys = once(() => {
  const all = new Map<string, Called>();
  const most = new Map<string, number>();
  for (const [kind, list] of called) {
    for (const phrase of list.split(',')) {
      const spelt = phrase.replace('!', '').split(' ').map(canon);
      const key = spelt.map(bare).join(' ');
      if (!phrase.endsWith('!')) all.set(key, { kind, key, isPlain: true });
      all.set(spelt.join(' '), { kind, key });
    }
  }
  for (const written of all.keys()) {
    const words = written.split(' ');
    const [first = ''] = words;
    most.set(first, Math.max(words.length, most.get(first) ?? 0));
  }
  return { all, most };
});

/** The word that says what follows; without accents only where the sentence has none. */
export function keyAt(text: Text, word: number): Key | undefined {
  if (!isOneOf(text, word, firstWords)) return undefined;
  const { all, most } = keys();
  const longest = most.get(canonAt(text, word)) ?? 0;
  for (let end = Math.min(word + longest, text.count); end > word; end--) {
    const written = joined(text, word, end);
    const known = all.get(written);
    if (!known || (known.isPlain && text.accented[text.sentences[word] as number])) continue;
    if (written.length > 1 || text.draft[text.ends[word] as number] === '.') {
      const { kind, key } = known;
      return { kind, key, end };
    }
  }
  return undefined;
}

function joined(text: Text, first: number, end: number): string {
  let written = canonAt(text, first);
  for (let word = first + 1; word < end; word++) {
    if (text.apart[word]) return '';
    written += ` ${canonAt(text, word)}`;
  }
  return written;
}

/** The word after a number as houses have it, "12", "5B", "380/9", "12-14"; the word itself where none stands. */
export function numberAt(text: Text, word: number): number {
  const start = text.starts[word] ?? text.draft.length;
  if (!isDigit(text.draft, start) && !isDigit(text.draft, start + 1)) return word;
  if (!/^(?:\d{1,4}(?:[a-z]|bis)?|[a-z]\d{1,3})$/i.test(typedAt(text, word))) return word;
  let end = word + 1;
  while (/^\d{1,4}[a-z]?$/i.test(typedAt(text, end)) && /^[/-]$/.test(gapBefore(text, end))) end++;
  return end;
}

/** Most words are told apart by their first two letters. */
function isDigit(draft: string, at: number): boolean {
  const unit = draft.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

/** The part at a place, behind another one. */
export function partAt(
  text: Text,
  first: number,
  before: Part | undefined,
  place: PlaceNames,
): Part | undefined {
  const key = keyAt(text, first);
  if (key) return calledPart(text, first, key, place);
  return gluedPart(text, first) ?? (before && barePart(text, first, before, place));
}

/** What the key calls by its name. */
export function calledPart(text: Text, first: number, called: Key, place: PlaceNames): Part | undefined {
  const { kind, key } = called;
  const end = isJoint(text, called.end) ? endOfCalled(text, called, place) : called.end;
  return end > called.end ? { kind, key, first, end } : undefined;
}

export function gluedPart(text: Text, first: number): Part | undefined {
  const key = typedAt(text, first);
  if (!glued.test(key)) return undefined;
  return { kind: /^k/i.test(key) ? 'hamlet' : 'area', key, first, end: first + 1 };
}

/** Between the word that says what it is and its name. */
function isJoint(text: Text, word: number): boolean {
  return word < text.count && /^(?:[ \u00A0]{1,2}|\. ?)$/.test(gapBefore(text, word));
}

/** A place that is known, behind a comma or another place; right behind a number the street. */
function barePart(text: Text, first: number, before: Part, place: PlaceNames): Part | undefined {
  const isBehind = before.kind === 'area' || /[,–(-]/.test(gapBefore(text, first));
  const isDoor = before.kind === 'house' || before.kind === 'alley';
  if (isDoor && !isBehind) {
    if (styleOf(text, first) === 'lower') return undefined;
    return { kind: 'street', key: '', first, end: endOfName(text, first, 5, place) };
  }
  const end = (isBehind ? place.any : place.province)(text, first);
  return end > first && before.kind !== 'house' ? { kind: 'area', key: '', first, end } : undefined;
}

function endOfCalled(text: Text, { kind, key, end: at }: Key, place: PlaceNames): number {
  const isPlain = styleOf(text, at) !== 'title';
  if (kind === 'area') return endOfArea(text, at, place);
  const number = numberAt(text, bareAt(text, at) === 'so' ? at + 1 : at);
  if (number > at + 1 || numberAt(text, at) > at) return number;
  if (/^(?:khu|khoi|to)$/.test(key)) return at + (/^[a-z]\d?$/i.test(typedAt(text, at)) ? 1 : 0);
  if (isPlain && kind !== 'street' && !/^(?:thon|ap|xom|buon|khom)$/.test(key)) return at;
  const end = endOfName(text, at, 4, place);
  return isPlain && kind === 'hamlet' && !isBorder(text, end) ? at : end;
}

function endOfArea(text: Text, at: number, place: PlaceNames): number {
  const known = place.any(text, at);
  if (known === at && /^\d\d?$/.test(typedAt(text, at))) return at + 1;
  const named = styleOf(text, at) === 'lower' ? at : endOfName(text, at, 4, place);
  // One more capitalised word makes another name, of a commune until 2025; more words are something else.
  return known > at && !(named === known + 1 && isBorder(text, named)) ? known : named;
}

/**
 * A name of at most so many words: those with a capital letter. Where case tells nothing, in capitals or lower
 * case throughout, it goes to the next border if that is near, else it has two syllables, as most names have.
 */
function endOfName(text: Text, first: number, most: number, place: PlaceNames): number {
  const style = styleOf(text, first);
  let end = first + 1;
  while (end < first + most && !isBorder(text, end) && place.province(text, end) <= end + 1) {
    const isLike = styleOf(text, end) === style;
    if (!isLike && !(/^\d\d?$/.test(typedAt(text, end)) && isBorder(text, end + 1))) break;
    end++;
  }
  return style === 'title' || isBorder(text, end) ? end : Math.min(end, first + 2);
}

/** Whether something else than the next word of a name stands here: another part, a sign, or nothing. */
function isBorder(text: Text, word: number): boolean {
  if (word >= text.count || !/^[ \u00A0]{1,2}$/.test(gapBefore(text, word))) return true;
  // "Lý Thường Kiệt, xã …": a word of that name opens nothing.
  const end = keyAt(text, word)?.end;
  return end !== undefined && isJoint(text, end) && !keyAt(text, end);
}
