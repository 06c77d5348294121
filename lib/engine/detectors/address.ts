import { canonAt, type DigitRun, type Text } from '../text/read-text';
import { wordAt } from '../text/word-at';
import type { Span } from '../types';
import { keyAt, kindAt, numberAt, opensHouse, type Part, partAt, partWords } from './address-parts';
import type { Detector, DetectorHit } from './detector';
import { gapBefore, type PlaceNames, placeNames } from './place-names';
import { isSpaced } from './word-style';
import { anyOf, before, type Words } from './words';

/** Words between a house number and the first word that says what it belongs to. */
const reach = 8;
const mostParts = 10;
/** Right before a number that is no house's: an amount, a rank, a date. */
const otherNumber = anyOf(
  'km|so|lo|ql|thang|ngay|nam|luc|khoang|hon|gan|quy|tuan|lop|khoa|thu|mung|mong|cap|hang|top|lan',
);
const dayBefore = anyOf('tu|den|toi|sang|chieu|trua|dem|hom');
/** Before "số": what is numbered is not a house. */
const otherThing = anyOf(
  'xe buyt|tuyen|tram|truong|doi|quyet dinh|nghi quyet|cong van|thong bao|ke hoach|chi thi',
);
/** Before a place where somebody lives or is to be found. */
const lead = anyOf('o|tai|nha|dia chi|d c|dc|tru|tro');

/**
 * A postal address in Viet Nam: from the house number, alley or hamlet to the last place named, in the units since
 * July 2025 or those before, with or without accents. It needs a precise part (number and street, alley, or hamlet)
 * and something that it lies in. About one benign news sentence in three hundred holds one, every time a true
 * address, and those of offices and shops are public: rules ask for a person beside it.
 */
export const address: Detector = {
  name: 'address',
  needs: 'cues',
  cues: ({ provinces }) => [...partWords(), 'số nhà', 'nhà số', ...provinces],
  hasExactCues: true,
  create: (tables) => {
    const place = placeNames(tables);
    return (text, cues) => find(text, cues, place);
  },
};

function find(text: Text, cues: readonly Words[], place: PlaceNames): readonly DetectorHit[] {
  const found: DetectorHit[] = [];
  let free = 0;
  for (const { first } of cues) {
    if (first < free) continue;
    const parts = addressAround(text, first, Math.max(free, first - reach), place);
    if (!parts) continue;
    found.push(hitOf(text, parts));
    free = (parts.at(-1) as Part).end;
  }
  return found;
}

/** The address that holds the word `cue`: from the first number around it, else from itself. */
function addressAround(
  text: Text,
  cue: number,
  from: number,
  place: PlaceNames,
): readonly Part[] | undefined {
  for (const start of startsAround(text, cue, from)) {
    const first = start === cue ? placeAt(text, start, place) : houseAt(text, start);
    if (!first) continue;
    const parts = partsFrom(text, first, place);
    if (parts.length > 1 && (parts.at(-1) as Part).end > cue && isAddress(text, parts)) return parts;
  }
  return undefined;
}

/** The words with digits around a cue, and the cue itself, in order. */
function startsAround(text: Text, cue: number, from: number): readonly number[] {
  const end = text.ends[Math.min(cue + 2, text.count - 1)] as number;
  const words = [cue];
  for (let run = runFrom(text, text.starts[from] as number); run < text.runs.length; run++) {
    const { start } = text.runs[run] as DigitRun;
    if (start >= end) break;
    words.push(wordAt(text, start));
  }
  return words.length > 1 ? [...new Set(words)].sort((a, b) => a - b) : words;
}

/** The first run of digits that begins at an offset or behind it. */
function runFrom({ runs }: Text, offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as DigitRun).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A number with what leads to it: "số", "số nhà", "nhà số" or "lô", where the span begins, or a word such as "ở". */
function houseAt(text: Text, start: number): Part | undefined {
  const end = numberAt(text, start);
  if (end === start || !opensHouse(text, end)) return undefined;
  if (/[/.,-]$/.test(gapBefore(text, start)) || isOfPart(text, start - 1)) return undefined;
  const words = before(text, text.starts[start] as number, 2);
  const said = / (?:(so) nha|nha so|(so)|(?<!quoc |tinh )lo) $/.exec(words);
  if (said) return saidHouse(text, start - (said[1] ? 2 : 1), end, said[2] ? 'so' : 'so nha');
  const key = end > start + 1 || lead.test(words) ? 'at' : '';
  return key || /^\d/.test(canonAt(text, start)) ? { kind: 'house', first: start, end, key } : undefined;
}

function saidHouse(text: Text, first: number, end: number, key: string): Part | undefined {
  return isOfPart(text, first - 1) ? undefined : { kind: 'house', first, end, key };
}

/** "hẻm 12", "đường số 7": the number is not a house's. */
function isOfPart(text: Text, word: number): boolean {
  return word >= 0 && keyAt(text, word)?.end === word + 1;
}

/** An alley or a hamlet; in "Xã Bản Bo" the word belongs to the name of the commune. */
function placeAt(text: Text, start: number, place: PlaceNames): Part | undefined {
  const kind = kindAt(text, start);
  if (kind !== 'alley' && kind !== 'hamlet') return undefined;
  if (start > 0 && isSpaced(text, start) && keyAt(text, start - 1)?.kind === 'area') return undefined;
  return partAt(text, start, undefined, place);
}

function partsFrom(text: Text, first: Part, place: PlaceNames): readonly Part[] {
  const parts = [first];
  for (let last = first; parts.length < mostParts && last.end < text.count; ) {
    if (!/^[ \u00A0]{0,2}[,–(-]?[ \u00A0]{0,2}$/.test(gapBefore(text, last.end))) break;
    const next = partAt(text, last.end, last, place);
    if (!next || (last.kind === 'area' && next.kind !== 'area')) break;
    parts.push(next);
    last = next;
  }
  return parts;
}

function isAddress(text: Text, parts: readonly Part[]): boolean {
  const [first, second] = parts as readonly [Part, Part];
  const hasArea = parts.at(-1)?.kind === 'area';
  if (first.kind === 'alley') return hasArea;
  if (first.kind === 'hamlet') return hasArea || (second.kind === 'hamlet' && second.key !== first.key);
  const isSaid = first.key.startsWith('so');
  if (isOther(text, first, isSaid)) return false;
  if (second.kind === 'area') return isSaid && gapBefore(text, second.first).includes(',');
  if (second.key === '' && first.key !== 'so nha') return parts.length > 2;
  return first.key !== '' || parts.length > 2;
}

function isOther(text: Text, { first }: Part, isSaid: boolean): boolean {
  const start = text.starts[first] as number;
  if (isSaid) return otherThing.test(before(text, start, 2));
  const word = before(text, start, 1);
  return otherNumber.test(word) || (Number(canonAt(text, first)) <= 31 && dayBefore.test(word));
}

/** A mask covers what tells the door: the numbers, else the name of the hamlet. */
function hitOf(text: Text, parts: readonly Part[]): DetectorHit {
  const doors = parts.filter(({ kind }) => kind === 'house' || kind === 'alley');
  return {
    ...spanOf(text, (parts[0] as Part).first, (parts.at(-1) as Part).end),
    parts: (doors.length > 0 ? doors : parts.slice(0, 1)).map(({ first, end }) => spanOf(text, first, end)),
  };
}

function spanOf({ starts, ends }: Text, first: number, end: number): Span {
  return { start: starts[first] as number, end: ends[end - 1] as number };
}
