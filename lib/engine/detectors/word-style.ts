import { bare, canon } from '../text/canon';
import type { Text } from '../text/read-text';

export type WordStyle = 'title' | 'capitals' | 'lower';

/** Whether a word begins with a capital letter; of its units only one is looked at. */
export function isCapital(text: Text, word: number): boolean {
  const unit = text.draft.charCodeAt(text.starts[word] as number);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const char = String.fromCharCode(unit);
  return char !== char.toLowerCase();
}

/** How a word is written; one letter in capitals is like the beginning of a name ("A Lưới"). */
export function styleOf(text: Text, word: number): WordStyle {
  if (!isCapital(text, word)) return 'lower';
  const slice = text.draft.slice(text.starts[word], text.ends[word]).normalize('NFC');
  return slice.length > 1 && slice === slice.toUpperCase() ? 'capitals' : 'title';
}

/** Whether one space and nothing else stands before a word. */
export function isSpaced(text: Text, word: number): boolean {
  const end = text.starts[word] as number;
  if (word === 0 || end - (text.ends[word - 1] as number) !== 1) return false;
  const unit = text.draft.charCodeAt(end - 1);
  return unit === 32 || unit === 160;
}

/**
 * Words as they are typed, in any usual case, composed or decomposed, with their accents and without: a look at the
 * letters of a draft tells whether a word is worth spelling out.
 */
export function typedForms(words: readonly string[]): ReadonlySet<string> {
  const typed = new Set<string>();
  for (const word of words) {
    for (const form of [word, word.normalize('NFD'), bare(canon(word))]) {
      typed
        .add(form)
        .add(form.charAt(0).toUpperCase() + form.slice(1))
        .add(form.toUpperCase());
    }
  }
  return typed;
}
