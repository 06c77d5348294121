/**
 * The one function that writes into a composer; only a press of the author's starts it. One write by the one way that
 * all editors take in both browsers (a selection, a moment, `insertText`), read back; never a second try, which is
 * what doubled and tripled people's text elsewhere (facebook/lexical#3713, jackwener/OpenCLI#1265).
 */
import type { Span } from '../engine/types';
import type { Box } from './editable';
import { type Reading, read } from './read';
import { selectSpan } from './select';

export interface Replacement {
  readonly box: Box;
  /** The draft that the author saw when pressing. */
  readonly draft: string;
  readonly span: Span;
  readonly by: string;
  readonly isComposing: () => boolean;
}

/** How a replacement ended. All but the first leave the draft as it was, except where they say so. */
export type WriteOutcome =
  | 'written'
  /** An empty box breaks Draft.js for good when it is written into. */
  | 'empty'
  | 'composing'
  /** The draft is another one by now, or its box has gone. */
  | 'moved'
  /** Across lines, or over a picture: editors lose what one insertion cannot say. */
  | 'not-plain'
  /** The site took nothing, or made something else of it and the text before was brought back. */
  | 'different'
  /** As `different`, and the text before could not be brought back by us: one Ctrl+Z of the author's may. */
  | 'not-restored';

/** Draft.js takes a new selection over at `selectionchange` and a moment later; before that it writes elsewhere. */
const selectionMs = 120;
const settleMs = 50;
const patienceMs = 500;

export async function replaceSpan({ box, draft, span, by, isComposing }: Replacement): Promise<WriteOutcome> {
  const refusal = (): WriteOutcome | null => {
    const reading = read(box);
    if (reading.text.trim() === '') return 'empty';
    if (isComposing()) return 'composing';
    if (!box.isConnected || reading.text !== draft) return 'moved';
    return isPlain(box, reading, span) ? null : 'not-plain';
  };
  const before = refusal();
  if (before) return before;
  await select(box, span);
  // The page had its say meanwhile.
  const after = refusal() ?? (isSelected(box, draft, span) ? null : 'moved');
  if (after) return after;
  document.execCommand('insertText', false, by);
  if (await becomes(box, draft.slice(0, span.start) + by + draft.slice(span.end))) return 'written';
  const isUntouched = read(box).text === draft;
  return isUntouched || (await restore(box, draft)) ? 'different' : 'not-restored';
}

function isPlain(box: Box, reading: Reading, { start, end }: Span): boolean {
  if (reading.text.slice(start, end).includes('\n')) return false;
  if (box instanceof HTMLTextAreaElement) return true;
  return reading.pieces
    .filter((piece) => piece.start < end && start < piece.start + piece.length)
    .every(({ node }) => node instanceof Text);
}

async function select(box: Box, span: Span): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true });
    // Where the selection stood there already nothing changes.
    setTimeout(resolve, selectionMs);
  });
  selectSpan(box, read(box), span);
  await changed;
  await new Promise((done) => setTimeout(done));
}

function isSelected(box: Box, draft: string, { start, end }: Span): boolean {
  if (box instanceof HTMLTextAreaElement) return box.selectionStart === start && box.selectionEnd === end;
  const selection = document.getSelection();
  const isInside = selection?.anchorNode && box.contains(selection.anchorNode);
  return isInside === true && String(selection).replace(/[\u200b\ufeff]/g, '') === draft.slice(start, end);
}

/** Whether the box comes to hold a text, and still does when its editor has drawn. */
async function becomes(box: Box, text: string): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    await new Promise((done) => setTimeout(done, settleMs));
    if (read(box).text !== text) continue;
    await new Promise((done) => setTimeout(done, settleMs));
    return read(box).text === text;
  }
  return false;
}

/** Undoes one step: ours. What the browser's own history does not know the editor's may, by its own key. */
async function restore(box: Box, draft: string): Promise<boolean> {
  const written = read(box).text;
  document.execCommand('undo');
  if (await becomes(box, draft)) return true;
  if (read(box).text !== written) return false;
  const isMac = navigator.platform.startsWith('Mac');
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac };
  box.dispatchEvent(
    new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }),
  );
  return becomes(box, draft);
}
