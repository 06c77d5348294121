/** A box that we cannot read: said after two seconds of typing, never claimed to be looked at. */
import type { Box } from '../sites/editable';
import { watchDraft } from '../sites/watch';

export interface UnknownBoxes {
  /** The author typed in a box that is not recognised. */
  typedIn(box: Box): void;
  /** The author is elsewhere now, or the box has been recognised after all. */
  leave(): void;
  /** Whether it will be looked at again by itself. */
  isWaiting(box: Box): boolean;
  /** The box that could not be read, while the author is in it. */
  current(): Box | null;
}

export interface UnknownBoxParts {
  /** Sites bring labels and buttons late: another look; true where the box is known by now. */
  readonly lookAgain: (box: Box) => boolean;
  readonly onUnknown: (box: Box) => void;
  /** The author has left the box that could not be read, or the box is gone. */
  readonly onLeft: () => void;
}

const waitMs = 2000;

export function createUnknownBoxes({ lookAgain, onUnknown, onLeft }: UnknownBoxParts): UnknownBoxes {
  let box: Box | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: AbortController | null = null;
  const leave = (): void => {
    clearTimeout(timer);
    timer = undefined;
    box = null;
    if (!told) return;
    told.abort();
    told = null;
    onLeft();
  };
  const look = (typedIn: Box): void => {
    timer = undefined;
    if (!typedIn.isConnected) leave();
    else if (!lookAgain(typedIn) && !told) {
      told = new AbortController();
      watchDraft(typedIn, told.signal, { onChange: () => {}, onGone: leave });
      onUnknown(typedIn);
    }
  };
  return {
    typedIn(typedIn) {
      if (box !== typedIn) leave();
      box = typedIn;
      timer ??= setTimeout(() => look(typedIn), waitMs);
    },
    leave,
    isWaiting: (other) => timer !== undefined && box === other,
    current: () => (told ? box : null),
  };
}
