/** What the author did before there was anybody to read it: the box that is in hand, and presses that went through. */
import { type Box, boxOfEvent } from './editable';

export interface EarlyPress {
  readonly event: Event;
  readonly box: Box;
}

export interface Early {
  readonly box: Box | null;
  /** Something was typed in the box. */
  readonly isTyped: boolean;
  /** Presses while a draft stood in the box. */
  readonly presses: readonly EarlyPress[];
}

interface EarlyNotes extends Early {
  hear(event: Event): void;
  forget(): void;
}

/** Calls back at each sign that somebody writes. */
export function noteEarly(onWriting: () => void): EarlyNotes {
  const early = {
    box: null as Box | null,
    isTyped: false,
    presses: [] as EarlyPress[],
    hear(event: Event): void {
      if (event.type === 'focusin' || event.type === 'keydown') onBox(event);
      if (early.box && isPress(event) && hasDraft(early.box))
        early.presses = [...early.presses.slice(1 - most), { event, box: early.box }];
    },
    forget(): void {
      early.box = null;
      early.presses = [];
    },
  };
  const onBox = (event: Event): void => {
    const box = boxOfEvent(event);
    if (!box) return;
    early.isTyped = isLetter(event) || (early.isTyped && box === early.box);
    early.box = box;
    onWriting();
  };
  return early;
}

/** Any key that may write something; input methods name theirs in their own ways. */
function isLetter(event: Event): boolean {
  return event.type === 'keydown' && /^(.|Process|Unidentified|Dead)$/u.test((event as KeyboardEvent).key);
}

/** Where nobody ever reads, not all of them are kept. */
const most = 10;

function isPress(event: Event): boolean {
  if (event.type === 'click' || event.type === 'submit') return true;
  const { type, key, shiftKey, isComposing } = event as KeyboardEvent;
  return type === 'keydown' && key === 'Enter' && !shiftKey && !isComposing;
}

/** Whether there is anything in a box, told without reading it. */
export function hasDraft(box: Box): boolean {
  const text = box instanceof HTMLTextAreaElement ? box.value : box.textContent;
  return box.isConnected && text?.trim() !== '';
}
