/** The ways in which people, and what they paste from, write a phrase: each is the same phrase to the engine. */
import type { Random } from './random';

type Disguise = (phrase: string) => string;

const asWritten: Disguise = (phrase) => phrase;
const upper: Disguise = (phrase) => phrase.toUpperCase();
const capital: Disguise = (phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1);
const decomposed: Disguise = (phrase) => phrase.normalize('NFD');
const zeroWidth: Disguise = (phrase) => Array.from(phrase).join('\u200B');
const noBreak: Disguise = (phrase) => phrase.replaceAll(' ', '\u00A0');
const hyphened: Disguise = (phrase) => phrase.replaceAll(' ', '-');
const stretched: Disguise = (phrase) => phrase.replace(/([aeo])$/, '$1$1$1$1');
const fullWidth: Disguise = (phrase) => shift(phrase, 0xff41);
const mathematical: Disguise = (phrase) => shift(phrase.normalize('NFD'), 0x1d41a);
/** A Cyrillic а in a word that has Latin letters besides. */
const lookAlike: Disguise = (phrase) => phrase.replace(/(?<=[b-z])a/, 'а');
/** hòa, thủy and hoà, thuỷ are both right. */
const otherTonePlace: Disguise = (phrase) =>
  phrase
    .normalize('NFD')
    .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?!\p{L})/gu, '$1$3$2')
    .normalize('NFC');

const disguises: readonly Disguise[] = [
  ...Array.from({ length: 8 }, () => asWritten),
  upper,
  capital,
  decomposed,
  zeroWidth,
  noBreak,
  hyphened,
  stretched,
  fullWidth,
  mathematical,
  lookAlike,
  otherTonePlace,
];

export function disguised(phrase: string, random: Random): string {
  return random.pick(disguises)(phrase);
}

/** Without accents, as a hasty author types. */
export function stripped(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

function shift(text: string, first: number): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97));
}
