/** Waits for a pause in typing; no timer runs while nobody types. */

export interface TypingPause {
  /** Something was typed: the wait begins anew. */
  typed(): void;
  cancel(): void;
}

/**
 * Calls back `ms` after the last key. While `isBusy` (an input method composes) it calls nobody and waits for nothing:
 * the end of the composition is typing again.
 */
export function createTypingPause(ms: number, isBusy: () => boolean, onPause: () => void): TypingPause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typedAt = 0;
  const end = (): void => {
    const left = typedAt + ms - Date.now();
    // More is left than there ever was where a clock was put back: that may not make the wait longer.
    const isTyping = left > 0 && left <= ms;
    timer = isTyping ? setTimeout(end, left) : undefined;
    if (!isTyping && !isBusy()) onPause();
  };
  return {
    // A timer set anew at each key would be felt: the one that runs looks how long ago the last key was.
    typed() {
      typedAt = Date.now();
      timer ??= setTimeout(end, ms);
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
