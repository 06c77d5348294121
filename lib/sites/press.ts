/**
 * The moment of posting, heard before the page hears it (`ears`). A press is held only when `decide` says so;
 * any failure of ours lets it through.
 */
import type { Composer } from './composer';
import type { Hear, HeardType } from './ears';
import { type Box, boxOfEvent } from './editable';
import { isReleasing, release, repeatKey } from './release';
import { controlOfEvent, findSubmit, isDisabled, isNamed } from './submit';

/** A press that was held, and the way to let it go. */
export interface HeldPress {
  readonly composer: Composer;
  /** The site's own word for posting, as it stands on the button; empty where there is none. */
  readonly verb: string;
  /** Posts; false where another draft of the same press is asked about first. */
  release(): Promise<boolean>;
}

export interface PressWatch {
  /** Composers that may be on the page. */
  composers(): readonly Composer[];
  /** Hold this press? Has to answer at once. */
  decide(press: HeldPress): boolean;
  /** A click, a key or a form has gone on to the page; the boxes whose drafts were decided on because of it. */
  readonly onPassed?: (event: Event, decided: readonly Box[]) => void;
}

/** What an event would post, and how to do the same again where the site shows no button. */
interface Press {
  readonly composers: readonly Composer[];
  again(composer: Composer): void;
}

export function watchPresses(hear: Hear, { composers, decide, onPassed }: PressWatch): void {
  let heldKey = '';
  // A thread has several drafts and one button: each of them is asked about for itself.
  const hold = (waiting: readonly Composer[], again: Press['again']): boolean =>
    waiting.some((composer, index) =>
      decide({
        composer,
        verb: verbOf(composer),
        async release() {
          if (hold(waiting.slice(index + 1), again)) return false;
          await release(composer, again);
          return true;
        },
      }),
    );
  const listen = <E extends Event>(type: HeardType, pressOf: (event: E) => Press): void => {
    const listener = (event: Event): void => {
      heldKey = '';
      if (isReleasing() || !isPress(event)) return;
      let decided: readonly Box[] = [];
      const isHeld = safely(() => {
        const press = pressOf(event as E);
        if (hold(press.composers, press.again)) return true;
        decided = press.composers.map(({ box }) => box);
        return false;
      });
      if (isHeld) {
        heldKey = event instanceof KeyboardEvent ? event.key : '';
        stop(event);
      } else
        safely(() => {
          onPassed?.(event, decided);
          return false;
        });
    };
    hear(type, listener);
  };
  const byControl = (control: HTMLElement | null): Press =>
    control && !isDisabled(control)
      ? { composers: composers().filter(submitsBy(control)), again: () => control.click() }
      : nothing;

  listen<Event>('click', (event) => byControl(controlOfEvent(event)));
  listen<KeyboardEvent>('keydown', (event) => {
    const box = boxOfEvent(event);
    if (!box) return byControl(pressedControl(event));
    const pressed = composers().filter((composer) => composer.box === box && postsWith(composer, event));
    return { composers: pressed, again: (composer) => repeatKey(composer.box, event) };
  });
  listen<Event>('submit', ({ target: form }) =>
    form instanceof HTMLFormElement
      ? { composers: composers().filter(({ box }) => form.contains(box)), again: () => form.requestSubmit() }
      : nothing,
  );
  // A site may act on the way up of a key whose way down was held.
  hear('keyup', (event) => {
    if ((event as KeyboardEvent).key === heldKey) stop(event);
    heldKey = '';
  });
}

const nothing: Press = { composers: [], again: () => {} };

/**
 * Enter presses, and Space on what plays a button: in a draft it is a letter like others. While an input method
 * composes, Enter ends the syllable.
 */
function isPress(event: Event): boolean {
  // Every letter comes by here; what is no key has none.
  const { key } = event as Partial<KeyboardEvent>;
  if (key === undefined) return true;
  if (key !== 'Enter' && (key !== ' ' || !pressedControl(event as KeyboardEvent))) return false;
  const { isComposing, keyCode } = event as KeyboardEvent;
  return !isComposing && keyCode !== 229;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** A fault of ours must never keep a press from the site: it goes through, that is the promise. */
function safely(act: () => boolean): boolean {
  try {
    return act();
  } catch {
    return false;
  }
}

const submitsBy =
  (control: HTMLElement) =>
  ({ box, hint, scope }: Composer): boolean =>
    isNamed(control, hint) && findSubmit(box, hint, scope) === control;

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
  const control = controlOfEvent(event);
  const isNative = control instanceof HTMLButtonElement || control instanceof HTMLInputElement;
  return isNative ? null : control;
}

/** While a list of people or tags is open, Enter picks an entry. */
function isListOpen(box: Box): boolean {
  if (box.getAttribute('aria-expanded') === 'true' || box.hasAttribute('aria-activedescendant')) return true;
  const list = document.querySelector<HTMLElement>('[role=listbox], [id^=typeaheadDropdown]');
  return list !== null && list.getClientRects().length > 0;
}

function verbOf({ box, hint, scope }: Composer): string {
  const control = findSubmit(box, hint, scope);
  return control?.getAttribute('aria-label') ?? control?.textContent?.trim() ?? '';
}
