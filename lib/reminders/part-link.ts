/** Brings a part of the engine into the tab: a script of its own, asked for when it is needed. */
import { tellBackground } from '../background-link';
import { offerPort, type PartName, type Parts } from '../parts/part-port';

export interface PartLink<Name extends PartName> {
  current(): Parts[Name] | undefined;
  /** Asks once; where it never comes, what needs it goes without. */
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
    current: () => part,
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
