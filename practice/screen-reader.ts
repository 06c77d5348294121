/**
 * Reads a page as a screen reader does. The reminders sit in a closed shadow root, out of reach of the page
 * and of the driver's selectors; the accessibility tree shows them all the same.
 */
import type { CDPSession, Page } from 'playwright-core';

export interface ScreenReader {
  /** Presses the button of this name with the mouse; false when none appears within the time (ms). */
  press(name: RegExp, within: number): Promise<boolean>;
  /** What each list item says, line by line, in the dialog of this name; empty when none appears within the time. */
  readDialog(name: string, within: number): Promise<readonly (readonly string[])[]>;
}

interface AxNode {
  readonly nodeId: string;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** All nodes of the page's own frame, and the ways from one to those inside it. */
interface Tree {
  readonly nodes: readonly AxNode[];
  children(node: AxNode): readonly AxNode[];
  below(node: AxNode): readonly AxNode[];
}

export async function screenReader(page: Page): Promise<ScreenReader> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  const find = async (
    role: string,
    isNamed: (name: string) => boolean,
    within: number,
  ): Promise<[Tree, AxNode] | null> => {
    for (const end = Date.now() + within; Date.now() < end; await page.waitForTimeout(100)) {
      const tree = await readTree(cdp);
      const node = tree.nodes.find((candidate) => roleOf(candidate) === role && isNamed(nameOf(candidate)));
      if (node) return [tree, node];
    }
    return null;
  };
  return {
    async press(name, within) {
      const found = await find('button', (label) => name.test(label), within);
      if (!found) return false;
      const [x, y] = await middleOf(cdp, found[1]);
      await page.mouse.click(x, y);
      return true;
    },
    async readDialog(name, within) {
      const found = await find('dialog', (label) => label === name, within);
      if (!found) return [];
      const [tree, dialog] = found;
      const items = tree.below(dialog).filter((node) => roleOf(node) === 'listitem');
      return items.map((item) => linesOf(tree, item));
    },
  };
}

async function readTree(cdp: CDPSession): Promise<Tree> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const children = ({ childIds = [] }: AxNode): readonly AxNode[] =>
    childIds.flatMap((id) => byId.get(id) ?? []);
  const below = (node: AxNode): readonly AxNode[] =>
    children(node).flatMap((child) => [child, ...below(child)]);
  return { nodes, children, below };
}

/** What is said, line by line; a row of nothing but buttons is no line. */
function linesOf(tree: Tree, item: AxNode): readonly string[] {
  return tree.children(item).flatMap((line) => {
    const inside = tree.below(line);
    const texts = inside.filter(isText);
    const onButtons = inside
      .filter((node) => roleOf(node) === 'button')
      .flatMap(tree.below)
      .filter(isText);
    return texts.length > onButtons.length
      ? [
          texts
            .map(nameOf)
            .join(' ')
            .replace(/\s+(?=[\s:])/g, '')
            .trim(),
        ]
      : [];
  });
}

function isText(node: AxNode): boolean {
  return roleOf(node) === 'StaticText';
}

function roleOf({ role }: AxNode): string {
  return String(role?.value ?? '');
}

function nameOf({ name }: AxNode): string {
  return String(name?.value ?? '');
}

async function middleOf(cdp: CDPSession, { backendDOMNodeId }: AxNode): Promise<readonly [number, number]> {
  const { model } = await cdp.send(
    'DOM.getBoxModel',
    backendDOMNodeId ? { backendNodeId: backendDOMNodeId } : {},
  );
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return [(left + right) / 2, (top + bottom) / 2];
}
