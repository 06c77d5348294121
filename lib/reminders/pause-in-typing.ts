/** Waits for a pause in typing; no timer runs while nobody types. */

export interface TypingPause {
  /** Something was typed: the wait begins anew. */
  typed(): void;
  cancel(): void;
}

/** Calls back `ms` after the last key; while `isBusy` (an input method composes) it waits on. */
export function createTypingPause(ms: number, isBusy: () => boolean, onPause: () => void): TypingPause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (isBusy() ? wait() : onPause()), ms);
  };
  return { typed: wait, cancel: () => clearTimeout(timer) };
}
