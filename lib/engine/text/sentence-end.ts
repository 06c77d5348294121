/** Where a sentence ends, for drafts that hold abbreviations, numbers, links and hasty typing. */
/** Written with a dot that ends nothing, compared in lower case. */
const abbreviations: ReadonlySet<string> = new Set(
  'tp tx tt q p h x kp ths ts bs gs pgs ks cn kts ls nsưt nsnd đ đc c mr mrs ms dr prof no vs st tel đt vd'.split(
    ' ',
  ),
);

/** In units, marks apart. */
const longestAbbreviation = 8;

/**
 * Whether the stops at `[stopAt, next)` end the sentence whose last word is `[wordStart, wordEnd)`.
 * `next` is where the next word begins; `opensParagraph` says that the word is the first one of its line.
 */
export function endsSentence(
  draft: string,
  word: { readonly start: number; readonly end: number; readonly opensParagraph: boolean },
  stopAt: number,
  next: number,
): boolean {
  const stops = stopsFrom(draft, stopAt);
  if (stopAt + stops.length === next) return false;
  if (stops !== '.') return !/^(?:\.\.+|…+)$/.test(stops) || !isLower(draft[next] ?? '');
  if (word.end - word.start > longestAbbreviation) return true;
  const last = draft.slice(word.start, word.end);
  if (!word.opensParagraph && /^v$/i.test(last) && /^v\.$/i.test(draft.slice(word.start - 2, word.start))) {
    return !isLower(draft[next] ?? '');
  }
  if (stopAt === word.end && abbreviations.has(last.normalize('NFC').toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(last)) return false;
  return !(word.opensParagraph && /^(\d+|\p{L})$/u.test(last));
}

function stopsFrom(draft: string, start: number): string {
  let end = start;
  while (end < draft.length && end - start < 8 && '.!?…。！？'.includes(draft[end] as string)) end++;
  return draft.slice(start, end);
}

function isLower(char: string): boolean {
  return char !== char.toUpperCase();
}
