/** Texts with what stands in them, as the sets of tests/fixtures hold them: one JSON object a line. */
import { readFileSync } from 'node:fs';
import type { Span } from '../../lib/engine/types';

export interface LabelledSpan extends Span {
  readonly type: string;
}

export interface LabelledText {
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

interface Row {
  readonly text: string;
  /** In code points. */
  readonly spans: readonly (readonly [type: string, start: number, end: number])[];
}

/** With spans in UTF-16 units, as the engine counts. */
export function readLabelled(file: string): readonly LabelledText[] {
  return readLines<Row>(file).map(({ text, spans }) => {
    const units = unitsBefore(text);
    const at = (point: number): number => units[point] ?? text.length;
    return { text, spans: spans.map(([type, start, end]) => ({ type, start: at(start), end: at(end) })) };
  });
}

export function readLines<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** UTF-16 units before each code point. */
function unitsBefore(text: string): readonly number[] {
  let units = 0;
  return Array.from(text, (point) => {
    units += point.length;
    return units - point.length;
  });
}
