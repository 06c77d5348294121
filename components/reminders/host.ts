/**
 * The element that carries our drawing: a closed shadow root in the top layer, which the page's
 * style sheets cannot reach and which is gone whenever there is nothing to show.
 */
import css from './reminders.css?inline';

export interface Host {
  /** Where React draws. */
  readonly root: HTMLElement;
  show(): void;
  hide(): void;
}

const fixed: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'color-scheme': 'light dark',
};

export function createHost(signal: AbortSignal): Host {
  const element = document.createElement('div');
  // A page's `* { … !important }` beats plain inline styles, but not inline ones that are important too.
  for (const [name, value] of Object.entries(fixed)) element.style.setProperty(name, value, 'important');
  element.popover = 'manual';
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  shadow.append(style, root);
  keepEventsInside(shadow);
  shieldFocus(element, signal);
  const hide = (): void => element.remove();
  signal.addEventListener('abort', hide);
  return {
    root,
    show() {
      const parent = topmostModal() ?? document.documentElement;
      if (element.parentElement === parent) return;
      parent.append(element);
      element.showPopover();
    },
    hide,
  };
}

/** Outside an open native modal everything is inert, a popover too. */
function topmostModal(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

const inner = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'keypress'];
const innerToo = ['focusin', 'focusout', 'input', 'beforeinput', 'paste', 'wheel', 'touchstart'];

/** Keys and clicks in our card are none of the page's; a press of a button leaves the caret in the draft. */
function keepEventsInside(shadow: ShadowRoot): void {
  for (const type of [...inner, ...innerToo])
    shadow.addEventListener(type, (event) => event.stopPropagation());
  shadow.addEventListener('mousedown', (event) => event.preventDefault());
}

/** Dialogs of these sites pull the focus back to themselves; they are not told that it came to us. */
function shieldFocus(element: HTMLElement, signal: AbortSignal): void {
  const shield = (event: FocusEvent): void => {
    if (event.target === element || event.relatedTarget === element) event.stopImmediatePropagation();
  };
  for (const type of ['focus', 'blur', 'focusin', 'focusout'] as const) {
    window.addEventListener(type, shield, { capture: true, signal });
  }
}
