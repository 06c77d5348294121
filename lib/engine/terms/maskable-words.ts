import { type TermTable, termKind } from './term-table';

/** The words that masked letters, stars among them, may be read as: as many letters, the same where one is written. */
export type Readings = (letters: readonly string[]) => readonly string[];

export function isMaskable(term: number, { kinds }: TermTable): boolean {
  return ((kinds[term] as number) & termKind.maskable) !== 0;
}

/** Made at the first masked word: most drafts have none. */
const made = new WeakMap<TermTable, Readings>();

export function maskableWords(table: TermTable): Readings {
  const known = made.get(table) ?? createReadings(table);
  made.set(table, known);
  return known;
}

/** Shorter words would be anything. */
const shortest = 3;

function createReadings(table: TermTable): Readings {
  const words = new Set<string>();
  for (let term = 0; term < table.kinds.length; term++) {
    if (!isMaskable(term, table)) continue;
    for (const word of (table.phrases[term] as string)
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}]+/u))
      words.add(word);
  }
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortest) continue;
    const start = startOf([...word]);
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  const none: readonly string[] = [];
  return (letters) =>
    byStart
      .get(startOf(letters))
      ?.filter((word) => letters.every((letter, at) => letter === '*' || letter === word[at])) ?? none;
}

/** What the words of one place have in common: nobody masks the first letter. */
function startOf(letters: readonly string[]): string {
  return `${letters[0]}${letters.length}`;
}
