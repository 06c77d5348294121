/** Mistakes in files that people write: all at once, each with its place. */

export interface Mistake {
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export function printMistake({ file, line, column, message }: Mistake): string {
  return `${file}:${line}:${column} ${message}`;
}

/** Carries every mistake of a folder of rules to whoever wanted the ruleset. */
export class MistakesError extends Error {
  constructor(readonly mistakes: readonly Mistake[]) {
    super(mistakes.map(printMistake).join('\n'));
    this.name = 'MistakesError';
  }
}
