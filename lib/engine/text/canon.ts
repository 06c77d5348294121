/** The exact comparison of single syllables; it runs on candidates only. */
import { once } from '../once';
import { lookAlikes } from './classes';

const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;
const toneMarks = new RegExp(`[${tones.join('')}]`, 'g');
/** Circumflex, breve and horn make another letter; every other mark is no part of Vietnamese spelling. */
const foreign = /(?!\u0302|\u0306|\u031B)\p{M}|\p{Cf}/gu;
const openY = /^(h|k|l|m|s|t|qu)y$/;
const dressedUp = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'u');

/** Letter without tone, tone, and letter without any mark. */
interface Spelt {
  readonly letter: string;
  readonly tone: string;
  readonly plain: string;
}

/** Of every precomposed Vietnamese letter in lower case. */
const spelling = once(spellings);

/**
 * A syllable in one spelling: lower case, tone at the end whatever letter it was typed on (hoà = hòa, quý = qúy),
 * y as i in the open syllables that official spelling writes both ways (kỷ = kỉ).
 * Source: QĐ 1989/QĐ-BGDĐT, articles 8 and 9.
 */
export function canon(syllable: string): string {
  const lower = syllable.toLowerCase();
  const letters = spelling();
  let base = '';
  let tone = '';
  for (let at = 0; at < lower.length; at++) {
    const spelt = letters[lower.charCodeAt(at)];
    if (!spelt) return canonOfOdd(lower);
    base += spelt.letter;
    tone += spelt.tone;
  }
  return withI(base) + tone;
}

/** The same without any accent, given what `canon` answers: what a person types who leaves accents out. */
export function bare(canonical: string): string {
  let plain = '';
  for (const char of canonical) plain += plainOf(char);
  return withI(plain);
}

function plainOf(char: string): string {
  const known = char.length === 1 ? spelling()[char.charCodeAt(0)]?.plain : undefined;
  return known ?? (toneOrMark.test(char) ? '' : char);
}

const toneOrMark = /\p{M}/u;

/** Decomposed, full-width, circled or mathematical letters, zero-width marks, other scripts. */
function canonOfOdd(lower: string): string {
  const plain = lower.normalize('NFKD').toLowerCase();
  const letters = withoutLookAlikes(plain).normalize('NFD');
  const tone = letters.match(toneMarks)?.join('') ?? '';
  return withI(letters.replace(toneMarks, '').replace(foreign, '').normalize('NFC')) + tone;
}

function withI(base: string): string {
  return base.endsWith('y') ? base.replace(openY, '$1i') : base;
}

/** A word that is Cyrillic throughout is Cyrillic; one with a Latin letter in it is dressed up. */
function withoutLookAlikes(word: string): string {
  if (!dressedUp.test(word) || !/[a-zđ]/.test(word)) return word;
  return Array.from(word, (char) => lookAlikes.get(char) ?? char).join('');
}

/** By code; none lies beyond U+1EF9. */
function spellings(): readonly (Spelt | undefined)[] {
  const all = new Array<Spelt | undefined>(0x1efa).fill(undefined);
  for (const letter of 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz0123456789') {
    const plain = letter === 'đ' ? 'd' : (letter.normalize('NFD')[0] as string);
    for (const tone of ['', ...tones]) {
      const char = (letter + tone).normalize('NFC');
      if (char.length === 1) all[char.charCodeAt(0)] = { letter, tone, plain };
    }
  }
  return all;
}
