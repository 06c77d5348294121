/** The drafts to read: six of each language and size, the same bytes on every machine. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { once } from '../../lib/engine/once';
import { disguised, stripped } from './disguises';
import { englishWord } from './english';
import { type Language, languageOfPhrase, phrases } from './phrases';
import { type Random, seeded, shuffled } from './random';
import { vietnameseWord } from './vietnamese';

/** In UTF-16 units: a post cut short on X, a long one, and the longest that Facebook takes. */
export const sizes = [280, 2048, 63_206] as const;

const word: Readonly<Record<Language, (random: Random) => string>> = { vi: vietnameseWord, en: englishWord };
const chat: Readonly<Record<Language, readonly string[]>> = {
  vi: 'ko dc vs mn j ntn trc cx'.split(' '),
  en: 'lol btw imo pls thx'.split(' '),
};
const odd = [
  '12',
  '3,5',
  '2026',
  '15/8',
  '30%',
  '1.500.000',
  'https://example.vn/tin/bai-so-12.html',
  '#tin',
  '😀',
  '🇻🇳',
];

/** Six drafts to take in turn, so that no engine lives on one text. */
export function drafts(language: Language, size: number): readonly string[] {
  return Array.from({ length: 6 }, (_, index) => draft(language, size, index));
}

function draft(language: Language, size: number, index: number): string {
  const random = seeded(`${language} ${size} ${index}`);
  const asides = [...shuffled(language === 'vi' ? patternTexts() : [], random)];
  const paragraphs: string[] = [];
  for (let length = 0; length < size; length += (paragraphs.at(-1)?.length ?? 0) + 1) {
    // One in eight is a real one, of the kind that the product is for.
    const text = random.chance(0.125) ? random.pick(realDrafts()[language]) : paragraph(language, random);
    paragraphs.push([text, asides.pop() ?? ''].join(' ').trim());
  }
  const text = paragraphs.join('\n').slice(0, size);
  return /[\uD800-\uDBFF]$/.test(text) ? `${text.slice(0, -1)}.` : text;
}

function paragraph(language: Language, random: Random): string {
  const length = 60 + random.below(541);
  const sentences: string[] = [];
  for (let done = 0; done < length; done += (sentences.at(-1)?.length ?? 0) + 1) {
    sentences.push(sentence(language, random));
  }
  const text = sentences.join(' ');
  return random.chance(0.02) ? text.normalize('NFD') : text;
}

function sentence(language: Language, random: Random): string {
  const words = Array.from({ length: 4 + random.below(19) }, () => anyWord(language, random));
  if (random.chance(0.07)) words.splice(1 + random.below(words.length - 1), 0, plant(language, random));
  const text = `${words.join(' ')}${random.pick(['.', '.', '.', '.', '!', '?', '…'])}`;
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return random.chance(0.06) ? stripped(begun) : begun;
}

function anyWord(language: Language, random: Random): string {
  if (random.chance(0.015)) return random.pick(odd);
  if (random.chance(0.015)) return random.pick(chat[language]);
  const one = word[language](random);
  if (random.chance(0.02)) return one.toUpperCase();
  return random.chance(0.08) ? `${one},` : one;
}

/** A phrase of the lists; nearly half of them are in the shortest list. */
function plant(language: Language, random: Random): string {
  const list = phrases(5000);
  const index = random.below(random.pick([100, 100, 1000, 5000]));
  const isOfLanguage = languageOfPhrase(index) === language;
  return isOfLanguage ? disguised(list[index] as string, random) : plant(language, random);
}

const realDrafts = once((): Readonly<Record<Language, readonly string[]>> => {
  const all = readFileSync('tests/fixtures/drafts/dev.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly lang: Language; readonly text: string });
  const of = (language: Language) => all.filter(({ lang }) => lang === language).map(({ text }) => text);
  return { vi: of('vi'), en: of('en') };
});

/** A hit and a near miss of each of the fifty patterns; the longest drafts have them all. */
const patternTexts = once((): readonly string[] => {
  const file = readFileSync('tests/fixtures/patterns/patterns.yaml', 'utf8');
  const patterns = parse(file) as readonly { readonly hit: string; readonly miss: string }[];
  return patterns.flatMap(({ hit, miss }) => [hit, miss]);
});
