/** One pass over a draft: its words with their places, where phrases, sentences and paragraphs end, its digits. */
import { canon } from './canon';
import {
  accent,
  classOf,
  classOfAstral,
  firstDigit,
  hard,
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
  /** Spellings worked out so far, see `canonAt`. */
  readonly canons: (string | undefined)[];
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

function hashNext(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

export function readText(draft: string): Text {
  const reading = emptyReading(draft);
  let at = 0;
  while (at < draft.length) at = readWord(reading, readGap(reading, at));
  const accented = reading.syllables.map((total, sentence) =>
    isAccented(reading.marked[sentence] ?? 0, total),
  );
  return { ...reading, accented, canons: [] };
}

/** The word in the one spelling that words are compared by. */
export function canonAt(text: Text, word: number): string {
  text.canons[word] ??= canon(text.draft.slice(text.starts[word], text.ends[word]));
  return text.canons[word];
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
    if (kind !== soft && kind < hard) break;
    if (kind === newline) isNewLine = true;
    if (kind === stop && stopAt < 0) stopAt = at;
    isApart ||= isOutside(kind) && kind !== soft;
    at += width;
  }
  if (at < draft.length) {
    reading.apart[count] = isApart ? 1 : 0;
    placeWord(reading, at, isNewLine, stopAt);
  }
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

/** A word while it is being read. */
interface Word {
  end: number;
  hash: number;
  /** Hash without the last letter. */
  before: number;
  last: number;
  length: number;
  hasAccent: boolean;
  hasLetter: boolean;
}

function readWord(reading: Reading, from: number): number {
  const { draft } = reading;
  const word: Word = {
    end: from,
    hash: 0,
    before: 0,
    last: 0,
    length: 0,
    hasAccent: false,
    hasLetter: false,
  };
  let at = from;
  while (at < draft.length) {
    let kind = classOf(draft.charCodeAt(at));
    let width = 1;
    if (kind === surrogate) [kind, width] = astral(draft, at);
    if (isOutside(kind)) break;
    if (kind < 128) addLetter(reading, word, kind, at, width);
    else if (kind === vietnameseMark) word.hasAccent = true;
    at += width;
    if (kind !== ignorable) word.end = at;
  }
  if (word.length > 0) addWord(reading, from, word);
  return at;
}

function isOutside(kind: number): boolean {
  return kind === soft || (kind >= hard && kind <= stop) || kind === surrogate;
}

function addLetter(reading: Reading, word: Word, kind: number, at: number, width: number): void {
  const letter = kind & 63;
  word.before = word.hash;
  word.hash = hashNext(word.hash, letter);
  word.last = letter;
  word.length++;
  if (kind >= accent) word.hasAccent = true;
  if (letter < firstDigit || letter > lastDigit) word.hasLetter = true;
  else addDigit(reading, at, width, letter - firstDigit, word.end);
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

function addWord(reading: Reading, start: number, word: Word): void {
  const { count, syllables, marked } = reading;
  const sentence = reading.sentences[count] as number;
  reading.starts[count] = start;
  reading.ends[count] = word.end;
  reading.hashes[count] = hasOpenY(word) ? hashNext(word.before, i) : word.hash;
  if (word.hasLetter) syllables[sentence] = (syllables[sentence] ?? 0) + 1;
  if (word.hasLetter && word.hasAccent) marked[sentence] = (marked[sentence] ?? 0) + 1;
  reading.count++;
}

function hasOpenY({ last, length, before }: Word): boolean {
  return last === y && (length === 2 ? beforeOpenY.has(before) : before === quHash);
}

/** Class and width of a character that begins with a surrogate. */
function astral(draft: string, at: number): [kind: number, width: number] {
  const char = String.fromCodePoint(draft.codePointAt(at) ?? 0);
  return [classOfAstral(char), char.length];
}
