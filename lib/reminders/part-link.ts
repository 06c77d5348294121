/** Brings a part of the engine into the tab: a script of its own, asked for when it is needed. */
import { tellBackground } from '../background-link';
import type { Parts } from '../engine/compile-with';
import { offerPort, type PartName } from '../parts/part-port';

export interface PartLink<Name extends PartName> {
  current(): Parts[Name];
  /** Nobody waits for it: until it is here, and where it never comes, its rules are skipped and listed. */
  ask(): void;
}

export function createPartLink<Name extends PartName>(
  name: Name,
  signal: AbortSignal,
  onReady: () => void,
): PartLink<Name> {
  let part: Parts[Name] | undefined;
  let asked = false;
  return {
    current: () => part as Parts[Name],
    ask() {
      if (asked) return;
      asked = true;
      offerPort(name, (ready) => {
        if (signal.aborted) return;
        part = ready;
        onReady();
      });
      tellBackground({ to: 'background', say: 'bring', part: name });
    },
  };
}
