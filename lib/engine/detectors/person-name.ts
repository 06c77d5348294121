import { once } from '../once';
import { canon } from '../text/canon';
import { canonAt, type Text } from '../text/read-text';
import type { Tables } from '../types';
import type { Detector, DetectorHit, Find } from './detector';
import { masked } from './masked';
import {
  firm,
  firmPlain,
  firmPlainWithMiddle,
  isOneOf,
  mayBeTitled,
  middles,
  namesakes,
  noName,
  office,
  otherWords,
  standsBefore,
  syllable,
  titles,
} from './name-words';
import { gapBefore, type PlaceNames, placeNames } from './place-names';
import { isCapital, isSpaced, styleOf, type WordStyle } from './word-style';
import { bareAt, type Words } from './words';

/** Given syllables behind a surname. */
const mostGiven = 4;

/**
 * A Vietnamese name: a surname and one to four given syllables with capitals, with or without accents; two syllables
 * in all only behind a title or a word such as "tên"; without capitals only behind a title. Streets, schools and
 * places called after somebody are not meant. One benign news sentence in twenty-five holds a name, so this is context
 * for what stands beside it and never a find of its own.
 */
export const personName: Detector = {
  name: 'person-name',
  needs: 'cues',
  cues: ({ surnames }) => surnames,
  hasExactCues: true,
  create: createFind,
};

/** Words `[first, end)`; `isPlace` where something is called after somebody. */
interface Name {
  readonly first: number;
  readonly end: number;
  readonly isPlace: boolean;
}

function createFind(tables: Tables): Find {
  const surnames = once(() => new Set(tables.surnames.map((name) => name.split(' ').map(canon).join(' '))));
  const place = placeNames(tables);
  return (text, cues) => {
    const found: DetectorHit[] = [];
    let last: Name = { first: 0, end: 0, isPlace: false };
    for (const cue of cues) {
      if (cue.first < last.end) continue;
      const name = nameAt(text, cue, surnames(), place);
      if (!name) continue;
      // "đường Nguyễn Trãi, Lê Lợi": what stands in a row is of one kind.
      last = last.isPlace && isInRow(text, last, name) ? { ...name, isPlace: true } : name;
      if (!last.isPlace) found.push(hitOf(text, last));
    }
    return found;
  };
}

function isInRow(text: Text, before: Name, name: Name): boolean {
  const between = text.draft.slice(text.ends[before.end - 1], text.starts[name.first]);
  return /^(?:, ?| [-–] ?| (?:và|va\u0300|va) | & )$/.test(between);
}

function hitOf({ starts, ends }: Text, { first, end }: Name): DetectorHit {
  return masked({ start: starts[first] as number, end: ends[end - 1] as number });
}

function nameAt(text: Text, cue: Words, surnames: ReadonlySet<string>, place: PlaceNames): Name | undefined {
  const next = cue.last + 1;
  // Most words that look like a surname are none: what costs nothing is asked first.
  if (next >= text.count || !isSpaced(text, next)) return undefined;
  const isLower = !isCapital(text, cue.first);
  if (isLower ? !mayBeTitled(text, cue.first) : !isCapital(text, next)) return undefined;
  const isExact = surnames.has(wordsOf(text, cue, canonAt));
  if (!isExact && !isPlain(text, cue)) return undefined;
  if (standsBefore(text, next + 1, otherWords) || standsBefore(text, next + 2, otherWords)) return undefined;
  if (!isLower) return capitalName(text, cue, styleOf(text, cue.first), place);
  return standsBefore(text, cue.first, titles) ? plainName(text, cue, isExact) : undefined;
}

function wordsOf(text: Text, { first, last }: Words, read: (text: Text, word: number) => string): string {
  return first === last ? read(text, first) : `${read(text, first)} ${read(text, last)}`;
}

/** Typed without accents, where others are left out too: "đang" is no "Đặng". */
function isPlain(text: Text, cue: Words): boolean {
  if (text.accented[text.sentences[cue.first] as number]) return false;
  return wordsOf(text, cue, canonAt) === wordsOf(text, cue, bareAt);
}

