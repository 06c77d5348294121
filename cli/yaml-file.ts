/** A YAML file with the place of everything in it. */
import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Mistake } from './mistake';

export type Path = readonly (string | number)[];

export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Mistakes of YAML itself, such as a key given twice. */
  readonly mistakes: readonly Mistake[];
  /** The mistake at a path, or at the nearest parent that exists. */
  at(path: Path, message: string): Mistake;
  /** The mistake at a key of the map at a path. */
  atKey(path: Path, key: string, message: string): Mistake;
}

export function readYaml(file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8').normalize('NFC'), { lineCounter: lines });
  const mistakeAt = (offset: number, message: string): Mistake => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  const mistakes = [...document.errors, ...document.warnings].map((error) =>
    mistakeAt(error.pos[0], error.message.split('\n')[0] ?? error.code),
  );
  let value: unknown;
  try {
    if (mistakes.length === 0) value = document.toJS();
  } catch (fault) {
    // Aliases that stand for each other again and again.
    mistakes.push(mistakeAt(0, (fault as Error).message));
  }
  return {
    file,
    value,
    mistakes,
    at: (path, message) => mistakeAt(offsetOf(document, path), message),
    atKey: (path, key, message) => mistakeAt(keyOffset(document, path, key), message),
  };
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((item) => String(item.key) === key) : undefined;
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
