/** Selects words of a draft for the author, by the author's press; nothing is written. */
import type { Span } from '../engine/types';
import type { Box } from './editable';
import { type Reading, toRange } from './read';

export function selectSpan(box: Box, reading: Reading, span: Span): void {
  box.focus({ preventScroll: true });
  if (box instanceof HTMLTextAreaElement) {
    box.setSelectionRange(span.start, span.end);
    return;
  }
  const range = toRange(reading, span);
  if (!range) return;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
