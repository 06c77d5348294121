import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyTree, type TreeCopy } from './architecture/tree-copy';
import { importGraph } from './privacy/import-graph';
import { waysOutOf, waysOutOfCss } from './privacy/ways-out';

const entries = [
  'entrypoints/page-script.ts',
  'entrypoints/reminders.ts',
  'entrypoints/reminder-card.ts',
  'entrypoints/engine.ts',
  'entrypoints/linear-patterns.ts',
];

/** The only files that may name these: one keeps settings and dismissals, the other speaks to the background. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'lib/storage.ts': ['storage'],
  'lib/background-link.ts': ['sendMessage'],
};

/**
 * What React DOM brings, all of it unused by the card: tables of attribute names, `<link>` and `<script>` that a
 * component could ask for, the scheduler's empty message to itself, and reports of errors in a component.
 */
const ofReact = [
  '<link>',
  '<script>',
  'MessageChannel',
  'action',
  'console',
  'formAction',
  'innerHTML',
  'postMessage',
  'reportError',
  'src',
  'srcset',
];

function refusals(root: string, entry: string): readonly string[] {
  return importGraph(root, entry).files.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const found = path.endsWith('.css') ? waysOutOfCss(text) : waysOutOf(path, text);
    return found.filter((way) => !allowed[path]?.includes(way)).map((way) => `${path}: ${way}`);
  });
}

const built = (name: string): string => readFileSync(`.output/chrome-mv3/${name}.js`, 'utf8');

describe('what is in every tab', () => {
  it.each(entries)('%s takes in no file that names a way out of the tab', (entry) => {
    expect(importGraph('.', entry).files.length).toBeGreaterThan(3);
    expect(refusals('.', entry)).toEqual([]);
  });

  it('is our own code, a store and the wrapper of the build, no other package', () => {
    const wrapper = 'wxt/utils/define-unlisted-script';
    expect(importGraph('.', 'entrypoints/page-script.ts').packages).toEqual([wrapper]);
    expect(importGraph('.', 'entrypoints/reminders.ts').packages).toEqual([wrapper, 'zustand/vanilla']);
  });

  it('names, as built, storage and messages no more often than the two files that may, and no other way out', () => {
    const inSources = Object.keys(allowed).flatMap((path) => waysOutOf(path, readFileSync(path, 'utf8')));
    const count = (ways: readonly string[], way: string): number => ways.filter((one) => one === way).length;
    for (const script of ['page-script', 'reminders']) {
      const ways = waysOutOf(`${script}.js`, built(script));
      expect(new Set(ways)).toEqual(new Set(inSources));
      // What a script has no use for is left out of it.
      for (const way of ways) expect(count(ways, way)).toBeLessThanOrEqual(count(inSources, way));
    }
  });

  it('brings in the engine without any package, and the linear engine with its own only', () => {
    expect(importGraph('.', 'entrypoints/engine.ts').packages).toEqual(['wxt/utils/define-unlisted-script']);
    expect(importGraph('.', 'entrypoints/linear-patterns.ts').packages).toEqual([
      're2js',
      'wxt/utils/define-unlisted-script',
    ]);
  });

  it('names in the built engine no way out, and in the linear engine only a method with the name of one', () => {
    expect(waysOutOf('engine.js', built('engine'))).toEqual([]);
    expect(new Set(waysOutOf('linear-patterns.js', built('linear-patterns')))).toEqual(new Set(['eval']));
  });

  it('brings in the card with the packages that draw it, and no other', () => {
    expect(importGraph('.', 'entrypoints/reminder-card.ts').packages).toEqual([
      '@floating-ui/dom',
      'react',
      'react-dom/client',
      'wxt/utils/define-unlisted-script',
      'zustand',
    ]);
  });

  it('names in the built card no way out but those of React', () => {
    const found = new Set(waysOutOf('reminder-card.js', built('reminder-card')));
    expect([...found].toSorted()).toEqual(ofReact);
  });
});

describe('the scan', () => {
  it.each([
    ['fetch', "void fetch('https://example.org', { method: 'POST', body: draft });"],
    ['fetch', "globalThis['fetch'](draft);"],
    ['XMLHttpRequest', 'new XMLHttpRequest().send(draft);'],
    ['WebSocket', "new WebSocket('wss://example.org').send(draft);"],
    ['EventSource', 'new EventSource(draft);'],
    ['sendBeacon', "navigator.sendBeacon('https://example.org', draft);"],
    ['RTCPeerConnection', 'new RTCPeerConnection();'],
    ['Image', 'new Image();'],
    ['src', 'element.src = draft;'],
    ['<img>', "document.createElement('img');"],
    ['<IMG>', "document.createElementNS('http://www.w3.org/1999/xhtml', 'IMG');"],
    ['import()', 'await import(draft);'],
    ['storage', 'await browser.storage.session.set({ draft });'],
    ['indexedDB', 'indexedDB.open(draft);'],
    ['caches', 'await caches.open(draft);'],
    ['cookie', 'document.cookie = draft;'],
    ['localStorage', 'localStorage.draft = draft;'],
    ['sessionStorage', "sessionStorage.setItem('draft', draft);"],
    ['postMessage', 'window.postMessage(draft);'],
    ['sendMessage', 'await browser.runtime.sendMessage(draft);'],
    ['console', 'console.debug(draft);'],
    ['eval', 'eval(draft);'],
  ])('refuses %s in: %s', (way, code) => {
    expect(waysOutOf('planted.ts', code)).toContain(way);
  });

  it.each(['<img alt="" />', '<iframe title="" />', '<form />'])(
    'refuses an element that loads: %s',
    (element) => {
      expect(waysOutOf('planted.tsx', `const it = ${element};`)).not.toEqual([]);
    },
  );

  it.each(['a { background: url("https://example.org") }', '@import "other.css";'])(
    'refuses a style that loads: %s',
    (css) => expect(waysOutOfCss(css)).not.toEqual([]),
  );

  it('refuses a way out that is added to a built script', () => {
    expect(waysOutOf('page-script.js', `${built('page-script')};fetch("")`)).toContain('fetch');
  });
});

describe('the walk over the imports', () => {
  let copy: TreeCopy;
  beforeAll(() => {
    copy = copyTree();
  });
  afterAll(() => copy.remove());

  it.each([
    ['entrypoints/engine.ts', 'lib/engine/check-block.ts'],
    ['entrypoints/page-script.ts', 'lib/sites/ears.ts'],
    ['entrypoints/reminders.ts', 'lib/sites/read.ts'],
    ['entrypoints/reminder-card.ts', 'components/reminders/card.tsx'],
  ])('finds from %s a fault that a new file behind %s brings in', (entry, near) => {
    const planted = `${near.replace(/\.tsx?$/, '')}-planted`;
    copy.plant(
      `${planted}.ts`,
      "export const leak = (draft: string) => fetch('https://example.org/' + draft);\n",
    );
    copy.plant(near, `\nexport { leak } from './${planted.split('/').at(-1)}';\n`);
    expect(refusals(copy.root, entry)).toContain(`${planted}.ts: fetch`);
  });
});
