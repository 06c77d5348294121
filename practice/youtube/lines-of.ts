/** The text of a bare contenteditable, in whatever shape Enter has left its lines: `<div>`, `<br>` or a character. */
export function linesOf(root: HTMLElement): string {
  const text = [...root.childNodes].map(lineOf).join('');
  // A break at the very end only holds the last line open.
  return text.replaceAll('\u00a0', ' ').replace(/\n$/, '');
}

function lineOf(node: ChildNode, index: number): string {
  if (node instanceof HTMLBRElement) return '\n';
  const text = node.textContent ?? '';
  return node instanceof HTMLDivElement && index > 0 ? `\n${text}` : text;
}
