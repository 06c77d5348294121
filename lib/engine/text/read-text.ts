/** One pass over a draft: its words with their places, where phrases, sentences and paragraphs end, its digits. */
import {
  accent,
  classOf,
  classOfAstral,
  firstDigit,
  foreignMark,
  ignorable,
  lastDigit,
  newline,
  soft,
  stop,
  surrogate,
  vietnameseMark,
} from './classes';
import { endsSentence } from './sentence-end';

/** Digits in a row, as typed `[start, end)` and as ASCII; only the first 32 are kept. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Everything is indexed by word; offsets are UTF-16 units of the draft. */
export interface Text {
  readonly draft: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of the word without case and accents; equal words have equal hashes, not the other way round. */
  readonly hashes: Int32Array;
  /** 1 where something that no phrase crosses stands before the word. */
  readonly apart: Uint8Array;
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
  /** By sentence: whether at least one in ten of its syllables carries a Vietnamese mark. */
  readonly accented: readonly boolean[];
  readonly runs: readonly DigitRun[];
}

interface Reading {
  readonly draft: string;
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly apart: Uint8Array;
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
  readonly syllables: number[];
  readonly marked: number[];
  readonly runs: { start: number; end: number; digits: string }[];
}

const maxDigits = 32;
const y = 25;
const i = 9;
/** h k l m s t: before a final y it may be written i. */
const beforeOpenY: ReadonlySet<number> = new Set([8, 11, 12, 13, 19, 20]);
const quHash = hashNext(hashNext(0, 17), 21);

export function hashNext(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

export function readText(draft: string): Text {
  const reading = emptyReading(draft);
  let at = 0;
  while (at < draft.length) at = readWord(reading, readGap(reading, at));
  const accented = reading.syllables.map((total, sentence) => isAccented(reading.marked[sentence] ?? 0, total));
  return { ...reading, accented };
}

function isAccented(marked: number, syllables: number): boolean {
  return marked > 0 && marked * 10 >= syllables;
}

function emptyReading(draft: string): Reading {
  const most = (draft.length >> 1) + 1;
  const int = () => new Int32Array(most);
  return {
    draft,
    count: 0,
    starts: int(),
    ends: int(),
    hashes: int(),
    apart: new Uint8Array(most),
    sentences: int(),
    paragraphs: int(),
    syllables: [0],
    marked: [0],
    runs: [],
  };
}

/** Passes what stands before the next word and says where that word begins. */
function readGap(reading: Reading, from: number): number {
  const { draft, count } = reading;
  let isApart = count === 0;
  let isNewLine = false;
  let stopAt = -1;
  let at = from;
  while (at < draft.length) {
    let kind = classOf(draft.charCodeAt(at));
    let width = 1;
    if (kind === surrogate) [kind, width] = astral(draft, at);
    if (kind !== soft && kind < 128) break;
    if (kind === newline) isNewLine = true;
    if (kind === stop && stopAt < 0) stopAt = at;
    if (kind !== soft && kind !== ignorable && kind !== vietnameseMark && kind !== foreignMark) isApart = true;
    at += width;
  }
  if (at >= draft.length) return at;
  reading.apart[count] = isApart ? 1 : 0;
  placeWord(reading, at, isNewLine, stopAt);
  return at;
}

function placeWord(reading: Reading, at: number, isNewLine: boolean, stopAt: number): void {
  const { count, draft, sentences, paragraphs, syllables, marked } = reading;
  if (count === 0) return;
  const last = count - 1;
  const paragraph = paragraphs[last] as number;
  const sentence = sentences[last] as number;
  paragraphs[count] = isNewLine ? paragraph + 1 : paragraph;
  const word = {
    start: reading.starts[last] as number,
    end: reading.ends[last] as number,
    opensParagraph: last === 0 || paragraphs[last - 1] !== paragraph,
  };
  const isNew = isNewLine || (stopAt >= 0 && endsSentence(draft, word, stopAt, at));
  sentences[count] = isNew ? sentence + 1 : sentence;
  if (!isNew) return;
  syllables.push(0);
  marked.push(0);
}

function readWord(reading: Reading, from: number): number {
  const { draft } = reading;
  let at = from;
  let end = from;
  let hash = 0;
  let before = 0;
  let last = 0;
  let length = 0;
  let hasAccent = false;
  let hasLetter = false;
  while (at < draft.length) {
    let kind = classOf(draft.charCodeAt(at));
    let width = 1;
    if (kind === surrogate) [kind, width] = astral(draft, at);
    if (kind === soft || (kind >= 128 && kind < foreignMark) || kind === surrogate) break;
    if (kind < 128) {
      const letter = kind & 63;
      before = hash;
      hash = hashNext(hash, letter);
      last = letter;
      length++;
      if (kind >= accent) hasAccent = true;
      if (letter >= firstDigit && letter <= lastDigit) addDigit(reading, at, width, letter - firstDigit, end);
      else hasLetter = true;
    } else if (kind === vietnameseMark) hasAccent = true;
    at += width;
    if (kind !== ignorable) end = at;
  }
  if (length === 0) return at;
  if (last === y && (length === 2 ? beforeOpenY.has(before) : before === quHash)) hash = hashNext(before, i);
  addWord(reading, from, end, hash, hasLetter, hasAccent);
  return at;
}

/** `wordEnd` is where the word ends so far: a run goes on only when its last digit is the last character. */
function addDigit(reading: Reading, at: number, width: number, digit: number, wordEnd: number): void {
  const run = reading.runs.at(-1);
  if (run && run.end === wordEnd) {
    run.end = at + width;
    if (run.digits.length < maxDigits) run.digits += digit;
    return;
  }
  reading.runs.push({ start: at, end: at + width, digits: String(digit) });
}

function addWord(
  reading: Reading,
  start: number,
  end: number,
  hash: number,
  hasLetter: boolean,
  hasAccent: boolean,
): void {
  const { count, syllables, marked } = reading;
  const sentence = reading.sentences[count] as number;
  reading.starts[count] = start;
  reading.ends[count] = end;
  reading.hashes[count] = hash;
  if (hasLetter) syllables[sentence] = (syllables[sentence] ?? 0) + 1;
  if (hasLetter && hasAccent) marked[sentence] = (marked[sentence] ?? 0) + 1;
  reading.count++;
}

/** Class and width of a character that begins with a surrogate. */
function astral(draft: string, at: number): [kind: number, width: number] {
  const char = String.fromCodePoint(draft.codePointAt(at) ?? 0);
  return [classOfAstral(char), char.length];
}
