/**
 * The moment of posting: one set of capture listeners on the window, which run before the page's own
 * because the page script starts at `document_start`. A press is held only when `decide` says so;
 * any failure of ours lets it through.
 */
import type { Composer } from './composer';
import { boxOfEvent } from './editable';
import { controlOfEvent, findSubmit, isDisabled } from './submit';

/** A press that was held, and the way to let it go. */
export interface HeldPress {
  readonly composer: Composer;
  /** The site's own word for posting, as it stands on the button; empty where there is none. */
  readonly verb: string;
  /** Posts with the site's own button, or with the same key where the site shows no button. */
  release(): Promise<void>;
}

export interface PressWatch {
  /** Composers that may be on the page. */
  composers(): readonly Composer[];
  /** Hold this press? Has to answer at once. */
  decide(press: HeldPress): boolean;
}

// Our own click or key on the way out has to pass our own listeners.
let releasing = false;

export function watchPresses(signal: AbortSignal, { composers, decide }: PressWatch): void {
  const holdIfAsked = (
    event: Event,
    pressed: readonly Composer[],
    again: (composer: Composer) => void,
  ): void => {
    if (releasing) return;
    const held = pressed.some((composer) =>
      decide({ composer, verb: verbOf(composer), release: () => release(composer, again) }),
    );
    if (held) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  const onClick = (event: Event): void => {
    const control = controlOfEvent(event);
    if (!control || isDisabled(control)) return;
    holdIfAsked(event, composers().filter(submitsBy(control)), () => control.click());
  };
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    const box = boxOfEvent(event);
    const control = box ? null : pressedControl(event);
    if (control) holdIfAsked(event, composers().filter(submitsBy(control)), () => control.click());
    const pressed = composers().filter((composer) => composer.box === box && postsWith(composer, event));
    holdIfAsked(event, pressed, (composer) => repeatKey(composer.box, event));
  };
  const onSubmit = (event: Event): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    holdIfAsked(
      event,
      composers().filter(({ box }) => form.contains(box)),
      () => form.requestSubmit(),
    );
  };
  const options = { capture: true, signal };
  window.addEventListener('click', safely(onClick), options);
  window.addEventListener('keydown', safely(onKeydown), options);
  window.addEventListener('submit', safely(onSubmit), options);
}

/** A fault of ours must never keep a press from the site. */
function safely<E extends Event>(listener: (event: E) => void): (event: E) => void {
  return (event) => {
    try {
      listener(event);
    } catch {
      // The press goes through: that is the promise.
    }
  };
}

const submitsBy =
  (control: HTMLElement) =>
  ({ box, hint, scope }: Composer): boolean =>
    findSubmit(box, hint, scope) === control;

function postsWith(
  { hint, box }: Composer,
  { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
): boolean {
  if (key !== 'Enter' || shiftKey || altKey || hint.key === 'none') return false;
  if (isListOpen(box)) return false;
  return hint.key === 'enter' || ctrlKey || metaKey;
}

/** Enter or Space on a `div` that plays a button; on a native one the browser sends a click by itself. */
function pressedControl(event: KeyboardEvent): HTMLElement | null {
  if (event.key !== 'Enter' && event.key !== ' ') return null;
  const control = controlOfEvent(event);
  const isNative = control instanceof HTMLButtonElement || control instanceof HTMLInputElement;
  return !control || isNative || isDisabled(control) ? null : control;
}

/** While a list of people or tags is open, Enter picks an entry. */
function isListOpen(box: HTMLElement): boolean {
  if (box.getAttribute('aria-expanded') === 'true' || box.hasAttribute('aria-activedescendant')) return true;
  const list = document.querySelector<HTMLElement>('[role=listbox], [id^=typeaheadDropdown]');
  return list !== null && list.getClientRects().length > 0;
}

function verbOf({ box, hint, scope }: Composer): string {
  const control = findSubmit(box, hint, scope);
  return control?.getAttribute('aria-label') ?? control?.textContent?.trim() ?? '';
}

async function release(composer: Composer, again: (composer: Composer) => void): Promise<void> {
  if (composer.adapter.blursBeforePost) {
    // The question has the focus by now: a blur needs a focus before it.
    composer.box.focus({ preventScroll: true });
    composer.box.blur();
    await new Promise((done) => setTimeout(done, blurMs));
  }
  releasing = true;
  try {
    // The page may have drawn its button anew meanwhile; a click on the old one would be lost.
    const control = findSubmit(composer.box, composer.hint, composer.scope);
    if (control && !isDisabled(control)) control.click();
    else again(composer);
  } finally {
    releasing = false;
  }
}

/** X takes 250 ms to take a part of a thread over after its box has lost the focus. */
const blurMs = 300;

/** The key that posts from inside the box, again; only ever a key that the site takes as "post". */
function repeatKey(box: HTMLElement, { key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): void {
  box.focus({ preventScroll: true });
  const init = {
    key,
    code,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  // `keyCode` is what older editors read; browsers take it over from the init.
  box.dispatchEvent(new KeyboardEvent('keydown', { ...init, keyCode: 13, which: 13 } as KeyboardEventInit));
}
