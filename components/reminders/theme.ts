/** Light or dark, taken from the page: sites have a switch of their own that need not follow the system. */
export type Theme = 'light' | 'dark';

/** The first ground under the box that is not seen through decides, then what the page says of itself. */
export function themeAround(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = lightnessOf(getComputedStyle(at).backgroundColor);
    if (ground !== null) return ground < 0.43 ? 'dark' : 'light';
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  const isSystem = /light/.test(colorScheme) && matchMedia('(prefers-color-scheme: dark)').matches;
  return /dark/.test(colorScheme) && (isSystem || !/light/.test(colorScheme)) ? 'dark' : 'light';
}

/** From 0 to 1, or null for a colour that is mostly seen through or written in a way we do not read. */
function lightnessOf(color: string): number | null {
  const [kind = '', ...rest] = color.match(/^(?:rgba?|color\(srgb|oklab|oklch)|[\d.]+/g) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = rest.map(Number);
  if (rest.length < 3 || alpha <= 0.5) return null;
  if (kind.startsWith('ok')) return first;
  const whole = kind.startsWith('rgb') ? 255 : 1;
  return (0.299 * first + 0.587 * second + 0.114 * third) / whole;
}
