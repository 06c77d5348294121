/** A library that finds phrases in texts, wrapped so that it can be timed. */
export interface Peer {
  /** As the table calls it. */
  readonly name: string;
  /** On npm; absent where the peer is a few lines of plain JavaScript. */
  readonly package?: string;
  /** What of our job it does. */
  readonly does: string;
  /** The longest list that it can be asked to take; building takes minutes beyond. */
  readonly most?: number;
  /** Makes ready for a list; the answer counts what stands in a text. */
  readonly create: (phrases: readonly string[]) => Promise<Count>;
}

export type Count = (text: string) => number | Promise<number>;

/** Peers are not installed with the product, so the compiler cannot know them. */
export async function load<T>(specifier: string): Promise<T> {
  return (await import(specifier)) as T;
}

export function escaped(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Counts the matches of a global expression. */
export function countOf(pattern: RegExp): (text: string) => number {
  return (text) => {
    let count = 0;
    pattern.lastIndex = 0;
    while (pattern.exec(text)) count++;
    return count;
  };
}
