/** From an event to the box that it belongs to. */

/** A place where a person writes text of several lines. */
export type Box = HTMLElement;

/** The outermost editable around a node: a textarea, or the root of a contenteditable. */
function editableAround(node: EventTarget | null): Box | null {
  if (!(node instanceof HTMLElement)) return null;
  if (node instanceof HTMLTextAreaElement) return node;
  if (!node.isContentEditable) return null;
  let root: HTMLElement = node;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root === document.body || root === document.documentElement ? null : root;
}

/** The box of an event, also where the event comes from inside an open shadow root. */
export function boxOfEvent(event: Event): Box | null {
  return editableAround(event.composedPath()[0] ?? event.target);
}
