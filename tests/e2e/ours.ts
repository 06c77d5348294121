/**
 * What we draw on a page, seen as the browser sees it: the closed shadow root is out of reach of page
 * scripts and of the driver's own selectors, not of the debugging protocol.
 */
import type { CDPSession, Page } from 'playwright-core';

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly (Node & { readonly shadowRootType: string })[];
  readonly contentDocument?: Node;
}

export interface Ours {
  /** All text that we show; empty where nothing of ours is on the page. */
  text(): Promise<string>;
  /** Waits until our text matches; fails after fifteen seconds. */
  waitFor(expected: RegExp): Promise<string>;
  /** Waits until nothing of ours is on the page. */
  waitForNothing(): Promise<void>;
  /** Presses the button with this name by the mouse. */
  press(name: string | RegExp): Promise<void>;
  role(): Promise<string | null>;
}

/** A machine that does many other things takes seconds for what a person waits a moment for. */
const patience = 15_000;

export async function ours(page: Page): Promise<Ours> {
  const cdp = await page.context().newCDPSession(page);
  const text = async (): Promise<string> => textOf(await rootOf(cdp));
  const until = async (test: (text: string) => boolean, wanted: string): Promise<string> => {
    const end = Date.now() + patience;
    for (;;) {
      const now = await text();
      if (test(now)) return now;
      if (Date.now() > end) throw new Error(`waited for ${wanted}; there is: ${now || 'nothing'}`);
      await page.waitForTimeout(50);
    }
  };
  return {
    text,
    waitFor: (expected) => until((now) => expected.test(now), String(expected)),
    waitForNothing: async () => void (await until((now) => now === '', 'nothing of ours')),
    async press(name) {
      const matches = (label: string) => (typeof name === 'string' ? label === name : name.test(label));
      const isWanted = (node: Node) => node.nodeName === 'BUTTON' && matches(nameOf(node));
      await until((now) => now !== '', 'something of ours');
      let before = '';
      // A card that has just grown is still on its way to its place; a person waits for that too.
      for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(60)) {
        const button = find(await rootOf(cdp), isWanted);
        // In a small card a person scrolls to it.
        if (button) await cdp.send('DOM.scrollIntoViewIfNeeded', { nodeId: button.nodeId });
        const { x, y } = button ? await middleOf(cdp, button) : { x: 0, y: 0 };
        if (button && before === `${x} ${y}`) return page.mouse.click(x, y);
        before = `${x} ${y}`;
      }
      throw new Error(`there is no button ${name} in: ${await text()}`);
    },
    async role() {
      const root = await rootOf(cdp);
      const named = find(root, (node) => /dialog|status/.test(attribute(node, 'role') ?? ''));
      return named ? attribute(named, 'role') : null;
    },
  };
}

async function rootOf(cdp: CDPSession): Promise<Node | null> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  return find(
    root,
    (node) => node.shadowRoots?.some(({ shadowRootType }) => shadowRootType === 'closed') ?? false,
  )?.shadowRoots?.[0] as Node | null;
}

function find(node: Node | null, test: (node: Node) => boolean): Node | null {
  if (!node) return null;
  if (test(node)) return node;
  const inner = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  for (const child of inner) {
    const found = find(child, test);
    if (found) return found;
  }
  return null;
}

function textOf(node: Node | null): string {
  if (!node || node.nodeName === 'STYLE' || attribute(node, 'hidden') !== null) return '';
  if (node.nodeName === '#text') return node.nodeValue;
  return (node.children ?? []).map(textOf).filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}

function nameOf(node: Node): string {
  return attribute(node, 'aria-label') ?? textOf(node);
}

function attribute({ attributes = [] }: Node, name: string): string | null {
  const at = attributes.findIndex((word, index) => index % 2 === 0 && word === name);
  return at < 0 ? null : (attributes[at + 1] ?? '');
}

async function middleOf(
  cdp: CDPSession,
  { nodeId }: Node,
): Promise<{ readonly x: number; readonly y: number }> {
  const { model } = await cdp.send('DOM.getBoxModel', { nodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The words that are underlined in a page and its frames, in no order; read as any page script could. */
export async function underlined(page: Page): Promise<readonly string[]> {
  const read = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));
  return (await Promise.all(page.frames().map((frame) => frame.evaluate(read)))).flat();
}
