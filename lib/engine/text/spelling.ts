/**
 * The exact comparison of a word of the draft with a word of a phrase, without making a string: it runs on every
 * candidate of the pass, and most candidates are other words with the same letters.
 */
import { once } from '../once';
import { bare, canon } from './canon';
import { classes, lastDigit, letterBits, lookAlikes, mark, sign, surrogate } from './classes';
import { letterFor } from './dressed';

/** A word of a phrase, see `encode`; `canon` is compared where a word of the draft cannot be encoded. */
export interface Spelling {
  readonly letters: readonly number[];
  readonly tones: number;
  readonly canon: string;
}

/** `exact`: as the phrase has it; `plain`: typed without the accents of the phrase. */
export type Likeness = 'exact' | 'plain';

const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** Make another letter of a, e, o, u. */
const hats = ['\u0302', '\u0306', '\u031B'];
/** Letter a–z in the low five bits, its hat above; digits from here on. */
const baseBits = 31;
const digitCode = 128;
const longestWord = 48;
/** Every bit of a code. */
const allBits = 0xff;
const skip = 1 << 13;
const hat = 1 << 14;
/** A letter of another script that looks like this one. */
const guise = 1 << 15;
const odd = 0xffff;
const y = 25;
const i = 9;
const toneShift = 8;
/** Every Vietnamese letter stands below; beyond, each character is worked out when it is met. */
const end = 0x1f00;

/** The word under comparison; written anew by each `encode`. */
const typed = { letters: new Uint8Array(longestWord), length: 0, tones: 0, scripts: 0 };

/** Spells a word of a phrase. */
export function spellingOf(word: string): Spelling {
  const isPlain = encode(word, 0, word.length);
  // A plain row: a typed one of a few letters takes four times the room.
  const letters = isPlain ? Array.from(typed.letters.subarray(0, typed.length)) : [];
  return { letters, tones: isPlain ? typed.tones : -1, canon: canon(word) };
}

/**
 * How the units `[start, stop)` of a draft spell that word, if they do: also with letters stretched three times or
 * more, and with digits for letters. `isLoose` takes whatever accents are there.
 */
export function likeness(
  draft: string,
  start: number,
  stop: number,
  word: Spelling,
  isLoose: boolean,
): Likeness | undefined {
  if (word.tones < 0 || !encode(draft, start, stop))
    return oddLikeness(draft.slice(start, stop), word, isLoose);
  if (spells(word, allBits)) return isLoose || typed.tones === word.tones ? 'exact' : plainly(word);
  if (spells(word, baseBits)) return isLoose ? 'exact' : plainly(word);
  if (typed.length > word.letters.length) return stretched(word, isLoose);
  return isDressedAs(word) ? 'exact' : undefined;
}

/** The letters are the same; without one accent of its own the draft leaves accents out. */
function plainly({ letters }: Spelling): Likeness | undefined {
  if (typed.tones !== 0) return undefined;
  for (let at = 0; at < letters.length; at++) {
    if ((typed.letters[at] as number) > baseBits && (typed.letters[at] as number) < digitCode)
      return undefined;
  }
  return 'plain';
}

function spells({ letters }: Spelling, bits: number): boolean {
  if (letters.length !== typed.length) return false;
  for (let at = 0; at < letters.length; at++) {
    const wanted = letters[at] as number;
    const mask = wanted < digitCode ? bits : allBits;
    if (((typed.letters[at] as number) & mask) !== (wanted & mask)) return false;
  }
  return true;
}

/** "vuiiii" is "vui", "goooood" is "good"; digits are never stretched. */
function stretched(word: Spelling, isLoose: boolean): Likeness | undefined {
  const letters = [...typed.letters.subarray(0, typed.length)];
  for (const times of [1, 2]) {
    const squeezed = letters.filter((letter, at) => isKept(letters, letter, at, times));
    if (squeezed.length === letters.length) return undefined;
    typed.letters.set(squeezed);
    typed.length = squeezed.length;
    if (spells(word, allBits) && (isLoose || typed.tones === word.tones)) return 'exact';
    if (spells(word, baseBits)) return isLoose ? 'exact' : plainly(word);
  }
  return undefined;
}

/** Of a run of three or more, the first `times` letters are kept. */
function isKept(letters: readonly number[], letter: number, at: number, times: number): boolean {
  if (letter >= digitCode) return true;
  let first = at;
  let last = at;
  while (letters[first - 1] === letter) first--;
  while (letters[last + 1] === letter) last++;
  return last - first < 2 || at - first < times;
}

