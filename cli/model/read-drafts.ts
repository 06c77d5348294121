/** The drafts from which a model learns, with the places that should be looked at again. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Category, categories, type Span } from '../../lib/engine/types';

export interface Place extends Span {
  readonly category: Category;
}

export interface Draft {
  readonly text: string;
  /** Empty: nothing is to be found. */
  readonly places: readonly Place[];
  /** Who wrote it, or in which block of a file it stands: what is judged is never trained on its own group. */
  readonly group: string;
}

/** Lines of a file of labelled drafts that go together: neighbours are often about the same thing. */
const blockLines = 40;

/** One JSON object a line: `text`, and `expect` with `category` and `quote`. */
export function readLabelled(file: string): readonly Draft[] {
  return linesOf(file).map((line, index) => {
    const { text, expect = [] } = JSON.parse(line) as Labelled;
    const places = expect.flatMap(({ category, quote }): readonly Place[] => {
      const start = text.indexOf(quote);
      return start < 0 ? [] : [{ category, start, end: start + quote.length }];
    });
    return { text, places, group: `${basename(file, '.jsonl')}-${Math.floor(index / blockLines)}` };
  });
}

interface Labelled {
  readonly text: string;
  readonly expect?: readonly { readonly category: Category; readonly quote: string }[];
}

/** Every file of a folder of written drafts; what stands before the hyphen in its name is its writer. */
export function readWritten(folder: string): readonly Draft[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) =>
    linesOf(join(folder, name)).flatMap((line) => {
      const draft = readLine(line);
      return draft ? [{ ...draft, group: name.split('-')[0] ?? name }] : [];
    }),
  );
}

/** "category|severity|text with the [[risky part]]" or "-|near|harmless text", with `\n` for a line break. */
function readLine(line: string): Pick<Draft, 'text' | 'places'> | undefined {
  const [, category = '', written = ''] = /^([a-z-]+)\|[a-z-]*\|(.*)$/.exec(line) ?? [];
  if (written === '') return undefined;
  const places: Place[] = [];
  let text = '';
  for (const [index, piece] of written
    .replaceAll('\\n', '\n')
    .split(/\[\[|\]\]/)
    .entries()) {
    const [, other, part] = index % 2 ? (/^([a-z-]+): *(.*)$/s.exec(piece) ?? []) : [];
    const isOther = isCategory(other);
    const shown = isOther ? (part as string) : piece;
    const named = isOther ? other : category;
    if (index % 2 && isCategory(named)) {
      places.push({ category: named, start: text.length, end: text.length + shown.length });
    }
    text += shown;
  }
  return { text, places };
}

function isCategory(word: string | undefined): word is Category {
  return categories.some((category) => category === word);
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
