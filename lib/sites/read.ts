/**
 * The one walker: text of a box, and the way back from a span to a range. `innerText` miscounts line
 * breaks in both Lexical and Draft.js, and `textContent` glues lines together.
 */
import type { Span } from '../engine/types';
import type { Box } from './editable';

/** A stretch of the text and the node that it comes from; an image stands for its `alt`. */
interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: Text | Element;
}

export interface Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Reads a box as it stands in the DOM, which is the truth also during a composition. */
export function read(box: Box): Reading {
  if (box instanceof HTMLTextAreaElement) return { text: box.value, pieces: [] };
  const walk: Walk = { text: '', pieces: [], lineOpen: false, lines: 0 };
  walkBlock(box, walk);
  return { text: walk.text, pieces: walk.pieces };
}

/** The range that shows exactly a span, or null where the box has none (a textarea). */
export function toRange({ pieces }: Reading, { start, end }: Span): Range | null {
  const first = pieces.find((piece) => start < piece.start + piece.length);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last || last.start < first.start) return null;
  const range = document.createRange();
  if (first.node instanceof Text) range.setStart(first.node, Math.max(0, start - first.start));
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) range.setEnd(last.node, Math.min(last.length, end - last.start));
  else range.setEndAfter(last.node);
  return range;
}

interface Walk {
  text: string;
  readonly pieces: Piece[];
  lineOpen: boolean;
  lines: number;
}

const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'PRE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
]);

/** A run of inline nodes is a line; so is a block with nothing in it. */
function walkBlock(block: Element, walk: Walk): void {
  walk.lineOpen = false;
  for (const child of block.childNodes) {
    if (isHidden(child)) continue;
    if (child instanceof Element && blocks.has(child.tagName)) walkBlock(child, walk);
    else {
      if (!walk.lineOpen) openLine(walk);
      walkInline(child, walk);
    }
  }
  if (block.childNodes.length === 0 && walk.lines > 0) openLine(walk);
  walk.lineOpen = false;
}

function openLine(walk: Walk): void {
  if (walk.lines > 0) walk.text += '\n';
  walk.lines += 1;
  walk.lineOpen = true;
}

function walkInline(node: Node, walk: Walk): void {
  if (isHidden(node)) return;
  if (node instanceof Text) add(node.data, node, walk);
  else if (node instanceof HTMLBRElement) addBreak(node, walk);
  else if (node instanceof HTMLImageElement) add(node.alt, node, walk);
  else if (node instanceof Element && blocks.has(node.tagName)) walkBlock(node, walk);
  else for (const child of node.childNodes) walkInline(child, walk);
}

function add(text: string, node: Text | Element, walk: Walk): void {
  if (text === '') return;
  walk.pieces.push({ start: walk.text.length, length: text.length, node });
  walk.text += text;
}

/** Draft.js and Lexical keep an empty line open with a `<br>` that is no line break of the draft. */
function addBreak(br: HTMLBRElement, walk: Walk): void {
  const filler =
    br.dataset.text === 'true' ||
    br.hasAttribute('data-lexical-managed-linebreak') ||
    br.parentNode?.childNodes.length === 1;
  if (!filler) add('\n', br, walk);
}

function isHidden(node: Node): boolean {
  return node instanceof Element && node.getAttribute('aria-hidden') === 'true';
}
