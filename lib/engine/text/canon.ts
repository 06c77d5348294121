/** The exact comparison of single syllables; it runs on candidates only, so it may be slow and plain. */
import { lookAlikes } from './classes';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Circumflex, breve and horn make another letter; every other mark is no part of Vietnamese spelling. */
const foreign = /(?!\u0302|\u0306|\u031B)\p{M}|\p{Cf}/gu;
const openY = /^(h|k|l|m|s|t|qu)y$/;

/**
 * A syllable in one spelling: lower case, tone at the end whatever letter it was typed on (hoà = hòa, quý = qúy),
 * y as i in the open syllables that official spelling writes both ways (kỷ = kỉ).
 * Source: QĐ 1989/QĐ-BGDĐT, articles 8 and 9.
 */
export function canon(syllable: string): string {
  if (/^[a-z]+$/.test(syllable)) return syllable.replace(openY, '$1i');
  const letters = withoutLookAlikes(syllable.normalize('NFKD').toLowerCase()).normalize('NFD');
  const tone = letters.match(tones)?.join('') ?? '';
  const base = letters.replace(tones, '').replace(foreign, '').normalize('NFC');
  return base.replace(openY, '$1i') + tone;
}

/** The same without any accent: what a person types who leaves accents out. */
export function bare(canonical: string): string {
  return canonical.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(openY, '$1i');
}

/** A word that is Cyrillic throughout is Cyrillic; one with a Latin letter in it is dressed up. */
function withoutLookAlikes(word: string): string {
  if (!/[a-zđ]/.test(word)) return word;
  return Array.from(word, (char) => lookAlikes.get(char) ?? char).join('');
}
