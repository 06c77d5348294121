/** Puts a drawn element where it was found to stand; out of sight where its box is. */
export function show(
  element: HTMLElement,
  { x, y }: { readonly x: number; readonly y: number },
  isAway: boolean,
): void {
  const visibility = isAway ? 'hidden' : 'visible';
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, opacity: '1', visibility });
}
