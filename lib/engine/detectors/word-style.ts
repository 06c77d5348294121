/** Words as they are typed, compared letter for letter: spelling out every word of a draft would be dear. */
import { once } from '../once';
import { bare, canon } from '../text/canon';
import type { Text } from '../text/read-text';

export type Forms = () => ReadonlySet<string>;

/**
 * Words, given with spaces between them, in any usual case, composed or decomposed, with their accents or without;
 * "!" behind one that makes another word without: "chợ!", a market, is no "cho".
 */
export function formsOf(words: string): Forms {
  return once(() => {
    const forms = new Set<string>();
    for (const given of words.split(' ')) {
      const word = given.replace('!', '');
      for (const form of [word, word.normalize('NFD'), given === word ? bare(canon(word)) : word]) {
        forms
          .add(form)
          .add(form.charAt(0).toUpperCase() + form.slice(1))
          .add(form.toUpperCase());
      }
    }
    return forms;
  });
}

export function isOneOf(text: Text, word: number, forms: Forms): boolean {
  return forms().has(typedAt(text, word));
}

/** A word as it stands in the draft; empty before the first and behind the last. */
export function typedAt({ draft, starts, ends }: Text, word: number): string {
  return draft.slice(starts[word] ?? 0, ends[word] ?? 0);
}

/** Whether a word begins with a capital letter; of its units only one is looked at. */
export function isCapital(text: Text, word: number): boolean {
  const at = text.starts[word] ?? text.draft.length;
  const unit = text.draft.charCodeAt(at);
  if (unit < firstBeyondAscii) return unit >= capitalA && unit <= capitalZ;
  const char = text.draft.charAt(at);
  return char !== char.toLowerCase();
}

const [capitalA, capitalZ, firstBeyondAscii] = [0x41, 0x5a, 0x80];

export type WordStyle = 'title' | 'capitals' | 'lower';

/** How a word is written; one letter in capitals is like the beginning of a name ("A Lưới"). */
export function styleOf(text: Text, word: number): WordStyle {
  if (!isCapital(text, word)) return 'lower';
  const slice = typedAt(text, word).normalize('NFC');
  return slice.length > 1 && slice === slice.toUpperCase() ? 'capitals' : 'title';
}

/** What stands between a word and the one before it; of a long gap the beginning, nothing before the first word. */
export function gapBefore({ draft, starts, ends }: Text, word: number): string {
  const start = word > 0 ? (ends[word - 1] as number) : 0;
  return draft.slice(start, Math.min(starts[word] as number, start + 8));
}

/** Whether one space and nothing else stands before a word. */
export function isSpaced({ draft, starts, ends }: Text, word: number): boolean {
  const start = starts[word] as number;
  if (start - (word > 0 ? (ends[word - 1] as number) : 0) !== 1) return false;
  const unit = draft.charCodeAt(start - 1);
  return unit === 0x20 || unit === 0xa0;
}
