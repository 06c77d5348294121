/** A box that we cannot read: said after two seconds of typing, never claimed to be looked at. */
import type { SiteHints } from '../engine/types';
import type { Box } from '../sites/editable';
import { findSubmit } from '../sites/submit';
import { watchDraft } from '../sites/watch';

export interface UnknownBoxes {
  /** The author typed in a box that is not recognised. */
  typedIn(box: Box, hints: SiteHints): void;
  /** The author is elsewhere now. */
  leave(): void;
  /** The box that could not be read, while the author is in it. */
  current(): Box | null;
}

export interface UnknownBoxParts {
  /** `postable`: a control with a post or comment label belongs to the box. */
  readonly onUnknown: (box: Box, postable: boolean) => void;
  /** The author has left the box that could not be read, or the box is gone. */
  readonly onLeft: () => void;
}

const waitMs = 2000;

export function createUnknownBoxes({ onUnknown, onLeft }: UnknownBoxParts): UnknownBoxes {
  let waiting: { readonly box: Box; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let told: { readonly box: Box; readonly end: AbortController } | null = null;
  const leave = (): void => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
    if (!told) return;
    told.end.abort();
    told = null;
    onLeft();
  };
  return {
    typedIn(box, hints) {
      if (told?.box === box || waiting?.box === box) return;
      leave();
      const tell = (): void => {
        waiting = null;
        if (!box.isConnected) return;
        told = { box, end: new AbortController() };
        watchDraft(box, told.end.signal, { onChange: () => {}, onGone: leave });
        onUnknown(box, isPostable(box, hints));
      };
      waiting = { box, timer: setTimeout(tell, waitMs) };
    },
    leave,
    current: () => told?.box ?? null,
  };
}

function isPostable(box: Box, { composers, scope }: SiteHints): boolean {
  return composers.some((hint) => findSubmit(box, hint, scope) !== null);
}
