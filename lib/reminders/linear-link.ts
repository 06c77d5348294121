/** Brings the linear engine into the tab: a script of its own, asked for when a ruleset has patterns for it. */
import { tellBackground } from '../background-link';
import type { LinearEngine } from '../engine/patterns/linear-engine';
import { offerLinearPort } from '../linear/linear-port';

export interface LinearLink {
  current(): LinearEngine | undefined;
  /** Nobody waits for it: until it is here, and where it never comes, its patterns are skipped and listed. */
  ask(): void;
}

export function createLinearLink(signal: AbortSignal, onReady: () => void): LinearLink {
  let engine: LinearEngine | undefined;
  let asked = false;
  return {
    current: () => engine,
    ask() {
      if (asked) return;
      asked = true;
      offerLinearPort({
        onReady(ready) {
          if (signal.aborted) return;
          engine = ready;
          onReady();
        },
      });
      tellBackground({ to: 'background', say: 'run-patterns' });
    },
  };
}
