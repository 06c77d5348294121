/**
 * All that has to be heard before the page hears it. Only a listener that was there before the page's own is first, and
 * each listener costs the start of a page: so there is one for each kind of event, and who has something to do joins in.
 */

/** What a page must not keep from us, or must be kept from it. */
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
] as const;

/** The others are heard from the moment on at which somebody joins in. */
export type HeardType =
  | (typeof first)[number]
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

export function openEars(): Ears {
  const listeners = new Map<string, ((event: Event) => void)[]>();
  const tell = (event: Event): void => {
    for (const listener of listeners.get(event.type) ?? []) {
      try {
        listener(event);
      } catch (fault) {
        // What one of them does wrong keeps the event from nobody; it is reported as if it had been alone.
        queueMicrotask(() => {
          throw fault;
        });
      }
      if (event.cancelBubble) return;
    }
  };
  const listen = (type: HeardType): ((event: Event) => void)[] => {
    const own: ((event: Event) => void)[] = [];
    listeners.set(type, own);
    window.addEventListener(type, tell, true);
    return own;
  };
  for (const type of first) listen(type);
  return {
    hear: (type, listener) => void (listeners.get(type) ?? listen(type)).push(listener),
    end() {
      for (const type of listeners.keys()) window.removeEventListener(type, tell, true);
    },
  };
}
