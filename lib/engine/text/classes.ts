/**
 * What every UTF-16 unit is to a comparison, in one byte. Precomposed, decomposed and zero-width-stuffed
 * Vietnamese give the same row of classes, so a draft is never copied and offsets never move.
 *
 * Below `sign`: letters a–z are 1–26 after folding (y counts as i, see `spelling.ts`), digits 32–41, letters of
 * other scripts 42; `accent` is added to a letter with a Vietnamese mark and to đ.
 */
import { once } from '../once';

export const firstDigit = 32;
export const lastDigit = 41;
const otherLetter = 42;
export const letterBits = 63;
export const accent = 64;
/** From here on nothing is a letter. */
export const sign = 128;
/** Joins the words of a phrase: spaces, hyphen, underscore. */
export const soft = 128;
export const hard = 129;
export const newline = 130;
/** Ends a sentence when the splitter agrees: . ! ? … */
export const stop = 131;
/** From here on nothing ends a word. */
export const mark = 132;
export const vietnameseMark = 133;
/** Zero-width and bidi marks. */
export const ignorable = 134;
export const surrogate = 135;

/** Tones (grave, acute, tilde, hook, dot below), then circumflex, breve, horn. */
export const vietnameseMarks = '\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B';

/** Cyrillic and Greek letters that pass for Latin ones in "decorated" text. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  Array.from('аaеeоoрpсcуyхxіiѕsјjοoαaνvρpðđƌđ'.matchAll(/(.)(.)/gu), ([, odd = '', plain = '']) => [
    odd,
    plain,
  ]),
);

/** Ranges in which letters and digits have a plain form: Latin, letter-like, circled, full-width. */
const foldedRanges = [
  [0x00, 0x24f],
  [0x370, 0x45f],
  [0x1e00, 0x1eff],
  [0x2070, 0x209c],
  [0x2100, 0x214f],
  [0x2460, 0x24ff],
  [0xff01, 0xff5e],
] as const;

/** Made at the first draft, not when the script loads: most pages are never written in. */
export const classes = once(buildClasses);

const astralClasses = new Map<number, number>();
/** More different characters than any honest draft has; the map starts anew beyond. */
const mostAstral = 4096;

/** The class of a character beyond the BMP: mathematical letters are letters, emoji break a phrase. */
export function classOfAstral(code: number): number {
  if (code >= 0x1f000 && code < 0x1fb00) return hard;
  const known = astralClasses.get(code);
  if (known !== undefined) return known;
  if (astralClasses.size === mostAstral) astralClasses.clear();
  const kind = astralClass(String.fromCodePoint(code));
  astralClasses.set(code, kind);
  return kind;
}

function astralClass(char: string): number {
  const plain = char.normalize('NFKC');
  if (plain.length === 1) return classes()[plain.charCodeAt(0)] as number;
  if (/[\p{M}\p{Cf}]/u.test(char)) return ignorable;
  return /[\p{L}\p{N}]/u.test(char) ? otherLetter : hard;
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65_536).fill(hard);
  const units = allUnits();
  fill(table, units, /[\p{L}\p{N}]+/gu, otherLetter);
  fill(table, units, /\p{M}+/gu, mark);
  fill(table, units, /\p{Cf}+/gu, ignorable);
  fill(table, units, /[\p{Zs}\t_\-\u2010\u2011]+/gu, soft);
  fill(table, units, /[\n\r\v\f\u2028\u2029]/gu, newline);
  fill(table, units, /[.!?…。！？]/gu, stop);
  table.fill(surrogate, 0xd800, 0xe000);
  for (const each of vietnameseMarks) table[each.charCodeAt(0)] = vietnameseMark;
  for (const [from, to] of foldedRanges) {
    for (let unit = from; unit <= to; unit++) {
      const plain = plainClass(String.fromCharCode(unit));
      if (plain !== undefined) table[unit] = plain;
    }
  }
  return table;
}

/** Every unit but the surrogates, as one string: a run of them stands at its own index up to U+D7FF. */
function allUnits(): string {
  const units = Uint16Array.from({ length: 65_536 }, (_, unit) =>
    unit >= 0xd800 && unit < 0xe000 ? 32 : unit,
  );
  let all = '';
  for (let at = 0; at < units.length; at += chunk)
    all += String.fromCharCode(...units.subarray(at, at + chunk));
  return all;
}

/** As many arguments as every browser takes. */
const chunk = 4096;

function fill(table: Uint8Array, units: string, run: RegExp, value: number): void {
  for (const { index, 0: text } of units.matchAll(run)) table.fill(value, index, index + text.length);
}

function plainClass(char: string): number | undefined {
  const [base = '', ...marks] = char.normalize('NFKD').toLowerCase();
  const letter = lookAlikes.get(base) ?? base;
  if (letter === 'đ') return 4 + accent;
  if (/^[0-9]$/.test(letter) && marks.length === 0) return firstDigit + Number(letter);
  if (!/^[a-z]$/.test(letter) || marks.some((each) => /[a-z0-9]/.test(each))) return undefined;
  const isAccented = marks.some((each) => vietnameseMarks.includes(each));
  return (letter === 'y' ? 9 : letter.charCodeAt(0) - 96) + (isAccented ? accent : 0);
}
