import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';

/** A world in which everything that the start of the script touches is written down. */
const world = `
  globalThis.touched = new Set();
  const note = (name, there) => new Proxy(there, {
    get(target, key) {
      touched.add(name + '.' + String(key));
      return target[key];
    },
  });
  globalThis.window = note('window', { addEventListener() {} });
  for (const name of ['document', 'location', 'chrome', 'browser', 'performance', 'URL', 'AbortController']) {
    Object.defineProperty(globalThis, name, { get() { touched.add(name); } });
  }
  for (const name of ['setTimeout', 'requestIdleCallback', 'queueMicrotask']) {
    globalThis[name] = () => touched.add(name);
  }
`;

// The first touch of each of these in a new page takes longer than the whole script.
it('the always-on script touches nothing at its start but the window: most pages are never written in', () => {
  const script = readFileSync('.output/chrome-mv3/page-script.js', 'utf8');
  const page = createContext({});
  runInContext(world, page);
  runInContext(`const top = window; Object.defineProperty(window, 'top', { value: top });`, page);
  runInContext(script, page);
  const touched = runInContext('[...touched]', page) as readonly string[];
  expect(touched.toSorted()).toEqual(['window.addEventListener', 'window.top']);
});
