/** Where the text of a textarea lies on the screen, how it is set, and how much of it can be seen. */

export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** All that decides where a line breaks and how wide a word is. */
const type = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontOpticalSizing',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
] as const;

/** Gives an element the type and the width of a textarea's text. */
export function setType(box: HTMLTextAreaElement, mirror: HTMLElement): void {
  const style = getComputedStyle(box);
  for (const name of type) mirror.style[name] = style[name];
  mirror.style.width = `${box.clientWidth + fraction(box) - px(style.paddingLeft) - px(style.paddingRight)}px`;
}

/** Left and top of the text as it is scrolled, and by how much the page has stretched the box. */
export function contentOf(box: HTMLTextAreaElement): {
  readonly left: number;
  readonly top: number;
  readonly scale: { readonly x: number; readonly y: number };
} {
  const outer = box.getBoundingClientRect();
  const style = getComputedStyle(box);
  const scale = scaleOf(box);
  return {
    left: outer.left + (box.clientLeft + px(style.paddingLeft) - box.scrollLeft) * scale.x,
    top: outer.top + (box.clientTop + px(style.paddingTop) - box.scrollTop) * scale.y,
    scale,
  };
}

/** What of a box's inside is in sight, or null: scrolled away, cut off, or turned. */
export function visibleOf(box: HTMLTextAreaElement): Edges | null {
  if (!box.isConnected || isTurned(box)) return null;
  let seen = within(insideOf(box), { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  for (let at: Element | null = box; at && at !== document.body; at = at.parentElement) {
    const { overflow, position } = getComputedStyle(at);
    if (at !== box && overflow !== 'visible') seen = within(seen, at.getBoundingClientRect());
    if (position === 'fixed') break;
  }
  return seen.right > seen.left && seen.bottom > seen.top ? seen : null;
}

function insideOf(box: HTMLTextAreaElement): Edges {
  const outer = box.getBoundingClientRect();
  const scale = scaleOf(box);
  const left = outer.left + box.clientLeft * scale.x;
  const top = outer.top + box.clientTop * scale.y;
  return {
    left,
    top,
    right: left + (box.clientWidth + fraction(box)) * scale.x,
    bottom: top + box.clientHeight * scale.y,
  };
}

function within(a: Edges, b: Edges): Edges {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Our layer is above everything: a mark would be painted on what the page has laid over the box. */
export function isCovered(box: Element, mark: Element, ours: Element): boolean {
  const { left, right, top } = mark.getBoundingClientRect();
  // Just above the mark, where its word is.
  const there = document.elementFromPoint((left + right) / 2, top - 2);
  return there !== box && there !== ours && there !== null;
}

/** A page may zoom or scale what its box lies in; whole pixels of the layout make no scale of their own. */
function scaleOf(box: HTMLTextAreaElement): { readonly x: number; readonly y: number } {
  const { width, height } = box.getBoundingClientRect();
  const of = (shown: number, laidOut: number): number =>
    laidOut > 0 && Math.abs(shown - laidOut) > 1 ? shown / laidOut : 1;
  return { x: of(width, box.offsetWidth), y: of(height, box.offsetHeight) };
}

/** `clientWidth` is rounded, and by half a pixel more or less a word stands on another line. */
function fraction(box: HTMLTextAreaElement): number {
  return scaleOf(box).x === 1 ? box.getBoundingClientRect().width - box.offsetWidth : 0;
}

function isTurned(box: HTMLTextAreaElement): boolean {
  for (let at: Element | null = box; at; at = at.parentElement) {
    const { transform, rotate } = getComputedStyle(at);
    const { b, c } = new DOMMatrix(transform === 'none' ? '' : transform);
    if (b !== 0 || c !== 0 || rotate !== 'none') return true;
  }
  return false;
}

const px = (value: string): number => Number.parseFloat(value) || 0;