function isDressedAs({ letters }: Spelling): boolean {
  if (letters.length !== typed.length) return false;
  let digits = 0;
  for (let at = 0; at < letters.length; at++) {
    const wanted = letters[at] as number;
    const code = typed.letters[at] as number;
    if (wanted >= digitCode) return false;
    if (
      code < digitCode
        ? (code & baseBits) !== (wanted & baseBits)
        : letterFor(code - digitCode) !== (wanted & baseBits)
    )
      return false;
    if (code >= digitCode) digits++;
  }
  return digits > 0;
}

/** Other scripts, ligatures: by way of strings. Signs between letters are passed over. */
function oddLikeness(slice: string, word: Spelling, isLoose: boolean): Likeness | undefined {
  const here = canon(slice.replace(/[^\p{L}\p{M}\p{N}\p{Cf}]+/gu, ''));
  if (here === word.canon) return 'exact';
  const plain = bare(here);
  if (plain !== bare(word.canon)) return undefined;
  return isLoose ? 'exact' : plain === here ? 'plain' : undefined;
}

/**
 * Reads a word into `typed`; false where a unit has no code. Marks that Vietnamese has not, and signs, are skipped. A
 * word that is Cyrillic throughout is Cyrillic; one with a Latin letter in it is dressed up.
 */
function encode(text: string, start: number, stop: number): boolean {
  const table = codes();
  typed.length = 0;
  typed.tones = 0;
  typed.scripts = 0;
  for (let at = start; at < stop; at++) {
    const unit = text.charCodeAt(at);
    const code = unit < end ? (table[unit] as number) : codeBeyond(text, at);
    if (code === skip) continue;
    if (code === odd || typed.length === longestWord) return false;
    take(code);
  }
  const { letters, length } = typed;
  if (length > 0 && letters[length - 1] === y && isOpenY(length)) letters[length - 1] = i;
  return length > 0 && typed.scripts !== onlyGuises;
}

/** Adds a letter, or its mark, to the word under comparison. */
function take(code: number): void {
  const { letters, length } = typed;
  const letter = code & 0xff;
  typed.tones |= (code >> toneShift) & 31;
  if (code & hat) letters[length - 1] = (letters[length - 1] as number) | letter;
  else if (letter) {
    letters[length] = letter;
    typed.length = length + 1;
    if (letter < digitCode) typed.scripts |= code & guise ? onlyGuises : 2;
  }
}

const onlyGuises = 1;

/** h k l m s t before a final y, or "quy": official spelling writes both ways (QĐ 1989/QĐ-BGDĐT, article 9). */
function isOpenY(length: number): boolean {
  const first = typed.letters[0] as number;
  if (length === 2) return first === 8 || (first >= 11 && first <= 13) || first === 19 || first === 20;
  return length === 3 && first === 17 && typed.letters[1] === 21;
}

/** Full-width, circled and mathematical letters; the second half of a pair says nothing more. */
function codeBeyond(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xdc00 && unit <= 0xdfff) return skip;
  const kind = classes()[unit] as number;
  if (kind >= sign && kind !== surrogate) return kind >= mark ? skip : odd;
  const point = text.codePointAt(at) as number;
  const known = beyond.get(point);
  if (known !== undefined) return known;
  const code = codeOf(String.fromCodePoint(point).normalize('NFKD').toLowerCase());
  if (code !== odd) beyond.set(point, code);
  return code;
}

/** Only those that stand for letters and digits, so they are few. */
const beyond = new Map<number, number>();

const codes = once(() => {
  const table = new Uint16Array(end).fill(odd);
  for (let unit = 0; unit < end; unit++) {
    const kind = classes()[unit] as number;
    if (kind >= sign) table[unit] = skip;
    else if ((kind & letterBits) <= lastDigit)
      table[unit] = codeOf(String.fromCharCode(unit).toLowerCase().normalize('NFD'));
  }
  for (const [at, tone] of tones.entries()) table[tone.charCodeAt(0)] = 1 << (toneShift + at);
  for (const [at, each] of hats.entries()) table[each.charCodeAt(0)] = hat | ((at + 1) << 5);
  return table;
});

/** Of one character, decomposed. */
function codeOf(char: string): number {
  const [base = '', ...marks] = char;
  const plain = lookAlikes.get(base);
  const letter = codeOfLetter(plain ?? base);
  if (letter === odd || marks.some((each) => /[\p{L}\p{N}]/u.test(each))) return odd;
  let code = letter | (plain ? guise : 0);
  for (const each of marks) {
    if (tones.includes(each)) code |= 1 << (toneShift + tones.indexOf(each));
    else if (hats.includes(each)) code |= (hats.indexOf(each) + 1) << 5;
  }
  return code;
}

function codeOfLetter(letter: string): number {
  if (letter === 'đ') return 4 | (1 << 5);
  if (letter >= '0' && letter <= '9') return digitCode + Number(letter);
  return letter >= 'a' && letter <= 'z' ? letter.charCodeAt(0) - 96 : odd;
}