/** In lower case: as sure of its end as one can be, a middle syllable and one given, or one or two given. */
function plainName(text: Text, { first, last }: Words, isExact: boolean): Name | undefined {
  const surname = bareAt(text, first);
  const isNext = (word: number) => follows(text, word, 'lower') && !noName.test(bareAt(text, word));
  if (isOneOf(text, last + 1, middles) && isNext(last + 2)) {
    const isSure = isExact || firmPlainWithMiddle.test(surname);
    return isSure ? { first, end: last + 3, isPlace: false } : undefined;
  }
  if (!(isExact ? firm : firmPlain).test(surname) || !isNext(last + 1)) return undefined;
  return { first, end: isNext(last + 2) ? last + 3 : last + 2, isPlace: false };
}

/** Whether a word may be the next of a name: one space before it, a syllable, written like the others. */
function follows(text: Text, word: number, style: WordStyle): boolean {
  if (word >= text.count || !isSpaced(text, word)) return false;
  return syllable.test(bareAt(text, word)) && isLike(text, word, style);
}

function isLike(text: Text, word: number, style: WordStyle): boolean {
  const own = styleOf(text, word);
  return (
    own === style ||
    (style === 'capitals' && own === 'title' && text.ends[word] === (text.starts[word] as number) + 1)
  );
}

/** The words of a name with capitals; the run goes on where more of the kind follow. */
interface Run {
  readonly cue: Words;
  readonly end: number;
  readonly style: WordStyle;
  readonly goesOn: boolean;
  /** "Thị", "Văn" behind the surname and another behind it. */
  readonly hasMiddle: boolean;
}

function capitalName(text: Text, cue: Words, style: WordStyle, place: PlaceNames): Name | undefined {
  const { first, last } = cue;
  let end = last + 1;
  while (end - last <= mostGiven && follows(text, end, style)) end++;
  if (end === last + 1) return undefined;
  const goesOn = follows(text, end, style);
  const hasMiddle = end > last + 2 && isOneOf(text, last + 1, middles);
  if (isPlaceBefore(text, first)) return { first, end, isPlace: true };
  const run = { cue, end, style, goesOn, hasMiddle };
  return isName(text, run, place) ? { first, end: endOf(text, run), isPlace: false } : undefined;
}

/** A street by its word, by its number ("12 Trần Phú"), or by another one ("góc đường Hai Bà Trưng - Trần Phú"). */
function isPlaceBefore(text: Text, first: number): boolean {
  if (first === 0) return false;
  const gap = gapBefore(text, first);
  if (gap === ' ' && /^\d{1,4}[a-z]?$/.test(canonAt(text, first - 1))) return true;
  return standsBefore(text, /^(?: ?[-–] |, )$/.test(gap) ? runStart(text, first - 1) : first, namesakes);
}

/** Where the words with capitals begin that end at a word; at most four. */
function runStart(text: Text, last: number): number {
  let start = last;
  while (
    start > Math.max(0, last - 3) &&
    gapBefore(text, start) === ' ' &&
    styleOf(text, start - 1) === 'title'
  )
    start--;
  return start;
}

function isName(text: Text, run: Run, place: PlaceNames): boolean {
  const {
    cue: { first, last },
    end,
    style,
    goesOn,
    hasMiddle,
  } = run;
  const isTitled = standsBefore(text, first, titles);
  if ((isTitled ? place.province : place.any)(text, first) >= end) return false;
  if (hasMiddle) return true;
  const isPlainText = !text.accented[text.sentences[first] as number];
  if (isPlainText && !isTitled && !firmPlainWithMiddle.test(bareAt(text, first))) return false;
  if (style === 'capitals' && !firm.test(bareAt(text, first))) return isTitled && !goesOn;
  return isTitled || (!goesOn && end > last + 2);
}

/** In a line of capitals a name has three syllables; an office behind it is no part. */
function endOf(text: Text, { cue: { last }, end, style, goesOn }: Run): number {
  if (style === 'capitals') return goesOn ? Math.min(end, last + 3) : end;
  const isOffice = end > last + 3 && office.test(bareAt(text, end - 1)) && follows(text, end, 'lower');
  return isOffice ? end - 1 : end;
}
