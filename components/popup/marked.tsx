import { markWords } from './words';

/** A text in which the words that the search matched stand out. */
export function Marked({ text, words }: { readonly text: string; readonly words: ReadonlySet<string> }) {
  return markWords(text, words).map((piece) =>
    piece.marked ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
  );
}
