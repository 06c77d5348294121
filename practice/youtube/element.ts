/** Builds light-DOM elements without `innerHTML`, which the site's Trusted Types refuse. */
type Attributes = Readonly<Record<string, string>>;

export function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Wraps content in nested elements, the outermost first. */
export function nest(
  content: Node,
  ...wrappers: readonly (readonly [tag: string, attributes?: Attributes])[]
): Node {
  return wrappers.reduceRight((inner, [tag, attributes]) => element(tag, attributes ?? {}, inner), content);
}
