/** The keyboard in pill, card and question: the page does not hear of it, so it is heard here. */
import type { CardActions } from '../../lib/reminders/card-port';
import type { ReminderStore } from '../../lib/reminders/store';

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Escape goes back to the draft, arrows go from button to button; Tab, Enter and Space are the browser's. */
export function createKeys(
  root: HTMLElement,
  store: ReminderStore,
  actions: CardActions,
): (event: KeyboardEvent) => void {
  return (event) => {
    const step = steps[event.key];
    if (event.key === 'Escape') leave(store, actions);
    else if (step) move(root, step);
    else return;
    // A native dialog of the page would close at the same Escape, the page would scroll at the arrow.
    event.preventDefault();
  };
}

function leave(store: ReminderStore, actions: CardActions): void {
  const { view } = store.getState();
  if (view === 'question') actions.reviewAgain();
  if (view === 'card') actions.closeCard();
}

function move(root: HTMLElement, step: 1 | -1): void {
  const buttons = [...root.querySelectorAll<HTMLElement>('button')].filter(
    (button) => button.getClientRects().length > 0,
  );
  const { activeElement } = root.getRootNode() as ShadowRoot;
  const at = buttons.indexOf(activeElement as HTMLElement);
  // From outside of them the first is the next one, and the last the one before.
  const next = buttons.at(at < 0 && step < 0 ? -1 : (at + step) % buttons.length);
  next?.focus({ preventScroll: true });
  if (next) reveal(next);
}

/** Scrolls an element into sight inside the card's list, and nothing of the page with it. */
export function reveal(element: HTMLElement): void {
  const list = element.closest('ul');
  if (!list) return;
  const inner = element.getBoundingClientRect();
  const outer = list.getBoundingClientRect();
  const below = inner.bottom - outer.bottom + margin;
  const above = inner.top - outer.top - margin;
  if (above < 0) list.scrollTop += above;
  else if (below > 0) list.scrollTop += Math.min(below, above);
}

/** Room for the ring around a focused button. */
const margin = 4;
