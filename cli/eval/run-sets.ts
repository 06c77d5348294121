/** Sets of texts through the engine, one text at a time. */
import { statSync } from 'node:fs';
import { check } from '../../lib/engine/check';
import type { CompiledRuleset } from '../../lib/engine/compile-with';
import { type Piece, readTexts } from './read-texts';
import type { TextSet } from './sets';
import { count, createTally, type Misjudged, type Tally } from './tally';

export interface Watcher {
  badLine(file: string, line: number): void;
  misjudged(place: string, text: string, one: Misjudged): void;
  /** After each piece of a file; `done` is a share of all bytes. */
  piece(done: number, set: string): void;
}

/** Stops between two pieces when the signal says so; what was counted until then stands. */
export async function runSets(
  sets: readonly TextSet[],
  compiled: CompiledRuleset,
  watcher: Watcher,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Tally>> {
  const all = sets.flatMap(({ files }) => files).reduce((bytes, file) => bytes + statSync(file).size, 0);
  const tallies = new Map<string, Tally>();
  let read = 0;
  for (const set of sets) {
    const tally = createTally();
    tallies.set(set.name, tally);
    for (const file of set.files) {
      for await (const piece of readTexts(file)) {
        if (signal.aborted) return tallies;
        countPiece(piece, { set, file, tally, compiled, watcher });
        read += piece.bytes;
        watcher.piece(read / all, set.name);
      }
    }
  }
  return tallies;
}

interface Work {
  readonly set: TextSet;
  readonly file: string;
  readonly tally: Tally;
  readonly compiled: CompiledRuleset;
  readonly watcher: Watcher;
}

function countPiece({ lines }: Piece, { set, file, tally, compiled, watcher }: Work): void {
  for (const { line, labelled } of lines) {
    if (labelled === null) {
      tally.badLines++;
      watcher.badLine(file, line);
      continue;
    }
    const findings = check(labelled.text, compiled);
    for (const one of count(tally, labelled, findings, set.category)) {
      watcher.misjudged(`${file}:${line}`, labelled.text, one);
    }
  }
}
