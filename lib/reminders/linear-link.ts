/** Brings the linear engine into the tab: a script of its own, asked for when a ruleset needs it. */
import { tellBackground } from '../background-link';
import type { LinearEngine } from '../engine/patterns/linear-engine';
import { offerPort } from '../parts/part-port';

export interface LinearLink {
  current(): LinearEngine | undefined;
  /** Asks once; where it never comes, what needs it goes without. */
  ask(): void;
}

export function createLinearLink(signal: AbortSignal, onReady: () => void): LinearLink {
  let linear: LinearEngine | undefined;
  let asked = false;
  return {
    current: () => linear,
    ask() {
      if (asked) return;
      asked = true;
      offerPort('linear', (ready) => {
        if (signal.aborted) return;
        linear = ready;
        onReady();
      });
      tellBackground({ to: 'background', say: 'bring', part: 'linear' });
    },
  };
}
