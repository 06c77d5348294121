/** Selectors are data that may come from elsewhere; one that does not parse matches nothing. */
export function matchesAny(element: Element, selectors: readonly string[]): boolean {
  return selectors.some((selector) => {
    try {
      return element.matches(selector);
    } catch {
      return false;
    }
  });
}
