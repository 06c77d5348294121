/**
 * Where the author was in a draft, and the way back to exactly there. A press of the mouse outside the box
 * moves the page's selection before anybody hears of the click, so it is noted on the way down.
 */
import type { Hear } from './ears';
import type { Box } from './editable';

export interface Caret {
  restore(): void;
}

interface Place {
  readonly box: Box;
  readonly anchorNode: Node;
  readonly anchorOffset: number;
  readonly focusNode: Node;
  readonly focusOffset: number;
}

export interface CaretWatch {
  /** The caret of a box as it is now, or as it was when the mouse went elsewhere. */
  take(box: Box): Caret;
}

export function watchCaret(hear: Hear, currentBox: () => Box | null): CaretWatch {
  let last: Place | null = null;
  const note = (): void => {
    const box = currentBox();
    last = (box && placeIn(box)) ?? last;
  };
  hear('pointerdown', note);
  return {
    take(box) {
      const place = placeIn(box) ?? (last?.box === box ? last : null);
      return { restore: () => restore(box, place) };
    },
  };
}

function placeIn(box: Box): Place | null {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  if (!anchorNode || !focusNode || !box.contains(anchorNode) || !box.contains(focusNode)) return null;
  return { box, anchorNode, anchorOffset, focusNode, focusOffset };
}

/** An editor that has drawn its text anew gets the caret at the end; it never lands before what was written. */
function restore(box: Box, place: Place | null): void {
  if (!box.isConnected) return;
  box.focus({ preventScroll: true });
  if (box instanceof HTMLTextAreaElement) return;
  const selection = document.getSelection();
  if (place && box.contains(place.anchorNode) && box.contains(place.focusNode)) {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = place;
    selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  } else {
    selection?.selectAllChildren(box);
    selection?.collapseToEnd();
  }
}
