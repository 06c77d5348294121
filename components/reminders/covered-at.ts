/** How much of the page's own words and buttons an element would cover: its title, its close button, its draft. */

const pressed = 'button, [role=button], a[href], input, select';
const read = '[role=heading], textarea, [contenteditable=true]';

/** What lies under us can still be guessed where it is words, but cannot be pressed where it is a button. */
const weights = { pressed: 3, read: 1, empty: 0 };

/** Of some points of the element's own size laid at a place, how many lie on words or controls of the page. */
export function coveredAt(
  { x, y }: { readonly x: number; readonly y: number },
  element: HTMLElement,
): number {
  const { width, height } = element.getBoundingClientRect();
  const { host } = element.getRootNode() as ShadowRoot;
  let covered = 0;
  for (const across of [0.02, 0.2, 0.4, 0.6, 0.8, 0.98]) {
    for (const down of [0.1, 0.5, 0.9]) {
      const stack = document.elementsFromPoint(x + width * across, y + height * down);
      covered += weights[kindOf(stack.find((candidate) => candidate !== host))];
    }
  }
  return covered;
}

function kindOf(element: Element | undefined): keyof typeof weights {
  if (!element) return 'empty';
  if (element.closest(pressed)) return 'pressed';
  return element.closest(read) || hasWords(element) ? 'read' : 'empty';
}

function hasWords(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}
