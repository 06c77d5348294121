import { mostUnits, readWords, type Words, wordsOf } from './read-words';

/**
 * Reads many short lines, some hundreds in one go: one by one they would cost ten times as much. `look` is told the
 * words `[first, end)` of each, which are there until it answers.
 */
export function readLines(
  lines: readonly string[],
  look: (line: number, words: Words, first: number, end: number) => void,
): void {
  for (let first = 0; first < lines.length; ) {
    const end = groupEnd(lines, first);
    readGroup(lines, first, end, look);
    first = end;
  }
}

function groupEnd(lines: readonly string[], first: number): number {
  let units = (lines[first] as string).length;
  let end = first + 1;
  for (; end < lines.length; end++) {
    units += (lines[end] as string).length + 1;
    if (units > mostUnits) break;
  }
  return end;
}

function readGroup(
  lines: readonly string[],
  first: number,
  end: number,
  look: (line: number, words: Words, first: number, end: number) => void,
): void {
  const text = lines.slice(first, end).join('\n');
  const words = text.length <= mostUnits ? readWords(text, 0, text.length) : wordsOf(text);
  let behind = 0;
  let word = 0;
  for (let line = first; line < end; line++) {
    behind += (lines[line] as string).length + 1;
    const opening = word;
    while (word < words.count && (words.starts[word] as number) < behind) word++;
    look(line, words, opening, word);
  }
}
