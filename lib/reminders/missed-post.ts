/** A draft that was posted without having been looked at: noticed and said in this tab, and kept nowhere. */
import type { SiteHints } from '../engine/types';
import type { EarlyPress } from '../sites/early';
import type { Box } from '../sites/editable';
import { whenTaken, whenTakenEarly } from '../sites/taken';

export interface MissedPosts {
  /** A press went on to the page while the author was in this box; nothing looked at its draft. */
  passedUnchecked(event: Event, box: Box, hints: SiteHints | null): void;
  /** The same before there was anybody to look. */
  passedEarly(press: EarlyPress): void;
  /** A draft was looked at when it was posted: what was said before no longer holds. */
  passedChecked(): void;
  /** Whether the last post went out without a look. */
  any(): boolean;
}

export function createMissedPosts(onChange: () => void): MissedPosts {
  let missed = false;
  const set = (now: boolean): void => {
    if (now === missed) return;
    missed = now;
    onChange();
  };
  return {
    passedUnchecked: (event, box, hints) => whenTaken(event, box, hints, () => set(true)),
    passedEarly: (press) => whenTakenEarly(press, () => set(true)),
    passedChecked: () => set(false),
    any: () => missed,
  };
}
