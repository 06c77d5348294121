import type { Span } from '../types';

/**
 * Runs a pattern in time that grows with the text and no faster, whatever the pattern. It is handed in: it is too
 * large for the always-on script and comes only where a ruleset has a pattern that the browser must not run.
 */
export interface LinearEngine {
  /** Letters are compared as they stand. Throws where it does not take the pattern. */
  readonly compile: (pattern: string) => (text: string) => Iterable<Span>;
}
