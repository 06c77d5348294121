import type { Text } from '../text/read-text';
import type { Span } from '../types';
import { calledPart, gluedPart, keyAt, numberAt, type Part, partAt, partWords } from './address-parts';
import type { Detector, DetectorHit } from './detector';
import { type PlaceNames, placeNames } from './place-names';
import { formsOf, gapBefore, isOneOf, isSpaced, typedAt } from './word-style';
import type { Words } from './words';

/** Words between a house number and the first word that says what it belongs to. */
const reach = 8;
const mostParts = 10;
const so = formsOf('số');
const nha = formsOf('nhà');
const lo = formsOf('lô');
/** Right before the number of a house, or before "số". */
const leads = formsOf('ở tại nhà chỉ đc trú trọ');
/** Right before a number that is no house's: an amount, a rank, a date. */
const otherNumbers = formsOf(
  'km số lộ ql tháng ngày năm lúc khoảng hơn gần quý tuần lớp khoá thứ mùng cấp hạng top lần tối sáng chiều trưa đêm hôm',
);
/** Right before "số": what is numbered is not a house. */
const otherThings = formsOf('buýt tuyến trạm trường đội định quyết văn báo hoạch thị');

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
  // A number that began no address around one cue begins none around the next.
  let untried = 0;
  for (const { first } of cues) {
    if (first < free) continue;
    const parts = addressAround(text, first, Math.max(untried, first - reach), place);
    untried = first + 3;
    if (!parts) continue;
    found.push(hitOf(text, parts));
    free = (parts.at(-1) as Part).end;
    untried = free;
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
  for (let start = Math.min(from, cue); start <= cue + 2 && start < text.count; start++) {
    const first = start === cue ? placeAt(text, start, place) : houseAt(text, start);
    if (!first) continue;
    const parts = partsFrom(text, first, place);
    if (parts.length > 1 && (parts.at(-1) as Part).end > cue && isAddress(text, parts)) return parts;
  }
  return undefined;
}

/** A number, from "số", "số nhà", "nhà số" or "lô" on; its key says what leads to it. */
function houseAt(text: Text, start: number): Part | undefined {
  const end = numberAt(text, start);
  if (end === start || !/^[ \u00A0:,]*$/.test(gapBefore(text, start)) || isOfPart(text, start - 1))
    return undefined;
  if (isOneOf(text, start - 1, so)) return saidHouse(text, start - 1, end);
  if (isOneOf(text, start - 1, nha) && isOneOf(text, start - 2, so)) return saidHouse(text, start - 2, end);
  if (isOneOf(text, start - 1, lo)) return saidHouse(text, start - 1, end);
  const key = end > start + 1 || isOneOf(text, start - 1, leads) ? 'at' : '';
  return key || /^\d/.test(typedAt(text, start)) ? { kind: 'house', first: start, end, key } : undefined;
}

function saidHouse(text: Text, first: number, end: number): Part | undefined {
  const isHome = end > first + 2 && isOneOf(text, first + 1, nha);
  const key = isHome || isOneOf(text, first - 1, nha) ? 'so nha' : 'so';
  return isOfPart(text, first - 1) ? undefined : { kind: 'house', first, end, key };
}

/** "hẻm 12", "đường số 7": the number is not a house's. */
function isOfPart(text: Text, word: number): boolean {
  return word >= 0 && keyAt(text, word)?.end === word + 1;
}

/** An alley or a hamlet; in "Xã Bản Bo" the word belongs to the name of the commune. */
function placeAt(text: Text, start: number, place: PlaceNames): Part | undefined {
  const key = keyAt(text, start);
  if (!key) {
    const part = gluedPart(text, start);
    return part?.kind === 'area' ? undefined : part;
  }
  if (key.kind === 'area' || key.kind === 'street') return undefined;
  if (isSpaced(text, start) && keyAt(text, start - 1)?.kind === 'area') return undefined;
  return calledPart(text, start, key, place);
}

function partsFrom(text: Text, first: Part, place: PlaceNames): readonly Part[] {
  const parts = [first];
  for (let last = first; last.end < text.count; ) {
    if (!/^[ \u00A0]{0,2}[,–(-]?[ \u00A0]{0,2}$/.test(gapBefore(text, last.end))) break;
    const next = partAt(text, last.end, last, place);
    // "tổ 2, tổ 3": two of a kind are no longer one address.
    if (!next || (last.kind === 'area' && next.kind !== 'area') || (next.key && next.key === last.key)) break;
    if (parts.push(next) === mostParts) break;
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
  if (isOneOf(text, first.first - 1, isSaid ? otherThings : otherNumbers)) return false;
  if (second.kind === 'area') return isSaid && gapBefore(text, second.first).includes(',');
  if (second.key === '' && first.key !== 'so nha') return parts.length > 2;
  return first.key !== '' || parts.length > 2;
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
