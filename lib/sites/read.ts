/**
 * The one walker: text of a box, and the way back from a span to a range. `innerText` miscounts line
 * breaks in both Lexical and Draft.js, and `textContent` glues lines together.
 */
import type { Span } from '../engine/types';
import type { Box } from './editable';

/** A stretch of the text and the node that it comes from; an image stands for its `alt`, a `<br>` for a line break. */
interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: Text | Element;
  /** Where the stretch begins in a text node: fillers before it are no text of the draft. */
  readonly offset: number;
}

export interface Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Blocks that were read before: one that no change has touched is not walked again. */
export type KnownBlocks = Map<Node, Block>;

/** A block read for itself. */
interface Block extends Reading {
  /** A block without a line is none of the text's. */
  readonly hasLine: boolean;
}

/** Reads a box as it stands in the DOM, which is the truth also during a composition. */
export function read(box: Box, known: KnownBlocks = new Map()): Reading {
  if (box instanceof HTMLTextAreaElement) return { text: box.value, pieces: [] };
  return readInside(box, known);
}

/** Forgets the blocks that changes have touched; what hides a block or names a picture is no change of these. */
export function forget(known: KnownBlocks, box: Box, records: readonly MutationRecord[]): void {
  for (const record of records) {
    for (let at: Node | null = record.target; at && at !== box; at = at.parentNode) known.delete(at);
    if (record.type === 'childList') for (const node of record.removedNodes) known.delete(node);
  }
}

function readInside(element: Element, known: KnownBlocks): Block {
  const walk: Walk = { text: '', pieces: [], line: 'none', br: null, known };
  visitChildren(element, walk);
  return { text: walk.text, pieces: walk.pieces, hasLine: walk.line !== 'none' };
}

/** The range that shows exactly a span, or null where the box has none (a textarea); `known` itself if it does. */
export function toRange({ pieces }: Reading, { start, end }: Span, known?: Range): Range | null {
  const first = pieces[countOf(pieces, (piece) => piece.start + piece.length <= start)];
  const last = pieces[countOf(pieces, (piece) => piece.start < end) - 1];
  if (!first || !last || last.start < first.start) return null;
  const from = first.offset + Math.max(0, start - first.start);
  const to = last.offset + Math.min(last.length, end - last.start);
  if (known && isAt(known, first.node, from, last.node, to)) return known;
  const range = document.createRange();
  if (first.node instanceof Text) range.setStart(first.node, from);
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) range.setEnd(last.node, to);
  else range.setEndAfter(last.node);
  return range;
}

/** How many of the pieces, which stand in order, lie before a place. */
function countOf(pieces: Reading['pieces'], isBefore: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(pieces[middle] as Piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAt(
  { startContainer, startOffset, endContainer, endOffset }: Range,
  first: Node,
  from: number,
  last: Node,
  to: number,
): boolean {
  return startContainer === first && startOffset === from && endContainer === last && endOffset === to;
}

interface Walk {
  text: string;
  readonly pieces: Piece[];
  line: 'none' | 'open' | 'ended';
  /** The last `<br>` of the line so far: a line break only if something follows it in its block. */
  br: Element | null;
  readonly known: KnownBlocks;
}

const blocks = /^(P|DIV|LI|UL|OL|BLOCKQUOTE|PRE|H[1-6])$/;

/** Never text of a draft, whatever stands in it; an extension may have put it there. */
const mute = /^(STYLE|SCRIPT|TEMPLATE|NOSCRIPT|BUTTON|TEXTAREA|SELECT)$/;

/** From one to the next: a list of them is slow to ask, and a key waits for it. */
function visitChildren(parent: Element, walk: Walk): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) visit(node, walk);
}

function visit(node: Node, walk: Walk): void {
  const block = walk.known.get(node);
  if (block) addBlock(block, walk);
  else if (node.nodeType === Node.TEXT_NODE) addText(node as Text, walk);
  else if (node instanceof HTMLElement && !isHidden(node)) visitElement(node, walk);
}

function visitElement(element: HTMLElement, walk: Walk): void {
  if (element instanceof HTMLBRElement) {
    // Editors keep an empty or last line open with a `<br>` that is no line break of the draft.
    openLine(walk);
    walk.br = element;
  } else if (element instanceof HTMLImageElement) add(element.alt, element, 0, walk);
  else if (blocks.test(element.tagName)) {
    const block = readInside(element, walk.known);
    walk.known.set(element, block);
    addBlock(block, walk);
  } else visitChildren(element, walk);
}

/** A block stands on lines of its own. */
function addBlock({ text, pieces, hasLine }: Block, walk: Walk): void {
  endLine(walk);
  if (!hasLine) return;
  openLine(walk);
  const at = walk.text.length;
  for (const piece of pieces) walk.pieces.push(at > 0 ? { ...piece, start: piece.start + at } : piece);
  walk.text += text;
  endLine(walk);
}

/** Input methods and editors hold a place open with characters of no width at the ends of a node. */
const fillers = /^[\u200b\ufeff]*|[\u200b\ufeff]*$/g;

function addText(node: Text, walk: Walk): void {
  const { data } = node;
  const hasFillers = isFiller(data[0]) || isFiller(data.at(-1));
  const before = hasFillers ? (data.match(fillers)?.[0] ?? '') : '';
  add(hasFillers ? data.replace(fillers, '') : data, node, before.length, walk);
}

function isFiller(char: string | undefined): boolean {
  return char === '\u200b' || char === '\ufeff';
}

function add(text: string, node: Text | Element, offset: number, walk: Walk): void {
  if (text === '') return;
  openLine(walk);
  walk.pieces.push({ start: walk.text.length, length: text.length, node, offset });
  walk.text += text;
}

/** A run of inline nodes is a line. */
function openLine(walk: Walk): void {
  if (walk.br) walk.pieces.push({ start: walk.text.length, length: 1, node: walk.br, offset: 0 });
  if (walk.br || walk.line === 'ended') walk.text += '\n';
  walk.br = null;
  walk.line = 'open';
}

function endLine(walk: Walk): void {
  if (walk.line === 'open') walk.line = 'ended';
  walk.br = null;
}

function isHidden(element: HTMLElement): boolean {
  if (mute.test(element.tagName)) return true;
  // Most have none of them, and each question to the page is felt at every key.
  return (
    element.hasAttributes() &&
    (element.matches('[hidden], [aria-hidden=true]') ||
      (element.hasAttribute('style') && element.style.display === 'none'))
  );
}
