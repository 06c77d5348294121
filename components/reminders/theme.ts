/** Light or dark, taken from the page: sites have a switch of their own that need not follow the system. */
export type Theme = 'light' | 'dark';

export function themeAround(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
    if (alpha > 0.5) return luminance(red, green, blue) < 110 ? 'dark' : 'light';
  }
  return 'light';
}

function luminance(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
