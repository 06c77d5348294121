import type { Language } from '../corpus/phrases';
import type { PeerName } from '../peers';

/** One race of a peer against ours. */
export interface CellSpec {
  readonly language: Language;
  readonly size: number;
  readonly phrases: number;
}

export interface Cell extends CellSpec {
  /** Times in µs a text. */
  readonly ours: number;
  readonly theirs: number;
  readonly limit: number;
  /** ms until the peer had taken the list. */
  readonly build: number;
  /** Findings in the first text; they differ in meaning. */
  readonly hits: { readonly ours: number; readonly theirs: number };
}

/** What a child process is asked for. */
export type Job =
  | { readonly job: 'equality'; readonly language: Language }
  | {
      readonly job: 'peer';
      readonly peer: PeerName;
      readonly cells: readonly CellSpec[];
      readonly budget: number;
    }
  | { readonly job: 'terms' | 'full' | 'hostile'; readonly budget: number }
  | { readonly job: 'keystroke'; readonly count: number }
  | { readonly job: 'search'; readonly rounds: number }
  | { readonly job: 'compile' | 'heap' | 'activate' };

/** Times by the processor's time of the process, where the machine does other things as well. */
export interface JobOptions {
  readonly byProcessorTime: boolean;
}

/** What it answers. */
export interface Answer {
  /** By key of the table of goals, or for the reader only. */
  readonly figures?: Readonly<Record<string, number>>;
  readonly cells?: readonly Cell[];
  /** Why the numbers would be worth nothing. */
  readonly faults?: readonly string[];
}
