/**
 * The element that carries our drawing: a closed shadow root in the top layer, which the page's
 * style sheets cannot reach and which is gone whenever there is nothing to show.
 */
import css from './reminders.css?inline';

/** What is drawn: pill, card or question; and the underlines that a textarea cannot have by itself. */
type Layer = 'card' | 'overlay';

export interface Host {
  readonly element: HTMLElement;
  readonly layers: Readonly<Record<Layer, HTMLElement>>;
  show(layer: Layer): void;
  hide(layer: Layer): void;
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
  // Underlines lie below the card.
  const layers = { overlay: document.createElement('div'), card: document.createElement('div') };
  shadow.append(style, layers.overlay, layers.card);
  keepEventsInside(shadow);
  const shown = new Set<Layer>();
  signal.addEventListener('abort', () => element.remove());
  return {
    element,
    layers,
    show(layer) {
      shown.add(layer);
      const parent = topmostModal() ?? document.documentElement;
      if (element.parentElement === parent) return;
      parent.append(element);
      element.showPopover();
    },
    hide(layer) {
      shown.delete(layer);
      if (shown.size === 0) element.remove();
    },
  };
}

/** Outside an open native modal everything is inert, a popover too. */
function topmostModal(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

const inner = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'keypress'];
const innerToo = ['focusin', 'focusout', 'input', 'beforeinput', 'copy', 'paste', 'wheel', 'touchstart'];

/** Clicks in our card are none of the page's; a press of a button leaves the caret in the draft. */
function keepEventsInside(shadow: ShadowRoot): void {
  for (const type of [...inner, ...innerToo])
    shadow.addEventListener(type, (event) => event.stopPropagation());
  shadow.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  });
}
