import type { Text } from '../text/read-text';

export type WordStyle = 'title' | 'capitals' | 'lower';

/** How a word is written; one letter in capitals is like the beginning of a name ("A Lưới"). */
export function styleOf(text: Text, word: number): WordStyle {
  const slice = text.draft.slice(text.starts[word], text.ends[word]).normalize('NFC');
  const [first = '', ...rest] = slice;
  if (first === first.toLowerCase()) return 'lower';
  return rest.length > 0 && slice === slice.toUpperCase() ? 'capitals' : 'title';
}
