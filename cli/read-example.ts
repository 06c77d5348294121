/** An example as rules hold it: « » mark the words that have to be underlined. */
import type { Span } from '../lib/engine/types';

export interface Example {
  readonly draft: string;
  /** Absent where nothing is marked. */
  readonly span?: Span;
}

export function readExample(written: string): Example {
  const start = written.indexOf('«');
  const end = written.indexOf('»') - 1;
  const draft = written.replace('«', '').replace('»', '');
  return start < 0 || end <= start ? { draft } : { draft, span: { start, end } };
}
