/**
 * All that has to be heard before the page hears it. Only a listener that was there before the page's own is first, and
 * each listener costs the start of a page: so there is one for each kind of event, and who has something to do joins in.
 */

/** The last five are heard from the moment on at which somebody joins in. */
export type HeardType =
  | 'click'
  | 'submit'
  | 'keydown'
  | 'keypress'
  | 'keyup'
  | 'focus'
  | 'blur'
  | 'focusin'
  | 'focusout'
  | 'beforeinput'
  | 'input'
  | 'compositionstart'
  | 'compositionend'
  | 'pointerdown';

/** Joins in, behind those that hear already; what one of them stops the next does not hear. */
export type Hear = (type: HeardType, listener: (event: Event) => void) => void;

export interface Ears {
  readonly hear: Hear;
  end(): void;
}

/** Joins in on the window itself, for a page of ours, where nobody has to be first. */
export function hearOnWindow(signal: AbortSignal): Hear {
  return (type, listener) => window.addEventListener(type, listener, { capture: true, signal });
}

/** `earliest` hears what a page must not keep from us before all who join in. */
export function openEars(earliest: (event: Event) => void): Ears {
  const listeners = new Map<string, ((event: Event) => void)[]>();
  const tell = (event: Event): void => {
    tellOne(earliest, event);
    const joined = listeners.get(event.type);
    if (!joined) return;
    for (const listener of joined) {
      tellOne(listener, event);
      if (event.cancelBubble) return;
    }
  };
  // Written out: in a new page a loop over a list takes longer than all that it calls.
  window.addEventListener('click', tell, true);
  window.addEventListener('submit', tell, true);
  window.addEventListener('keydown', tell, true);
  window.addEventListener('keypress', tell, true);
  window.addEventListener('keyup', tell, true);
  window.addEventListener('focus', tell, true);
  window.addEventListener('blur', tell, true);
  window.addEventListener('focusin', tell, true);
  window.addEventListener('focusout', tell, true);
  return {
    hear(type, listener) {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
      // For what is heard already it is no second one.
      window.addEventListener(type, tell, true);
    },
    end() {
      const first = [
        'click',
        'submit',
        'keydown',
        'keypress',
        'keyup',
        'focus',
        'blur',
        'focusin',
        'focusout',
      ];
      for (const type of [...first, ...listeners.keys()]) window.removeEventListener(type, tell, true);
    },
  };
}

/** What one of them does wrong keeps the event from nobody; it is reported as if it had been alone. */
function tellOne(listener: (event: Event) => void, event: Event): void {
  try {
    listener(event);
  } catch (fault) {
    queueMicrotask(() => {
      throw fault;
    });
  }
}
