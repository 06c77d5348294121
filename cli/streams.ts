/** The streams of a process, so that tests can give their own. */
export interface Streams {
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** A command that mostly speaks. */
export type Speaker = Omit<Streams, 'stdin'>;
