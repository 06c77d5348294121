import { join } from 'node:path';
import fc from 'fast-check';
import { type Browser as Chromium, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Reader from '../../lib/sites/read';
import { chromiumPath } from './browser';

/** What an editor puts into a line: words, and things that are drawn but are no words of the draft. */
type Inline =
  | { readonly kind: 'text' | 'mention' | 'hashtag'; readonly text: string }
  | { readonly kind: 'emoji'; readonly text: string }
  | { readonly kind: 'filler' | 'empty' | 'comment' }
  | {
      readonly kind: 'hidden';
      readonly how: 'aria' | 'attribute' | 'style' | 'sheet';
      readonly text: string;
    };

interface Block {
  readonly tag: 'p' | 'div' | 'li' | 'blockquote';
  /** A wrapper of its own around it, as Draft.js has. */
  readonly nested: boolean;
  readonly lines: readonly (readonly Inline[])[];
}

const words = fc.string({ unit: fc.constantFrom(...'aáạ bd1 23.😀ữ'), minLength: 1, maxLength: 8 });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('text', 'mention', 'hashtag'), text: words }) },
  fc.record({ kind: fc.constant('emoji'), text: fc.constantFrom('😀', ':cười:') }),
  fc.record({ kind: fc.constantFrom('filler', 'empty', 'comment') }),
  fc.record({
    kind: fc.constant('hidden'),
    how: fc.constantFrom('aria', 'attribute', 'style', 'sheet'),
    text: words,
  }),
) as fc.Arbitrary<Inline>;
const block: fc.Arbitrary<Block> = fc.record({
  tag: fc.constantFrom('p', 'div', 'li', 'blockquote'),
  nested: fc.boolean(),
  lines: fc.array(fc.array(inline, { maxLength: 5 }), { minLength: 1, maxLength: 3 }),
});
const draft = fc.array(block, { minLength: 1, maxLength: 4 });

function textOf(blocks: readonly Block[]): string {
  const wordsOf = (part: Inline): string => ('text' in part && part.kind !== 'hidden' ? part.text : '');
  return blocks.flatMap(({ lines }) => lines.map((line) => line.map(wordsOf).join(''))).join('\n');
}

/** In the page: builds the draft as editors do, reads it, and gives back the text and what a range of each span shows. */
function readInPage({
  blocks,
  spans,
}: {
  readonly blocks: readonly Block[];
  readonly spans: readonly (readonly number[])[];
}) {
  const { read, toRange } = (globalThis as unknown as { reader: typeof Reader }).reader;
  const make = (tag: string, text: string, attributes: Record<string, string> = {}): HTMLElement => {
    const element = document.createElement(tag);
    element.append(text);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const hidden = {
    aria: (text: string) => make('span', text, { 'aria-hidden': 'true' }),
    attribute: (text: string) => make('span', text, { hidden: '' }),
    style: (text: string) => make('span', text, { style: 'display:none' }),
    sheet: (text: string) => make('style', text),
  };
  const nodeOf = (part: Inline): Node => {
    if (part.kind === 'text') return document.createTextNode(part.text);
    if (part.kind === 'mention') return make('span', part.text, { contenteditable: 'false' });
    if (part.kind === 'emoji') return make('img', '', { alt: part.text });
    if (part.kind === 'filler') return document.createTextNode('\u200b');
    if (part.kind === 'comment') return document.createComment('?');
    if (part.kind === 'hidden') {
      const element = hidden[part.how](part.text);
      element.dataset.unseen = '';
      return element;
    }
    if (part.kind !== 'hashtag') return make('span', '');
    const tag = make('span', '');
    // A hashtag is a coloured leaf whose text starts with what its input method left behind.
    tag.append(make('b', `\ufeff${part.text}`));
    return tag;
  };
  const box = document.createElement('div');
  for (const { tag, nested, lines } of blocks) {
    const element = document.createElement(tag);
    lines.forEach((line, index) => {
      if (index > 0) element.append(document.createElement('br'));
      element.append(...line.map(nodeOf));
    });
    const last = lines.at(-1) ?? [];
    // What keeps an empty last line open.
    if (!last.some((part) => 'text' in part && part.kind !== 'hidden'))
      element.append(document.createElement('br'));
    const outer = document.createElement('div');
    outer.append(element);
    box.append(nested ? outer : element);
  }
  document.body.replaceChildren(box);
  const reading = read(box);
  const shown = spans.map(([start = 0, end = 0]) => {
    const range = toRange(reading, { start, end });
    if (!range) return '';
    const copy = document.createElement('div');
    copy.append(range.cloneContents());
    for (const element of copy.querySelectorAll('[data-unseen]')) element.remove();
    for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt);
    return (copy.textContent ?? '').replace(/[\u200b\ufeff]/g, '');
  });
  return { text: reading.text, shown };
}

