/** Names of boxes and buttons as a screen reader would say them, in the form in which they are compared. */

/** Label, placeholder or text; enough for compose boxes and their buttons, not the whole ARIA algorithm. */
export function accessibleName(element: Element): string {
  const own =
    element.getAttribute('aria-label') ??
    labelledBy(element) ??
    element.getAttribute('aria-placeholder') ??
    element.getAttribute('placeholder') ??
    '';
  const isButton = element.matches('button, [role=button]');
  return comparable(own || (isButton ? (element.textContent ?? '') : ''));
}

/** Composed, small letters, one space, and the three ways of writing an ellipsis made one. */
export function comparable(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.\.\./g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

function labelledBy(element: Element): string | null {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const names = ids.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' ');
  return names.trim() === '' ? null : names;
}
