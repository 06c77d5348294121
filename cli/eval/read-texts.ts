/** Texts of a set, read a piece at a time: one JSON object a line, CoNLL-U, or one text a line. */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';

/** What has to be found: a finding of the category that overlaps the quote. */
export interface Expectation {
  readonly category: string;
  readonly quote: string;
}

export interface Labelled {
  readonly text: string;
  /** Empty: nothing is to be found. Absent: the set has no such labels. */
  readonly expect?: readonly Expectation[] | undefined;
  /** The category with which a bad checker would confuse a text in which nothing is to be found. */
  readonly near?: string | undefined;
  /** 1: a checker should react, 0: it should stay silent; null: the label says nothing. */
  readonly binary?: 0 | 1 | null | undefined;
}

/** A line of a file, counted from 1; null where it is none of the file's kind. */
export interface ReadLine {
  readonly line: number;
  readonly labelled: Labelled | null;
}

export interface Piece {
  readonly lines: readonly ReadLine[];
  readonly bytes: number;
}

/** `undefined`: a line that holds no text, such as an empty one. */
type ReadKind = (line: string) => Labelled | null | undefined;

const kinds: Readonly<Record<string, ReadKind>> = {
  '.jsonl': readJson,
  '.txt': (line) => ({ text: line }),
  // https://universaldependencies.org/format.html: the sentence stands in a comment before its words.
  '.conllu': (line) => (line.startsWith('# text = ') ? { text: line.slice('# text = '.length) } : undefined),
};

/** The endings of files that can be read. */
export const readable: readonly string[] = Object.keys(kinds);

/** Small enough that Ctrl+C is answered at once, large enough that reading does not count. */
const pieceBytes = 256 * 1024;

/** Yields once for each piece of the file that has come, so that others get their turn between them. */
export async function* readTexts(file: string): AsyncGenerator<Piece> {
  const read = kinds[extname(file)] ?? readJson;
  let rest = '';
  let line = 0;
  const take = (written: readonly string[]): readonly ReadLine[] =>
    written.flatMap((one) => {
      line++;
      const labelled = one.trim() === '' ? undefined : read(one);
      return labelled === undefined ? [] : [{ line, labelled }];
    });
  for await (const chunk of createReadStream(file, {
    encoding: 'utf8',
    highWaterMark: pieceBytes,
  }) as AsyncIterable<string>) {
    const written = (rest + chunk).split('\n');
    rest = written.pop() ?? '';
    yield { lines: take(written), bytes: Buffer.byteLength(chunk) };
  }
  yield { lines: take([rest]), bytes: 0 };
}

function readJson(line: string): Labelled | null {
  try {
    const { text, text_b64: encoded, expect, near, binary } = JSON.parse(line);
    const written = typeof encoded === 'string' ? Buffer.from(encoded, 'base64').toString() : text;
    if (typeof written !== 'string' || !isExpectations(expect)) return null;
    return { text: written, expect, near, binary };
  } catch {
    return null;
  }
}

function isExpectations(value: unknown): value is readonly Expectation[] | undefined {
  if (value === undefined) return true;
  return Array.isArray(value) && value.every((one) => typeof one?.quote === 'string');
}