/** In the page: changes the draft that was built last, and reads it as one who knows the rest and as one who does not. */
function changeInPage(changes: readonly (readonly [where: number, how: number, word: string])[]) {
  const { read, forget } = (globalThis as unknown as { reader: typeof Reader }).reader;
  const box = document.body.firstElementChild as HTMLElement;
  const observer = new MutationObserver(() => undefined);
  observer.observe(box, { subtree: true, childList: true, characterData: true });
  const known: Reader.KnownBlocks = new Map();
  read(box, known);
  return changes.map(([where, how, word]) => {
    const inside = document.createNodeIterator(box);
    const nodes: ChildNode[] = [];
    for (let node = inside.nextNode(); node; node = inside.nextNode()) nodes.push(node as ChildNode);
    const node = nodes[1 + (where % Math.max(1, nodes.length - 1))];
    const line = document.createElement('p');
    line.append(word);
    if (!node) box.append(line);
    else if (how === 0) node.textContent = word;
    else if (how === 1) node.remove();
    else if (how === 2) node.parentNode?.prepend(node);
    else if (how === 3) node.before(line);
    else node.after(word);
    forget(known, box, observer.takeRecords());
    return [read(box, known), read(box)].map(({ text, pieces }) => ({
      text,
      pieces: JSON.stringify(pieces),
    }));
  });
}

/** Pictures stand for their whole text: a span that cuts one shows all of it. */
function isWhole(blocks: readonly Block[], at: number): boolean {
  let start = 0;
  const lines = blocks.flatMap((part) => part.lines);
  const parts = lines.flatMap((line) => [...line, { kind: 'text', text: '\n' } as const]);
  return parts.every((part) => {
    const length = 'text' in part && part.kind !== 'hidden' ? part.text.length : 0;
    const isCut = part.kind === 'emoji' && at > start && at < start + length;
    start += length;
    return !isCut;
  });
}

describe.skipIf(!chromiumPath)('the walker over a box', () => {
  let chromiumBrowser: Chromium;
  let page: Page;
  beforeAll(async () => {
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        write: false,
        lib: { entry: join('lib', 'sites', 'read.ts'), formats: ['iife'], name: 'reader' },
      },
    });
    const [output] = Array.isArray(built) ? built : [built];
    const code = output && 'output' in output ? output.output[0].code : '';
    chromiumBrowser = await chromium.launch({
      executablePath: chromiumPath ?? '',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await chromiumBrowser.newPage();
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ content: code });
  });
  afterAll(() => chromiumBrowser?.close());

  // https://github.com/Automattic/harper/issues/2434
  it('reads line by line what is shown, and each range shows what its span says', async () => {
    const places = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(draft, places, async (blocks, wishes) => {
        const text = textOf(blocks);
        const spans = wishes
          .map((wish) => wish.map((at) => at % (text.length + 1)).toSorted((a, b) => a - b))
          .map(([start = 0, end = 0]) => [start, end] as const)
          .filter(([start, end]) => start < end && isWhole(blocks, start) && isWhole(blocks, end));
        const found = await page.evaluate(readInPage, { blocks, spans });
        expect(found.text).toBe(text);
        expect(found.shown).toEqual(spans.map(([start, end]) => text.slice(start, end).replaceAll('\n', '')));
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same where it knows the blocks that no change has touched', async () => {
    const change = fc.tuple(fc.nat(), fc.nat({ max: 4 }), words);
    await fc.assert(
      fc.asyncProperty(draft, fc.array(change, { minLength: 1, maxLength: 8 }), async (blocks, changes) => {
        await page.evaluate(readInPage, { blocks, spans: [] });
        for (const [now, fresh] of await page.evaluate(changeInPage, changes)) expect(now).toEqual(fresh);
      }),
      { numRuns: 200 },
    );
  });

  it('finds a phrase that runs over several nodes and a mention', async () => {
    const blocks: readonly Block[] = [
      {
        tag: 'p',
        nested: true,
        lines: [
          [
            { kind: 'text', text: 'anh ' },
            { kind: 'mention', text: 'Lan' },
            { kind: 'hashtag', text: '#mat' },
            { kind: 'text', text: ' ơi' },
          ],
        ],
      },
    ];
    const found = await page.evaluate(readInPage, { blocks, spans: [[2, 13]] });
    expect(found).toEqual({ text: 'anh Lan#mat ơi', shown: ['h Lan#mat ơ'] });
  });
});
